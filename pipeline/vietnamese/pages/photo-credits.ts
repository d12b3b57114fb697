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
  'Clip',
  'Video',
];

/** Sources of pictures whose names have small letters inside, or go on as a sentence might. */
export const PHOTO_SOURCES: readonly string[] =
  'Khoa học phát triển, Khoa học và Phát triển, Quốc phòng Việt Nam, Báo Phòng không - Không quân, Báo Phòng không – Không quân, Phòng không - Không quân, Tuổi trẻ, Thanh niên, Tiền phong, Người lao động, Người Lao động, Nhân dân, Quân đội nhân dân, Báo Quân đội nhân dân, Công an nhân dân, Pháp luật Việt Nam, Hà Nội mới, Sài Gòn Giải phóng, Gia đình Việt Nam, Chụp màn hình, chụp màn hình, Cắt từ clip, cắt từ clip, Nhân vật cung cấp, Gia đình cung cấp, gia đình cung cấp, Công an cung cấp, CA cung cấp, cơ quan công an, Bạn đọc cung cấp, bạn đọc cung cấp, người dân cung cấp, Bộ Quốc phòng, Bộ Ngoại giao, Bộ Công an, Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Cổng thông tin Quốc hội, Không quân Mỹ, Hải quân Mỹ, Lục quân Mỹ, Hải quân Việt Nam, Cảnh sát biển, Bộ đội Biên phòng, Trung tâm Khí tượng, Chinhphu.vn, Quochoi.vn, Tri thức trực tuyến, Báo Tri Thức Trực Tuyến, Sức khỏe đời sống, Đại đoàn kết, Giáo dục và Thời đại, An ninh Thủ đô, Pháp luật TP.HCM'.split(
    ', ',
  );
