/** Domains of sites that gather texts of other papers: an address there does not say whose text it is. */
export const GATHERING_SITES: readonly string[] = [
  'baomoi.com',
  'baomoi.net.vn',
  'vietnam.vn',
  'thongtin.vietnam.vn',
  'tinmoi.vn',
  'bao.vn',
  'xaluan.com',
  'vietbao.vn',
  'vn.investing.com',
];
