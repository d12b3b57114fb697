/** Words before a number that make it a name or a place in a row, whatever stands behind it. */
export const ORDINAL_HEADS: readonly string[] = [
  'thứ, số, lần, lần thứ, khóa, khoá, điều, khoản, điểm, chương, mục, tập, bài, trang, chủ nhật, thế hệ, hạng, quận, phường',
  'khu phố, ấp, thôn, tổ dân phố, quốc lộ, tỉnh lộ, đường, đại lộ, ngõ, hẻm, kiệt, lô, thửa, tiểu khu, quân khu, quân đoàn',
  'binh đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, trung đội, tiểu đội, vùng, hải đoàn, tháng, ngày, mùng, mồng',
  'năm, quý, thế kỷ, thế kỉ, thập niên, thập kỷ, những năm, đại hội, trung ương, hội nghị, nghị quyết, chỉ thị, kết luận',
  'quyết định, quy định, nghị định, thông tư, hướng dẫn, công văn, quy chế, thông báo, đề án, top, vành đai, km, cột mốc, mốc',
  'phiên bản, lớp, kênh, vtv, giải, cách mạng công nghiệp, công nghiệp, hotline, điện thoại',
].flatMap((line) => line.split(', '));

/** Words before a number that are such heads only where no counted noun follows: `cấp 3`, but `cấp 120 giấy phép`. */
export const WEAK_ORDINAL_HEADS: readonly string[] = [
  'cấp, loại, đợt, phần, nhóm, bảng, tuyến, phiên, đoàn, tổ, đội, vòng, kỳ, kỳ họp, giai đoạn, khu, tầng, phòng, cổng, bến, tuổi',
  'bậc, mức, ca, tỷ số, tỉ số, mã, dự án, chương trình, cầu, bước, cửa, nhà máy, bệnh viện',
].flatMap((line) => line.split(', '));

/** Words before an ordinal head that make the number behind it a count after all: `mỗi năm 300 người`, `trong số 53 đại biểu`. */
export const DISTRIBUTIVE_WORDS: readonly string[] = ['mỗi', 'một', 'hàng', 'hằng', 'từng', 'trong', 'tổng', 'con', '1', 'cả', 'nhiều'];
