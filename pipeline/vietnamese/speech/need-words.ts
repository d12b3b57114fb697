import { anyOf, anyWord, WORD_END } from '../words/word-edges.ts';

const words = (phrases: string) => `${anyWord(phrases.split('|'))}`;

/** Words of need with which a speaker asks; what follows some of them makes them tell instead. */
export const NEED_WORDS = {
  asks: new RegExp(
    `${words('cần phải|cần|hãy|không nên|đừng|không được chủ quan|không được để|không được lơ là|không được phép|không được làm|không được có|không được tự ý|không được vi phạm|không được quên')}(?! ${anyOf('thiết|thơ|giuộc|đước|lao|kiệm|cù|đến|tới|có được|không|là|các loại|một|những|nhiều|ít nhất|khoảng|thời gian|gì'.split('|'))}${WORD_END}| [\\d"“])${WORD_END}`,
    'giu',
  ),
  must: new RegExp(
    `${words('phải')}(?! (?:${anyOf('là|có giá trị|đối mặt|chịu(?! trách nhiệm)|gánh|trả giá|hứng|mất|chứng kiến|chăng|không|vài|sau|đợi|chờ|tự|tận dụng|nhập|vay|đi|chạy'.split('|'))}${WORD_END}|(?:hơn )?\\d))${WORD_END}`,
    'giu',
  ),
  /** Just before a word of need: it tells of need, of what is lacking, of what went on, or what needs doing. */
  notAsked: new RegExp(
    `${words('càng|đã|không|chỉ|chưa|chắc|cũng|mới|đang|từng|thường|luôn|hay|lẽ|buộc|bắt buộc|những|có thể|để|phần|bị|cần thiết|câu hỏi|vấn đề|việc|điều|nội dung|giải pháp|nhiệm vụ|lao động|lĩnh vực|yếu tố|công việc|gì|tất yếu|nguy cơ|cấp bách|chắc chắn|thứ|điểm|đối tượng|trường hợp|hộ|cần|ông|tôi|mình')}\\s?$`,
    'iu',
  ),
  /** Before it in its clause: something else is told first, and the need is no longer what is said. */
  toldFirst: new RegExp(
    `${words('đã|đang|sẽ|rất|còn|bị|sẵn sàng|đặt ra|nhưng|song|nhiều người|thực tế|đòi hỏi|vì sao|tại sao|lẽ ra|đáng lẽ|đáng ra|bởi|chỉ có thể|cũng nói|nói về|dù|có nhiều|có rất nhiều|có những|đây là|đó là')}${WORD_END}`,
    'iu',
  ),
  /** What opens a part of the sentence that tells when, where, why or about what. */
  circumstance: new RegExp(
    `^["“]?${anyOf('để|trong|với|trên|trước|thời gian|tại|nếu|khi|nhằm|từ|sau|cùng|bên cạnh|ngoài|đối với|về|qua|theo|do|vì|tới|năm|bởi|bằng|dù|mặc dù|tuy|muốn|ngay|đến|hiện nay|hiện|giai đoạn|nhiệm kỳ|dưới|nhân|riêng|căn cứ|sắp tới|vừa qua|thời điểm|quá trình|đặc biệt|nhất là|hơn nữa|đồng thời'.split('|'))}${WORD_END}`,
    'iu',
  ),
  /** `nên` that advises is the predicate and has a deed behind it; before a subject, an aspect or another mood it is `therefore`. */
  advises:
    /(?<!\p{L})(?<!(?:trở|tạo|gây|làm|dựng|hình thành|cho|vì vậy|vì thế|do đó|lẽ ra|vẫn|,) )nên(?!\p{L})(?! (?:là|có thể|có nhiều|có khả năng|không thể|không còn|không có|đã|đang|sẽ|rất|cần|phải|mới|bị|họ|chúng|các|những|một|việc|từ|luôn|vẫn|chưa|càng|đáng|buộc|ông|bà|anh|chị|tôi|người|số|lượng|giá|trong|khi|nếu|dù|cũng|nhiều|ai|mọi|hầu|gần|hiện|đến|tồn|công tác|công việc|kết quả|tình hình|đời sống|hoạt động|kinh tế|sản xuất|tỷ lệ|chất lượng|thời gian|quá trình|nhu cầu|đơn vị|địa phương|năm nay|nguồn|lực lượng|\p{Lu}[^.,;]{1,60} (?:là|đã|sẽ|vẫn|không|phải|có))(?!\p{L}))/gu,
  /** Before `nên` in its clause: something is told already, from which `nên` draws a conclusion. */
  concludes: new RegExp(
    `${words('đã|đang|sẽ|rất|còn|bị|được|là|có|không|chưa|vì|do|nhờ|bởi|lẽ ra|đáng lẽ|đáng ra|hơn|mà|vẫn|quá')}${WORD_END}`,
    'iu',
  ),
  /** The first words ask. */
  opening: new RegExp(
    `^(?:cần thiết phải|nhiệm vụ(?! ${anyOf('càng|này|đó|là|rất|đã'.split('|'))}${WORD_END})(?![^.;]{0,100}(?:đặt ra|nặng nề|đòi hỏi))|(?:đề nghị|yêu cầu)(?!,| ${anyOf('này|đó|trên|ấy|của|là|đối thoại'.split('|'))}${WORD_END}| [^.,;]{2,90}? là (?:một |rất |hoàn toàn |có |không )?${anyOf('tín hiệu|hợp lý|cần thiết|đúng|cơ sở|chính đáng|phù hợp|việc làm|bước|thỏa đáng|hợp lẽ|cấp bách'.split('|'))}${WORD_END})|giao(?! (?:thông|lưu|dịch|tiếp|thừa|thương|hữu|ban)(?!\\p{L}))|không nên|không được (?:chủ quan|để|lơ là|phép|làm|có|tự ý|vi phạm|quên|phân biệt|né tránh|buông lỏng|đùn đẩy|gây|tạo)|chúng ta (?:đừng|hãy)|xin (?:bà con|các|quý|mọi người|đừng|hãy)|đừng)${WORD_END}`,
    'iu',
  ),
  /** Those who answer for what must be done: with them `phải` asks even where one merely tells. */
  duty: /(?<!\p{L})(?:các cấp|các bộ|các ngành|cán bộ|đảng viên|nhà nước|chính phủ|địa phương|chính quyền|cơ quan|đơn vị|doanh nghiệp|tổng công ty|bộ|sở|ubnd)(?!\p{L})[^.;,]{0,60}\sphải(?!\p{L})|^phải(?!\p{L})/iu,
  /** Verbs that only say: with them `phải` asks as it does with verbs that judge. */
  saying: /^(?:nói|theo|chia sẻ|phát biểu|trả lời|nêu|trao đổi|:)/u,
  /** The speaker's own asking within the words: `tôi đề nghị …`, `Theo đó, chúng tôi kiến nghị …`, `Việt Nam khuyến khích doanh nghiệp …`. */
  ownAsking:
    /^["“]?(?!(?:ngay )?(?:sau|khi|trước đó|hôm))(?:[^,.;]{1,80},\s|(?:[Nn]hưng|[Vv]à|[Nn]ên|[Vv]ậy(?: nên| nay| thì)?|[Vv]ì vậy|[Vv]ì thế|[Dd]o vậy|[Dd]o đó|[Dd]o đấy|[Nn]ay|[Nn]hân đây)\s)?(?:(?:[Tt]ôi|[Cc]húng tôi|chúng em|[Cc]ử tri)(?: (?:xin|cũng|rất|trân trọng|mạnh dạn|có (?:một |vài |mấy )?)){0,2} ?(?:đề nghị|đề xuất|kiến nghị|yêu cầu|khuyến nghị|kêu gọi|mời)|\p{Lu}[^,.;]{2,40}? (?:cũng )?(?:khuyến khích|kêu gọi|hối thúc)(?= (?:các|những|mọi|doanh nghiệp|nhà đầu tư|người dân|hai bên|tất cả)(?! [^.,;]{0,30}nước này)))(?!\p{L})/u,
  /** `Thủ tướng yêu cầu …`, told on. */
  passedOn:
    /^(?:[^,.;]{0,60},\s)?(?![^,.;]{0,90}\s(?:đã|sẽ|trong khi)\s)(?:thủ tướng|chủ tịch|bộ trưởng|bí thư|bộ chính trị|chính phủ|quốc hội)[^,.;]{0,60}\s(?<!(?:sự|được|theo|bị)\s)(?:yêu cầu|chỉ đạo|đề nghị)(?!\p{L})/iu,
};
