import { NEWS_AGENCIES } from './news-agencies.ts';

const NEWSROOMS =
  'VGP, VPG, VOV, VTV, VPQH, VPCTN, QĐND, CAND, NDO, NDĐT, TTO, NLĐO, PLO, TPO, SGGP, VnExpress, Vietnam+, VietnamPlus, EPA, Getty Images, Getty, BNG, Zing, Bloomberg, Báo Chính phủ, Báo Nhân Dân, Tuổi Trẻ, Thanh Niên, Tiền Phong, Cổng TTĐT Chính phủ, quochoi.vn, Chinhphu.vn, VietnamNet, Dân trí, baochinhphu.vn'.split(
    ', ',
  );

/** News agencies and newsrooms that stand before or behind a photographer's name, as printed. */
export const PHOTO_AGENCIES: readonly string[] = [...NEWS_AGENCIES.flatMap(({ marks }) => marks), ...NEWSROOMS];

/** Words that open the credit of a picture. */
export const CREDIT_WORDS: readonly string[] = [
  'Ảnh',
  'Nguồn ảnh',
  'Nguồn',
  'Ảnh minh họa',
  'Photo',
  'Ảnh tư liệu',
  'Ảnh chụp',
  'Tranh',
  'Đồ họa',
  'Ảnh cắt từ clip',
];
