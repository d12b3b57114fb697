import { anyOf, WORD_END, WORD_START } from './word-edges.ts';

const cue = (phrases: string) => new RegExp(`${WORD_START}${anyOf(phrases.split('|'))}${WORD_END}`, 'iu');

/** Deeds one does or goes on doing by one's own will. */
const OWN_DEEDS =
  'thúc đẩy|tăng cường|tiếp tục|phối hợp|hỗ trợ|ủng hộ|bảo vệ|rút|hủy|huỷ|chấm dứt|tập trung|phấn đấu|nỗ lực|cố gắng|xây dựng|tạo điều kiện|tạo mọi điều kiện|để|kiên quyết|coi trọng|ưu tiên|duy trì|triển khai|thực hiện|đồng hành|hợp tác|hành động|đẩy mạnh|mở rộng|làm hết sức|dành|cung cấp|giúp đỡ|tham gia|chia sẻ|đóng góp|hoàn thành|tôn trọng|tuân thủ|giữ vững|chịu trách nhiệm|cắt đứt|tạm dừng|tạm ngừng|đình chỉ|trả đũa|đáp trả|trục xuất|triệu hồi|ngừng|hoãn|trì hoãn|nhượng bộ|lùi bước|khoan dung|dung thứ|từ bỏ|áp đặt|trừng phạt';
/** What those in office undertake to do. */
const UNDERTAKINGS =
  'tiếp tục|cố gắng|nỗ lực|phối hợp|hỗ trợ|triển khai|xem xét|nghiên cứu|tiếp thu|xử lý|xử|kiểm tra|rà soát|chỉ đạo|báo cáo|trình|ban hành|tạo điều kiện|tạo mọi điều kiện|đẩy mạnh|tăng cường|thực hiện|tập trung|làm|đưa|giải quyết|yêu cầu|đề nghị|kiến nghị|xây dựng|hoàn thiện|cung cấp|bảo đảm|đảm bảo|để|đồng hành|ủng hộ|công khai|có cơ chế|có biện pháp|có giải pháp|có phương án|áp dụng|đầu tư|bố trí|khắc phục|trả lời|chịu trách nhiệm|theo dõi|giám sát|can thiệp|rút|hủy|huỷ|bỏ|cắt|tặng|giúp|dành|chia sẻ|bảo vệ|sửa|sửa đổi|bổ sung|quan tâm|chăm lo|phấn đấu|hành động|giám định|thanh tra|thúc đẩy|mở rộng|tham mưu|ghi nhận|khởi tố|truy tố|kỷ luật|thu hồi|bồi thường|quyết tâm|khuyến khích|ưu tiên';

