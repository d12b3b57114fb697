import { anyOf, anyWord, WORD_END, WORD_START } from '../words/word-edges.ts';

const cue = (phrases: string) => new RegExp(`${anyWord(phrases.split('|'))}${WORD_END}`, 'iu');

/** Deeds one does or goes on doing by one's own will. */
const OWN_DEEDS =
  'thúc đẩy|tăng cường|tiếp tục|phối hợp|hỗ trợ|ủng hộ|bảo vệ|rút|hủy|huỷ|chấm dứt|tập trung|phấn đấu|nỗ lực|cố gắng|xây dựng|tạo điều kiện|tạo mọi điều kiện|để|kiên quyết|coi trọng|ưu tiên|duy trì|triển khai|thực hiện|đồng hành|hợp tác|hành động|đẩy mạnh|mở rộng|làm hết sức|dành|cung cấp|giúp đỡ|tham gia|chia sẻ|đóng góp|hoàn thành|tôn trọng|tuân thủ|giữ vững|chịu trách nhiệm|cắt đứt|tạm dừng|tạm ngừng|đình chỉ|trả đũa|đáp trả|trục xuất|triệu hồi|ngừng|hoãn|trì hoãn|nhượng bộ|lùi bước|khoan dung|dung thứ|từ bỏ|áp đặt|trừng phạt|đóng cửa|bãi bỏ|từ chức|thiết quân luật|mở lại|cắt giảm|đứng về phía';
const PRAISE = anyOf(
  'đánh giá cao|đánh giá rất cao|biểu dương|ca ngợi|hoan nghênh|khen|khen ngợi|thành tích xuất sắc|chúc mừng|xuất sắc|ấn tượng|tự hào về'.split(
    '|',
  ),
);

/** Those for whom a speaker answers, at the head of a clause; and how they keep to it. */
const OWN_SIDE =
  '(?:ông|bà|họ|mình|tôi|Tôi|chúng tôi|Chúng tôi|hai bên|nước này|nước mình|Đảng, Nhà nước|(?:bộ|tỉnh|ngành|thành phố|công ty|tập đoàn|đơn vị|[Cc]hính phủ|[Uu]ỷ ban|[Ủủ]y ban|[Cc]hính quyền)(?:\\s\\p{Ll}{1,7}){0,3}|\\p{Lu}[\\p{L}\\p{M}]*(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}]*){0,4})';
const ALWAYS = '(?:(?:vẫn|luôn|luôn luôn|hoàn toàn|cũng|nhất quán|rất|đã|chỉ|cơ bản)\\s){0,3}';

/** What one wants who only begins to tell: `tôi muốn nói rằng …`. */
const TELLING_WISHES =
  'nói|biết|hỏi|báo cáo|thấy|làm rõ|nhấn mạnh|gửi|bày tỏ|ca ngợi|chia sẻ|khẳng định|cảm ơn|lưu ý|nêu|đề cập|nhắc|làm tốt|được'.split('|');

