/**
 * Marks before the first words of a text, by outlets that `outlets.csv` does not hold or that sign there in another
 * way. With the place where each was seen; an outlet of the reference needs no line here.
 */
export const DATELINE_MARKS: readonly string[] = [
  'VOV5', // vovworld.vn
  'TG&VN', // baoquocte.vn
  'TCCSĐT', // tapchicongsan.org.vn
  'Kinhtedothi', // kinhtedothi.vn
  'KTĐT', // kinhtedothi.vn
  'GD&TĐ', // giaoducthoidai.vn
  'Ngày Nay', // ngaynay.vn
  'ANTV', // antv.gov.vn
  'ANTĐ', // anninhthudo.vn
  'VNF', // vietnamfinance.vn
  'VHO', // baovanhoa.vn
  'ĐN', // baodongnai.com.vn
  'BĐ', // baobinhdinh.vn
  'BPO', // baobinhphuoc.com.vn
  'BDO', // baobinhduong.vn
  'BTNO', // baotayninh.vn
  'BTN', // baotayninh.vn
  'QBĐT', // baoquangbinh.vn
  'QNO', // baoquangnam.vn
  'LĐ online', // baolamdong.vn
  'LSO', // baolangson.vn
  'BTO', // baobinhthuan.com.vn
  'BGĐT', // baobacgiang.com.vn
  'HBĐT', // baohoabinh.com.vn
  'YBĐT', // baoyenbai.com.vn
  'TQĐT', // baotuyenquang.com.vn
  'LCĐT', // baolaocai.vn
  'GLO', // baogialai.com.vn
  'CMO', // baocamau.com.vn
  'QTO', // baoquangtri.vn
  'BDK.VN', // baodongkhoi.vn
  'THPL', // tvphapluat.vn
  'Baonghean', // baonghean.vn
  'Baonghean.vn', // baonghean.vn
  'BVPL', // baovephapluat.vn
  'ANTT.VN', // antt.vn
  'Giadinh.net', // giadinh.net.vn
  'NĐT', // nguoiduatin.vn
  'ĐSPL', // doisongphapluat.com
  'TBTCO', // thoibaotaichinhvietnam.vn
  'NDĐT', // nhandan.vn
  'NDO', // nhandan.vn
  'HNMO', // hanoimoi.vn
  'ĐTO', // baodautu.vn
  'PetroTimes', // petrotimes.vn
  'MTĐT', // moitruongvadothi.vn
  'TN&MT', // baotainguyenmoitruong.vn
  'DĐDN', // diendandoanhnghiep.vn
  'CTTĐT', // portals of provinces
  'CLO', // congluan.vn
  'Cadn.com.vn', // cadn.com.vn
  'Infonet', // infonet.vn
  'ICTnews', // ictnews.vn
  'TH&PL', // thuonghieuvaphapluat.vn
];

/** Places that stand beside a page's time: `Hà Nội - 12/05/2023`. */
export const PLACE_STAMPS: readonly string[] = [
  'Hà Nội',
  'Hanoi',
  'TP.HCM',
  'TP HCM',
  'TPHCM',
  'TP. Hồ Chí Minh',
  'Thành phố Hồ Chí Minh',
  'Sài Gòn',
  'Đà Nẵng',
  'Hải Phòng',
  'Cần Thơ',
  'Huế',
  'Bắc Kinh',
  'Viêng Chăn',
  'Phnôm Pênh',
  'Moscow',
  'Tokyo',
  'Seoul',
  'Washington',
  'New York',
  'Paris',
  'Geneva',
];
