import { anyOf, WORD_END, WORD_START } from '../words/word-edges.ts';
import type { ActSign } from './act-signs.ts';

/** Deeds that those who speak may take on. */
const DEEDS =
  'tiếp tục|thúc đẩy|tăng cường|phối hợp|hỗ trợ|triển khai|xem xét|nghiên cứu|tiếp thu|xử lý|xử|kiểm tra|rà soát|chỉ đạo|báo cáo|trình|ban hành|tạo điều kiện|tạo mọi điều kiện|đẩy mạnh|thực hiện|tập trung|làm|đưa|giải quyết|yêu cầu|đề nghị|kiến nghị|xây dựng|hoàn thiện|cung cấp|bảo đảm|đảm bảo|đồng hành|công khai|áp dụng|đầu tư|bố trí|khắc phục|theo dõi|giám sát|bảo vệ|sửa|bổ sung|quan tâm|chăm lo|phấn đấu|thanh tra|mở|mở rộng|duy trì|hoàn thành|tổ chức|tiến hành|chi trả|khuyến khích|phân công|mua|nhập khẩu|giúp|giúp đỡ|thăm|gửi|chia sẻ|rút|hủy|ngừng|chấm dứt|hợp tác|tham gia|ủng hộ|trao đổi|thảo luận|bàn|ký|cử|dành|nỗ lực|quyết tâm|chú trọng|tận dụng|thông tin|tuân thủ|làm rõ|thúc|cấm|bán|ra điều trần|điều trần|đưa ra|công bố|sát cánh|có báo cáo|có tuyên bố|có chỉ thị|có cuộc|có văn bản|rút khỏi|tuyên bố|thành lập|cấp|thu hồi|họp|gặp|xét xử|đáp trả|trừng phạt|áp đặt|có phản ứng|có các phản ứng|có cơ chế|có biện pháp|có những biện pháp|có giải pháp|có phương án|có kế hoạch|có hành động|kiên quyết|không để|không cho phép|không dung|không chấp nhận|không ngừng|không can thiệp|giữ gìn|vun đắp|phát triển|trả lời|triệu|nêu|đề xuất|gia hạn|đối thoại|có đối thoại|đàm phán|điều tra|bàn giao|tài trợ|viện trợ|cải cách|sắp xếp|tổng hợp|lắng nghe|tiếp nhận|cắt giảm|đấu tranh|hết mình|chịu trách nhiệm';
/** Those for whom a speaker answers. */
const OWN_SIDE =
  'tôi|chúng tôi|mình|chính phủ|nhà nước|quốc hội|đảng|hai bên|bộ|tỉnh|thành phố|tp|ubnd|huyện|xã|ngành|sở|nước này|phía|lãnh đạo|ông|bà|họ|quân đội|công an|công ty|tập đoàn|ngân hàng|cơ quan|đơn vị|tòa án|chính quyền|ủy ban|đoàn|hội|ban';
/** Sides that one word names. */
export const ONE_WORD_SIDES: string[] =
  'Mỹ|Nga|Anh|Pháp|Đức|Nhật|Ý|Úc|Lào|Cuba|Iran|Iraq|Israel|Qatar|Syria|Canada|Philippines|Indonesia|Malaysia|Singapore|Campuchia|Ukraine|Ankara|Baghdad|Berlin|Brussels|Cairo|Damascus|Doha|Kiev|London|Manila|Moscow|Moskva|Paris|Riyadh|Seoul|Tehran|Tokyo|Washington|EU|NATO|ASEAN'.split(
    '|',
  );
/** Sides by name, and stand-ins for one. */
const NAMED_SIDES = [...'nước này|khối này|nước Mỹ|chúng tôi|Chúng tôi|tôi|Tôi'.split('|'), ...ONE_WORD_SIDES];
const SOON =
  '(?:không |luôn |cùng |cũng |tích cực |chủ động |sớm |kiên quyết |nhanh chóng |quyết liệt |tiếp tục |ngay |chính thức |nhất định |chắc chắn |cùng nhau |không ngần ngại |không ngừng |đồng loạt ){0,2}';