/** Words by which what is said shows its act; each is looked for where `judgeAct` says. */
export const ACT_CUES = {
  /** The first word asks. */
  askedFirst: /^(?:cần|phải|hãy|nên|đề nghị|yêu cầu)(?!\p{L})/iu,
  /** After a first sentence that only gives the ground: `Do đó, phải …`, `Để …, công tác … cần …`. */
  asksAfter:
    /[.!?…]\s(?:(?:(?:do đó|vì vậy|vì thế|bởi vậy|chính vì vậy|do vậy),?\s|để [^.,]{3,120},\s)(?:[^.,]{0,60}\s)?(?:phải|cần)|(?:(?:cùng với đó|bên cạnh đó|ngoài ra|đồng thời|trước hết),?\s)?(?:phải|cần))(?!\p{L})/iu,
  /** Taking note of what others say or suffer praises nobody. */
  noted: /^(?:các |những )?(?:ý kiến|kiến nghị|đề xuất|khó khăn|phản ánh|tồn tại|hạn chế|vướng mắc|ý nghĩa|tầm quan trọng)(?!\p{L})/iu,
  ownWill: /^(?:và\s)?sẽ(?!\p{L})|(?:,|\svà)\ssẽ(?!\p{L})/iu,
  /** Words of the speaker's own that may stand before a hope: nothing, `Việt Nam luôn`, `Ông … `, a body's name. */
  ownHope:
    /^(?:(?:ông|bà|tôi|chúng tôi|việt nam|chính phủ|phía|đồng thời|qua đó|với|có)(?:\s\p{L}{1,8}){0,4}\s|(?:\p{L}{1,8}\s){1,2}|(?=\p{Lu})[^,.;:]{2,60}\s)?$/iu,
  /** The hope of one who says `tôi`, wherever it stands. */
  myHope:
    /(?<!\p{L})(?:tôi|chúng tôi|việt nam)(?:\s(?:rất|cũng|luôn|xin|thực sự|hoàn toàn)){0,2}\s(?:mong|hy vọng|tin tưởng|kỳ vọng|tin chắc|tin rằng)(?!\p{L})/iu,
  /** What is stressed begins with a deed to be done, and tells nothing of it: `việc xử lý nghiêm …`, `Rà soát …`. */
  assignedDeed: new RegExp(
    `^["“'‘]?(?:(?:đến |tới )?việc )?(?:(?:kiên quyết|tiếp tục|tập trung|khẩn trương|chủ động|cương quyết)\\s)?${anyOf('xử lý|rà soát|tăng cường|đẩy mạnh|tập trung|khẩn trương|kiểm tra|chấn chỉnh|siết chặt|ngăn chặn|khám phá|khắc phục|nâng cao|kiện toàn|đôn đốc|giám sát'.split('|'))}${WORD_END}(?![^.;]{0,200}(?<!\\p{L})(?:là|đã|sẽ|đang|góp phần|cần|có|này|không|rất|luôn)(?!\\p{L}))`,
    'iu',
  ),
  /** What is stressed names those below and a deed, and tells nothing of it: `các bộ, ngành đẩy nhanh …`. */
  assignedTo: new RegExp(
    `^["“]?(?:(?:các|từng|mỗi|toàn thể|tất cả(?: các)?|toàn) )(?:bộ|ban|ngành|cấp|địa phương|cơ quan|đơn vị|sở|tỉnh|huyện|xã|thành phố|cán bộ|đảng viên|đồng chí|doanh nghiệp|lực lượng|chi bộ|đảng bộ|tổ chức|thành viên|đại biểu)${WORD_END}(?:(?![.;:]|(?<!\\p{L})(?:đã|đang|sẽ|luôn|là|có|rất|còn|chưa|không|được|bị|vẫn|cũng)(?!\\p{L}))[^]){0,90}?[\\s,](?:tiếp tục|tập trung|tăng cường|chủ động|phối hợp|khẩn trương|đẩy nhanh|đẩy mạnh|quan tâm|rà soát|thực hiện|triển khai|xây dựng|nâng cao|phát huy|quán triệt|chú trọng|bám sát|nêu cao|làm tốt|kiên quyết|sớm)${WORD_END}(?![^.;]{0,50}(?<!\\p{L})(?:là|đã|sẽ|đang|góp phần|này|rất|luôn)(?!\\p{L}))`,
    'iu',
  ),
  /** `lưu ý việc …`: how it is to be handled. */
  matter: /^(?:việc|đến việc|tới việc)(?!\p{L})/iu,
  /** Of greetings passed on. */
  greeting: /^(?:những )?lời (?:thăm hỏi|chào|chúc(?! mừng)|chia buồn|hỏi thăm|mời)(?!\p{L})/iu,
  thanks: cue('cảm ơn|cám ơn|biết ơn|tri ân'),
  /** What is said begins with the speaker's own doing: `sẽ không để …`. */
  resolved:
    /^(?:(?:(?:trên cương vị|với vai trò|với trách nhiệm)[^,]{0,30}|(?:trong )?thời gian tới|tới đây),?\s)?(?:(?:tôi|chúng tôi)\s)?(?:(?:nhất định|cũng|chắc chắn)\s)?(?:sẽ(?! (?:có|bị|phải|là|không thể|thua|chết))|luôn sẵn sàng|sẵn sàng|cam kết|quyết tâm|cùng nhau)(?!\p{L})/iu,
  /** What is said begins with how ready the speaker's side is: `Nga "sẵn sàng …"`, `ông có ý định …`, `nước này kiên quyết …`, `ngành đang nỗ lực …`. */
  ownReadiness: new RegExp(
    `^["“]?(?!(?:Nếu|Khi|Muốn|Để|Sự) )(?:về cơ bản,? )?(?:${OWN_SIDE}\\s["“]?${ALWAYS}(?:muốn(?! ${anyOf(TELLING_WISHES)})(?![^.;]{0,90}(?<!\\p{L})(?:hãy|đừng|thì phải|thì cần)(?!\\p{L}))|kiên định|kiên trì|đang (?:nỗ lực|tích cực|cố gắng|tập trung))|(?:${OWN_SIDE}\\s)?["“]?${ALWAYS}["“]?(?:sẵn sàng|có ý định|dự định|quyết tâm|cam kết|quyết không|ủng hộ|chấp thuận|đồng ý))(?!\\p{L})|^[^.,;:]{4,60}\\ssẽ bị (?:xử lý|xử phạt|trừng trị)(?!\\p{L})`,
    'u',
  ),
  /** What is declared is against something: `kiên quyết phản đối …`. */
  against: /^(?:(?:kiên quyết|mạnh mẽ|cực lực|hoàn toàn|kịch liệt)\s)?(?:phản đối|bác bỏ|lên án|phủ nhận)(?!\p{L})/iu,
  /** What one asserts begins with a deed and names no doer: the speaker's side does it. */
  ownDeed: new RegExp(
    `^(?:(?:sẽ|luôn|vẫn|tiếp tục|nhất quán|kiên quyết|không|tích cực|chủ động|cùng)\\s){0,2}${anyOf(OWN_DEEDS.split('|'))}${WORD_END}`,
    'iu',
  ),
  congratulation: /^lời chúc mừng(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:liệu|thế nào|như thế nào|ra sao|bao giờ|khi nào|vì sao|tại sao|hay không|hay chưa|có không|những gì|là gì|ai)(?!\p{L})/iu,
  resolve: cue('quyết tâm|cam kết|sẵn sàng|hứa'),
  expectation: cue('mong|mong muốn|mong rằng|hy vọng|tin tưởng|tin rằng|kỳ vọng|chúc các|chúc ông|chúc bà|chúc đồng chí|tin chắc'),
  /** What is praised by others is told. */
  praise: new RegExp(`(?=${PRAISE})${WORD_START}(?<!(?:quốc tế|sự|được(?: \\p{L}{1,8}){0,5}) )${PRAISE}${WORD_END}`, 'iu'),
  /** Merit told without a word of praise, near the head of what is said. */
  merit: cue(
    'rất ghi nhận|ghi nhận sự|ghi nhận những nỗ lực|được lòng dân|hợp lòng dân|vươn lên|đáng khích lệ|đáng biểu dương|nhiều cố gắng|đã cố gắng|rất cố gắng|đã thực hiện nghiêm túc|đã thực hiện tốt|triển khai thực hiện tốt|đã làm tốt|đóng góp to lớn|đóng góp quan trọng|đóng góp rất lớn|những đóng góp|mẫu mực|thể hiện tâm huyết|sự ngưỡng mộ|sự khâm phục|lòng ngưỡng mộ|đáng ghi nhận|đi đầu|tiên phong|có nhiều đóng góp|nhiều nỗ lực|nỗ lực lớn|đã hoàn thành tốt|rất nỗ lực|đã nỗ lực hết|nhờ nỗ lực|nhờ vào nỗ lực|tận tụy|tận tâm|hết lòng|trọn đời|đầy nhiệt huyết|thiên tài|tài năng xuất chúng|nguồn cổ vũ|là tấm gương|là một tấm gương|luôn nhận được sự quan tâm|luôn đồng hành cùng đất nước|đặt nền móng',
  ),
  /** To believe that something was or is so is no hope. */
  belief:
    /(?<!\p{L})tin rằng(?=\s)(?![^.;]{0,160}\s(?:sẽ|sớm|tiếp tục|ngày càng)\s)[^.;]{0,120}\s(?:đã|đang|là|có thể được|từng|có|không)(?!\p{L})|(?:giới chức|quan chức|nhiều người|chuyên gia|các nhà|cơ quan)[^.,;]{0,40}\stin rằng(?!\p{L})/iu,
  /** Verbs of feeling that do nothing but be polite, and what one is glad to do: no judgement. */
  courtesy: cue('xin lỗi|chia buồn|chúc mừng|lời chúc|thăm hỏi|chia sẻ'),
  occasion:
    /^(?:được|lần đầu|đến thăm|tới thăm|thăm|đến|sang|trở lại|gặp|chào đón|đón|tiếp|trước sự có mặt|khi được|chào mừng|lời|xúc động|(?:sự |lòng |niềm |nỗi )?(?:vô cùng )?(?:thương tiếc|tiếc thương|đau buồn|đau xót))(?!\p{L})/iu,
};
