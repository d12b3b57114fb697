import { indexOutlets } from '../../pipeline/1-ingest/index-outlets.ts';
import type { ReferenceOutlet } from '../../schemas/reference-types.ts';

/** Outlets as the reference holds them, few enough to read; `vnexpress` and `vneconomy` share a mark on purpose. */
const ROWS: [outlet: string, name: string, domain: string, marks: string, isAgency?: true][] = [
  ['ttxvn', 'Thông tấn xã Việt Nam', 'vnanet.vn', 'TTXVN|VNA', true],
  ['vietnamplus', 'Báo điện tử VietnamPlus', 'vietnamplus.vn', 'Vietnam+|VietnamPlus|TTXVN/Vietnam+'],
  ['bao-tin-tuc', 'Báo Tin tức', 'baotintuc.vn', 'Báo Tin tức'],
  ['vov', 'Báo điện tử VOV', 'vov.vn', 'VOV|VOV.VN|(VOV)'],
  ['chinhphu-vn', 'Cổng Thông tin điện tử Chính phủ', 'chinhphu.vn', 'VGP'],
  ['bao-chinh-phu', 'Báo điện tử Chính phủ', 'baochinhphu.vn', 'VGP|(Chinhphu.vn)'],
  ['bao-quoc-te', 'Báo Thế giới và Việt Nam', 'baoquocte.vn', 'TGVN.|(TGVN)|Baoquocte.vn'],
  ['qdnd', 'Báo Quân đội nhân dân', 'qdnd.vn', 'QĐND|QĐND - '],
  ['plo', 'Báo Pháp Luật Thành phố Hồ Chí Minh', 'plo.vn', 'PLO|(PLO)|(PL)'],
  ['sggp', 'Báo Sài Gòn Giải Phóng', 'sggp.org.vn', 'SGGP|SGGPO|(SGGP)'],
  ['ha-noi-moi', 'Báo Hànộimới', 'hanoimoi.vn', 'HNMO|(HNM)|Hànộimới|Hà Nội mới'],
  ['dan-tri', 'Báo Dân trí', 'dantri.com.vn', 'Dân trí|(Dân trí)'],
  ['giao-thong', 'Báo Giao thông', 'baogiaothong.vn', 'Báo Giao thông|Giao thông'],
  ['vnexpress', 'VnExpress', 'vnexpress.net', 'VnExpress|VnE'],
  ['bao-bac-giang', 'Báo Bắc Giang', 'baobacgiang.vn', '(BGĐT)|BGĐT|Báo Bắc Giang'],
  ['bao-phu-tho', 'Báo Phú Thọ', 'baophutho.vn', 'Báo Phú Thọ|PTO'],
  ['cong-an-tphcm', 'Báo Công an Thành phố Hồ Chí Minh', 'congan.com.vn', 'CAO|(CAO)'],
  ['thanh-tra', 'Báo Thanh tra', 'thanhtra.com.vn', '(Thanh tra)|Báo Thanh tra'],
  ['thanh-nien', 'Báo Thanh Niên', 'thanhnien.vn', 'TNO|Thanh Niên|Báo Thanh Niên'],
  ['vovworld', 'VOVWORLD', 'vovworld.vn', 'VOV5|VOVWORLD'],
  ['nhan-dan', 'Báo Nhân Dân', 'nhandan.vn', 'Nhân Dân|NDĐT|NDO|ND'],
  ['vtv', 'Báo điện tử VTV', 'vtv.vn', 'VTV|VTV.vn'],
  ['tuoi-tre', 'Báo Tuổi Trẻ', 'tuoitre.vn', 'TTO|Tuổi Trẻ'],
  ['bao-dong-nai', 'Báo Đồng Nai', 'baodongnai.com.vn', '(ĐN)|BĐN|Báo Đồng Nai'],
  ['ly-luan-chinh-tri', 'Tạp chí Lý luận chính trị', 'lyluanchinhtri.vn', 'LLCT|(LLCT)'],
  ['vneconomy', 'Tạp chí Kinh tế Việt Nam', 'vneconomy.vn', 'VnEconomy|VnE'],
];

export const OUTLETS = indexOutlets(ROWS.map(toRow));

function toRow([outlet_id, name, domain, marks, isAgency]: (typeof ROWS)[number]): ReferenceOutlet {
  const nothing = { owner: null, owner_organization_id: null, source: null, owner_source: null, note: null };
  return { outlet_id, name, domain, brand_markers: marks.split('|'), is_agency: isAgency ?? false, ...nothing };
}