/** What speaks for a promise, or against one: who will, what is going to be done, how ready the speaker's side is. */
export const PROMISE_SIGNS: ActSign[] = [
  { sign: 'sẽ', report: -0.5, promise: 1.3, words: 'sẽ' },
  {
    sign: 'sẽ and a deed',
    promise: 1.4,
    pattern: new RegExp(`${WORD_START}sẽ ${SOON}${anyOf(DEEDS.split('|'))}${WORD_END}`, 'iu'),
  },
  {
    sign: 'own side will',
    promise: 1.1,
    pattern: new RegExp(
      `(?:^|[,\\s“"])${anyOf(OWN_SIDE.split('|'))}${WORD_END}[^.,;:]{0,60}? (?:sẽ|sẵn sàng|cam kết|quyết tâm|dự định|có kế hoạch|quyết không)(?! (?:có|bị|là|khó|phải|không thể)${WORD_END})${WORD_END}`,
      'iu',
    ),
  },
  {
    sign: 'ready',
    report: 0.4,
    promise: 1.5,
    pattern:
      /(?<!\p{L})(?<!(?:thể hiện|sự|đòi hỏi|với|những|các|cần|phải|lời) )(?:sẵn sàng|cam kết|quyết tâm|nhất trí|đồng ý|tán thành|đồng tình|sát cánh|không ngần ngại|đứng về phía|(?<!sự )ủng hộ|dự định|có kế hoạch|quyết không|nguyện)(?!\p{L})/iu,
  },
  {
    sign: 'ready at the head',
    promise: 0.9,
    pattern:
      /^[^,;]{0,55}(?<![\p{L}])(?<!(?:thể hiện|sự|đòi hỏi|với|những|các|cần|phải|lời) )(?:sẵn sàng|cam kết|quyết tâm|dự định|có kế hoạch|quyết không|nguyện|muốn)(?!\p{L})/iu,
  },
  {
    sign: 'deed without a doer',
    promise: 0.3,
    pattern: new RegExp(
      `^(?:(?:luôn|vẫn|tiếp tục|nhất quán|không|tích cực|chủ động|cùng|cùng nhau|quyết) ){0,2}${anyOf(DEEDS.split('|'))}${WORD_END}`,
      'iu',
    ),
  },
  {
    sign: 'goes on doing',
    promise: 1,
    pattern:
      /(?<!\p{L})(?:vẫn |luôn |đang |sẽ )?tiếp tục(?!\p{L})|(?<!\p{L})(?:luôn luôn|luôn|cũng|vẫn) (?:khuyến khích|tạo điều kiện|tạo mọi điều kiện|quan tâm|chăm lo|ủng hộ|hỗ trợ|đồng hành|kiên định|duy trì cam kết)(?!\p{L})/iu,
  },
  {
    sign: 'a named side will',
    report: -0.3,
    promise: 1,
    pattern: new RegExp(
      `^["“]?(?:${anyOf(NAMED_SIDES)}|\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){1,6})\\s["“]?(?:vẫn |luôn |cũng |đã |hoàn toàn ){0,2}(?:sẽ|sẵn sàng|cam kết|quyết|không bao giờ|kiên quyết|kiên định|ủng hộ)(?! (?:có|bị|là|khó|phải|không thể|gặp|trở)${WORD_END})${WORD_END}`,
      'u',
    ),
  },
  {
    sign: 'something else will',
    promise: -0.6,
    pattern: new RegExp(
      `^["“]?${anyOf('ông|bà|việc|sự|những|điều|đây|đó|nó|cuộc|hiệp định|thỏa thuận|nhóm|thị trường|người|giá|số|con số|năm|quan hệ|mối|kinh tế|nền kinh tế|nếu'.split('|'))}\\s[^.;]{0,90}\\ssẽ${WORD_END}`,
      'iu',
    ),
  },
  {
    sign: 'will be done',
    promise: 1,
    pattern: new RegExp(
      `${WORD_START}sẽ (?:không )?(?:được|bị) (?!${anyOf('cô lập|ảnh hưởng|thiệt hại|tổn|mất|phá|coi|xem|nâng cao|hưởng|lợi'.split('|'))}${WORD_END})`,
      'iu',
    ),
  },
  {
    sign: 'intends',
    promise: 1.1,
    words: 'có ý định|ý định|không có ý định|không tính đến|chấp nhận|nguyện|kiên quyết|phấn đấu|không bao giờ',
  },
  { sign: 'agrees', promise: 0.8, words: 'tán thành|đồng tình|nhất trí|đứng về phía|sát cánh' },
  { sign: 'is at it', promise: 1.6, words: 'đang nỗ lực|đang cố gắng|đang làm hết sức|đang tích cực|đang tập trung' },
  { sign: 'wants', promise: 0.5, pattern: /^(?:[^,]{0,40}\s)?(?:muốn|chỉ mua|dự kiến)(?!\p{L})/iu },
];