/** Words by which what is said shows its act; each is looked for where `judgeAct` says. */
export const ACT_CUES = {
  directive: new RegExp(
    `${WORD_START}(?<!(?:càng|đã|không|chỉ|chưa|chắc|những|có thể|để|phần|lẽ|cần thiết|buộc|vấn đề|bắt buộc|mới) )(?:cần|phải|cần phải|hãy|không được (?:chủ quan|để|lơ là|phép|làm|có|tự ý|vi phạm|quên))${WORD_END}(?! (?:thiết|thơ|giuộc|đước|lao|kiệm|chăng|cù|đến|tới|có được|không|đối mặt|chịu|gánh|trả giá|hứng|mất|chứng kiến|\\d|hơn \\d|(?:vài|sau|đợi|chờ|là)${WORD_END}))|^(?:chúng ta )?(?:nên|đừng)${WORD_END}|^(?:nhiệm vụ(?! (?:càng|này|đó|là|rất|đã))(?![^.;]{0,100}(?:đặt ra|nặng nề|đòi hỏi))|đề nghị|yêu cầu)${WORD_END}`,
    'iu',
  ),
  /** What one who merely tells asks for: `phải` alone tells of need more often. */
  request: new RegExp(
    `${WORD_START}(?<!(?:không|chưa|chẳng|chỉ) )(?:cần|hãy|phải (?:làm|có|tập trung|chú trọng|tăng cường|đảm bảo|bảo đảm|xử lý|xem|tính|chủ động|rà soát))${WORD_END}(?! (?:thiết|thơ|giuộc|đước|kiệm|cù|đến|tới|có được))|^(?:đề nghị|yêu cầu|(?:chúng ta )?(?:nên|đừng))${WORD_END}`,
    'iu',
  ),
  /** Those who answer for what is asked of them, with `phải`. */
  duty: /(?<!\p{L})(?:các cấp|các bộ|các ngành|cán bộ|đảng viên|địa phương|chính quyền|cơ quan|đơn vị)[^.;,]{0,60}\sphải(?!\p{L})/iu,
  /** The first word asks. */
  askedFirst: /^(?:cần|phải|hãy|nên|đề nghị|yêu cầu)(?!\p{L})/iu,
  /** What is asked for by circumstance, not by the speaker: `đòi hỏi … phải …`. */
  need: /(?<!\p{L})đòi hỏi(?!\p{L})[^.;]*/iu,
  /** After a first sentence that only gives the ground: `Do đó, phải …`, `Để …, công tác … cần …`. */
  asksAfter:
    /[.!?…]\s(?:(?:(?:do đó|vì vậy|vì thế|bởi vậy|chính vì vậy|do vậy),?\s|để [^.,]{3,120},\s)(?:[^.,]{0,60}\s)?(?:phải|cần)|(?:(?:cùng với đó|bên cạnh đó|ngoài ra|đồng thời|trước hết),?\s)?(?:phải|cần))(?!\p{L})/iu,
  /** `Thủ tướng yêu cầu …`, told on. */
  passedOn:
    /^(?:[^,.;]{0,60},\s)?(?:thủ tướng|chủ tịch|bộ trưởng|bí thư|bộ chính trị|chính phủ|quốc hội)[^,.;]{0,60}\s(?<!(?:sự|được|theo|bị)\s)(?:yêu cầu|chỉ đạo|đề nghị)(?!\p{L})/iu,
  /** Taking note of what others say or suffer praises nobody. */
  noted: /^(?:các |những )?(?:ý kiến|kiến nghị|đề xuất|khó khăn|phản ánh|tồn tại|hạn chế|vướng mắc|ý nghĩa|tầm quan trọng)(?!\p{L})/iu,
  ownWill: /^(?:và\s)?sẽ(?!\p{L})|(?:,|\svà)\ssẽ(?!\p{L})/iu,
  /** Words of the speaker's own that may stand before a hope: nothing, `Việt Nam luôn`, `Ông … `, a body's name. */
  ownHope:
    /^(?:(?:ông|bà|tôi|chúng tôi|việt nam|chính phủ|phía|đồng thời|qua đó|với|có)(?:\s\p{L}{1,8}){0,4}\s|(?:\p{L}{1,8}\s){1,2}|(?=\p{Lu})[^,.;:]{2,60}\s)?$/iu,
  /** The hope of one who says `tôi`, wherever it stands. */
  myHope:
    /(?<!\p{L})(?:tôi|chúng tôi|việt nam)(?:\s(?:rất|cũng|luôn|xin|thực sự|hoàn toàn)){0,2}\s(?:mong|hy vọng|tin tưởng|kỳ vọng|tin chắc|tin rằng)(?!\p{L})/iu,
  /** Of greetings passed on. */
  greeting: /^(?:những )?lời (?:thăm hỏi|chào|chúc(?! mừng)|chia buồn|hỏi thăm|mời)(?!\p{L})/iu,
  thanks: cue('cảm ơn|cám ơn|biết ơn|tri ân'),
  /** What is said begins with the speaker's own doing: `sẽ không để …`. */
  resolved:
    /^(?:(?:(?:trên cương vị|với vai trò|với trách nhiệm)[^,]{0,30}|(?:trong )?thời gian tới|tới đây),?\s)?(?:sẽ(?! có)|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm|cùng nhau)(?!\p{L})/iu,
  /** What one asserts begins with a deed and names no doer: the speaker's side does it. */
  ownDeed: new RegExp(
    `^(?:(?:sẽ|luôn|vẫn|tiếp tục|nhất quán|kiên quyết|không|tích cực|chủ động|cùng)\\s){0,2}${anyOf(OWN_DEEDS.split('|'))}${WORD_END}`,
    'iu',
  ),
  /** The speaker's own side is ready to, agrees; for verbs of feeling resolve alone is enough. */
  promise: new RegExp(
    `^(?:sẽ(?! có)|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm|nhất trí|đồng ý|ủng hộ)${WORD_END}|(?:^|,\\s|${WORD_START}(?=tôi|chúng tôi))(?:(?:chúng tôi|tôi|mình|việt nam|chính phủ|nhà nước|quốc hội|bộ|tỉnh|thành phố|ubnd|ngành|lãnh đạo|phía|quân đội|nước này|chính quyền|đảng|hai bên|nước này|nước ta|ông|bà)(?:,?\\s(?!nếu|mà|khi|để|đã|sẽ|là|được|bị)[\\p{L}&]{1,9}){0,9})\\s(?:sẵn sàng|cam kết|quyết tâm|ủng hộ|nhất trí|đồng ý|sẽ(?! (?:có|bị|không thể|lỗ|mất|khó|là|phải)))${WORD_END}`,
    'iu',
  ),
  /** What will be done by those who speak or answer for it: `sẽ tiếp tục …`, `sẽ bị xử lý …`; what will merely happen is none. */
  undertaken: new RegExp(
    `${WORD_START}sẽ\\s(?:(?:không|luôn|cùng|được|bị|tích cực|chủ động|sớm|kiên quyết)\\s){0,2}${anyOf(UNDERTAKINGS.split('|'))}${WORD_END}(?!\\s(?:phát triển|lại|như|thêm|ra))`,
    'iu',
  ),
  /** Before `sẽ`, these make it a forecast. */
  forecast: cue('nếu|tôi nghĩ|có lẽ|có thể|dự báo|dự đoán|dự kiến|liệu có|chúng ta'),
  /** Whoever is spoken of as ready or bound: the speaker's own side, after a verb that declares. */
  declared:
    /^[^.;:“”"]{0,90}?(?<!\p{L})(?<!(?:đòi hỏi|sự|với|tinh thần|những|thể hiện|có|các|và|lời|cần|phải) )(?:sẵn sàng|cam kết|quyết tâm(?! càng)|quyết không|nhất quyết|(?<!sự )ủng hộ|dự định|có kế hoạch)(?!\p{L})/iu,
  congratulation: /^lời chúc mừng(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:liệu|thế nào|như thế nào|ra sao|bao giờ|khi nào|vì sao|tại sao|hay không|hay chưa|có không|những gì|là gì|ai)(?!\p{L})/iu,
  resolve: cue('quyết tâm|cam kết|sẵn sàng|hứa'),
  expectation: cue('mong|mong muốn|mong rằng|hy vọng|tin tưởng|tin rằng|kỳ vọng|chúc các|chúc ông|chúc bà|chúc đồng chí|tin chắc'),
  praise: cue(
    'đánh giá cao|đánh giá rất cao|biểu dương|ca ngợi|hoan nghênh|khen|thành tích xuất sắc|chúc mừng|xuất sắc|ấn tượng|tự hào về',
  ),
  /** Merit told without a word of praise, near the head of what is said. */
  merit: cue(
    'rất ghi nhận|ghi nhận sự|ghi nhận những nỗ lực|được lòng dân|hợp lòng dân|vươn lên|đáng khích lệ|đáng biểu dương|nhiều cố gắng|đã cố gắng|rất cố gắng|đã thực hiện nghiêm túc|đã thực hiện tốt|triển khai thực hiện tốt|đã làm tốt|đóng góp to lớn|đóng góp quan trọng|đóng góp rất lớn|những đóng góp|mẫu mực|thể hiện tâm huyết|sự ngưỡng mộ|sự khâm phục|lòng ngưỡng mộ|đáng ghi nhận|đi đầu|tiên phong|có nhiều đóng góp|nhiều nỗ lực|nỗ lực lớn|đã hoàn thành tốt',
  ),
  /** Verbs of feeling that do nothing but be polite, and what one is glad to do: no judgement. */
  courtesy: cue('xin lỗi|chia buồn|chúc mừng|lời chúc|thăm hỏi|chia sẻ'),
  occasion:
    /^(?:được|lần đầu|đến thăm|tới thăm|thăm|đến|sang|trở lại|gặp|chào đón|đón|tiếp|trước sự có mặt|khi được|chào mừng|lời|xúc động)(?!\p{L})/iu,
};
