/** Kinds of plans, which go by what they are for, in capitals or in small letters: `đề án số hóa …`, `quy hoạch Thủ đô …`. */
export const PLAN_KINDS: ReadonlySet<string> = new Set(
  'Đề án,Đồ án,Chiến lược,Quy hoạch,Kế hoạch,Chương trình,Chương trình hành động,Chương trình mục tiêu,Chương trình mục tiêu quốc gia,Chương trình nghị sự'.split(
    ',',
  ),
);

/** Plans that are a paper wherever one of them is passed or carried out; the others are common words too. */
export const PAPER_PLANS: ReadonlySet<string> = new Set(
  'Đề án,Đồ án,Chương trình hành động,Chương trình mục tiêu,Chương trình mục tiêu quốc gia'.split(','),
);

/** Words right before a plan in small letters by which a body passes one. */
export const PASSING_PLANS: readonly string[] = [
  'phê duyệt, ban hành, thông qua, trình, thẩm định, công bố, ký, cho ý kiến về, cho ý kiến đối với, góp ý, phản biện, xem xét, ra',
  'trình bày, nghị quyết về, quyết định về, duyệt, phê chuẩn, dự thảo, đồng ý với, nhất trí với, nhất trí thông qua, tờ trình',
].flatMap((line) => line.split(', '));

/** Words right before a plan in small letters that carry it out or speak of it. */
export const CARRYING_OUT_PLANS: readonly string[] = [
  'theo, ký kết, thuộc, nằm trong, thực hiện, thực hiện tốt, triển khai, triển khai thực hiện, căn cứ, căn cứ vào, trong, của, về, với, tại, đối với, nội dung',
  'nhân rộng, sơ kết, tham gia, hiệu quả, đẩy nhanh, ý kiến về, liên quan đến, có tên, gọi là, giai đoạn 2, bản, hoàn thiện, hoàn chỉnh, bổ sung, điều chỉnh, điều chỉnh chung, rà soát, cập nhật, tổng kết, hoàn thành, lập, xây dựng',
  'soạn thảo, chỉ đạo thực hiện, tiếp tục thực hiện, tổ chức thực hiện, thực hiện có hiệu quả, triển khai có hiệu quả, thực hiện hiệu quả',
].flatMap((line) => line.split(', '));

/** First words of a programme that is a paper, not a show or a round of visits. */
export const PROGRAMME_WORDS: readonly string[] = [
  'phát triển, xây dựng, hành động, mục tiêu, quốc gia, giảm nghèo, cải cách, công tác toàn khóa, công tác toàn khoá, phối hợp, hợp tác',
  'khung, nghị sự, tổng thể, công tác, giáo dục phổ thông, đổi mới, tái cơ cấu, phòng chống, chuyển đổi số, xúc tiến, khoa học và công nghệ, bảo vệ, hỗ trợ',
  'nâng cao, bảo tồn, tái định cư, ứng phó, tinh giản, làm việc toàn khóa, làm việc toàn khoá',
].flatMap((line) => line.split(', '));

/** What plans of the state are of, by which each is known without its years. */
export const KNOWN_PLANS: readonly string[] = [
  'điện VIII, điện VII, điện 8, điện 7, đầu tư công trung hạn, tài chính quốc gia, tài chính 5 năm, tài chính trung hạn, vay và trả nợ công, vay trả nợ công, báo chí, phát triển và quản lý báo chí, hành động quốc gia, phát triển giáo dục phổ thông tổng thể, giáo dục phổ thông tổng thể, giáo dục phổ thông mới, điều hành kinh tế vĩ mô',
].flatMap((line) => line.split(', '));
