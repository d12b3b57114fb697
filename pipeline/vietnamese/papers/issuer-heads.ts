/** Bodies and offices that issue documents and stand whole as printed, in any case of their inner words. */
export const ISSUERS: readonly string[] = [
  'Bộ Chính trị, Ban Bí thư, Ban Bí thư Trung ương Đảng, Ban Chấp hành Trung ương',
  'Ban Chấp hành Trung ương Đảng, BCH Trung ương, BCH Trung ương Đảng, Trung ương, Trung ương Đảng, Đảng, Đảng ta, Chính phủ',
  'Thủ tướng, Thủ tướng Chính phủ, Chủ tịch nước, Quốc hội, Ủy ban Thường vụ Quốc hội, UBTVQH, Tổng Bí thư, Quân ủy Trung ương',
  'Đảng ủy Công an Trung ương, Tòa án nhân dân tối cao, Viện Kiểm sát nhân dân tối cao, Kiểm toán Nhà nước, Ngân hàng Nhà nước',
  'Thanh tra Chính phủ, Văn phòng Chính phủ, Hội đồng Bảo an Liên Hợp Quốc, Hội đồng Bảo an, Liên Hợp Quốc',
  'Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an, Hội đồng Bộ trưởng, Thường trực Ban Bí thư',
]
  .flatMap((line) => line.split(', '))
  .concat('Bộ Chính trị, Ban Bí thư');

/** First words of a body's or an office's name that issues documents; the name goes on to the end of its noun phrase. */
export const ISSUER_HEADS: readonly string[] = [
  'Bộ, Ban, Ủy ban, UBND, HĐND, UBKT, UBMTTQ, BCH, BTV, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, Thị ủy, Đảng ủy, Đảng đoàn',
  'Hội đồng, Sở, Cục, Tổng cục, Vụ, Viện, Bộ trưởng, Thứ trưởng, Chủ tịch, Phó Chủ tịch, Tổng, Tòa án, Ngân hàng, Văn phòng, Hội',
  'Liên, Tổ chức, Đoàn, Mặt trận, Quân, Công an, Trung tâm, Đại hội, Hội nghị',
].flatMap((line) => line.split(', '));
