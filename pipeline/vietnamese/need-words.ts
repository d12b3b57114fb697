import { anyOf, anyWord, WORD_END } from './word-edges.ts';

const words = (phrases: string) => `${anyWord(phrases.split('|'))}`;

/** Words of need with which a speaker asks; what follows some of them makes them tell instead. */
export const NEED_WORDS = {
  asks: new RegExp(
    `${words('cần phải|cần|hãy|không nên|đừng|không được chủ quan|không được để|không được lơ là|không được phép|không được làm|không được có|không được tự ý|không được vi phạm|không được quên')}(?! ${anyOf('thiết|thơ|giuộc|đước|lao|kiệm|cù|đến|tới|có được|không|là'.split('|'))}${WORD_END})${WORD_END}`,
    'giu',
  ),
  must: new RegExp(
    `${words('phải')}(?! (?:${anyOf('là|đối mặt|chịu(?! trách nhiệm)|gánh|trả giá|hứng|mất|chứng kiến|chăng|không|vài|sau|đợi|chờ|tự|tận dụng|nhập|vay|đi|chạy'.split('|'))}${WORD_END}|(?:hơn )?\\d))${WORD_END}`,
    'giu',
  ),
  /** Just before a word of need: it tells of need, of what is lacking, of what went on, or what needs doing. */
  notAsked: new RegExp(
    `${words('càng|đã|không|chỉ|chưa|chắc|cũng|mới|đang|từng|thường|luôn|hay|lẽ|buộc|bắt buộc|những|có thể|để|phần|bị|cần thiết|câu hỏi|vấn đề|việc|điều|nội dung|giải pháp|nhiệm vụ|lao động|lĩnh vực|yếu tố|công việc|thứ|điểm|đối tượng|trường hợp|hộ')}\\s?$`,
    'iu',
  ),
  /** Before it in its clause: something else is told first, and the need is no longer what is said. */
  toldFirst: new RegExp(`${words('đã|đang|sẽ|rất|còn|bị|sẵn sàng|đặt ra|nhưng|song|nhiều người|thực tế|đòi hỏi')}${WORD_END}`, 'iu'),
  /** What opens a part of the sentence that tells when, where, why or about what. */
  circumstance: new RegExp(
    `^["“]?${anyOf('để|trong|với|trên|trước|thời gian|tại|nếu|khi|nhằm|từ|sau|cùng|bên cạnh|ngoài|đối với|về|qua|theo|do|vì|tới|năm|bởi|bằng|dù|mặc dù|tuy|muốn|ngay|đến|hiện nay|hiện|giai đoạn|nhiệm kỳ|dưới|nhân|riêng|căn cứ|sắp tới|vừa qua|thời điểm|quá trình|đặc biệt|nhất là|hơn nữa|đồng thời'.split('|'))}${WORD_END}`,
    'iu',
  ),
  /** `nên` that advises stands before a deed; else it is `therefore`. */
  advises: new RegExp(
    `^(?:[^,]{2,70}\\s)?nên ${anyOf('tiếp tục|thúc đẩy|tăng cường|phối hợp|xây dựng|thực hiện|tập trung|làm|đưa|có|để|được|chỉ|coi|xem|giữ|lập|tránh|quy hoạch|dựa|nghĩ|quy định|dùng|học|đặt|nhìn|hợp tác|nghiên cứu|mở|tổ chức|bổ sung|sửa|cân nhắc|chủ động|bỏ|giao|thay|hỗ trợ|dừng|chấm dứt|quan tâm|khuyến khích|tạo|áp dụng|đầu tư|sử dụng|tính|nhớ|rút|tự|trồng|thêm|bàn|chờ|sớm|lựa chọn|chọn|thành lập|kéo dài|giảm|tăng|cho phép|cho|xây|trao đổi|đối thoại|cùng|ưu tiên|cẩn trọng|thận trọng|hành động|kiềm chế|chấp nhận|từ bỏ|trở lại|nghiêm túc|công khai|giải quyết|tham khảo'.split('|'))}${WORD_END}`,
    'iu',
  ),
  /** The first words ask. */
  opening: new RegExp(
    `^(?:nhiệm vụ(?! ${anyOf('càng|này|đó|là|rất|đã'.split('|'))}${WORD_END})(?![^.;]{0,100}(?:đặt ra|nặng nề|đòi hỏi))|đề nghị|yêu cầu(?!,)|giao(?! (?:thông|lưu|dịch|tiếp|thừa|thương|hữu|ban)(?!\\p{L}))|không nên|không được|chúng ta (?:đừng|hãy)|đừng)${WORD_END}`,
    'iu',
  ),
  /** Those who answer for what must be done: with them `phải` asks even where one merely tells. */
  duty: /(?<!\p{L})(?:các cấp|các bộ|các ngành|cán bộ|đảng viên|địa phương|chính quyền|cơ quan|đơn vị|doanh nghiệp|tổng công ty|bộ|sở|ubnd)(?!\p{L})[^.;,]{0,60}\sphải(?!\p{L})|^phải(?!\p{L})/iu,
  /** `Thủ tướng yêu cầu …`, told on. */
  passedOn:
    /^(?:[^,.;]{0,60},\s)?(?:thủ tướng|chủ tịch|bộ trưởng|bí thư|bộ chính trị|chính phủ|quốc hội)[^,.;]{0,60}\s(?<!(?:sự|được|theo|bị)\s)(?:yêu cầu|chỉ đạo|đề nghị)(?!\p{L})/iu,
};
