import { anyOf, anyWord, WORD_END } from '../words/word-edges.ts';
import { BACKGROUND_WITH, CONTINUES_WITH, NARRATES_WITH, SAID_NOUNS, TIED_WITH } from './continuation-words.ts';
import { SPEAKER_PRONOUNS } from './speech-words.ts';

/** What in a sentence speaks for (above 0) or against its being said by whoever spoke before. */
export interface ContinuationSign {
  sign: string;
  weight: number;
  pattern: RegExp;
  /** Looked for behind a connective such as `Tuy nhiên,`. */
  behindTurn?: boolean;
}

const words = (phrases: string) => new RegExp(`${anyWord(phrases.split('|'))}${WORD_END}`, 'iu');
const opens = (phrases: readonly string[]) => new RegExp(`^(?:[-–+•]\\s?)?(?:${anyOf(phrases)})${WORD_END}`, 'iu');

/**
 * Signs in the words of a sentence that follows unquoted speech in its paragraph. These weights and those below are those of a
 * logistic regression on the sentences behind hand-labelled statements and others labelled likewise, rounded.
 */
export const CONTINUATION_SIGNS: readonly ContinuationSign[] = [
  { sign: 'ties itself to what was said', weight: 1.8, pattern: opens(TIED_WITH) },
  { sign: 'goes on', weight: 0.3, pattern: opens(CONTINUES_WITH) },
  {
    sign: 'narrates',
    weight: -2.2,
    pattern: new RegExp(
      `^(?!(?:dự (?:án|kiến|thảo|luật|toán|báo)|lúc nào|thông tin \\p{L}+ \\p{L}+ này|gần đây cũng|theo kế hoạch)(?!\\p{L}))(?:${anyOf(NARRATES_WITH)})${WORD_END}`,
      'iu',
    ),
  },
  { sign: 'caption', weight: -2, pattern: /^[*[]|(?<!\p{L})ảnh(?:\s\p{L}{1,9}){0,2}\s?:|^ảnh(?!\p{L})|\(ảnh|\/TTXVN|[.!?…]?\s\[/iu },
  { sign: 'background', weight: -0.4, pattern: opens(BACKGROUND_WITH) },
  {
    sign: 'names its own source',
    weight: -1.2,
    pattern:
      /^(?:nhưng |cũng |còn |tuy nhiên, )?theo(?!\s(?:đó|tôi|chúng tôi|quy định|luật|tinh thần|hướng|chủ trương|nghị quyết|kế hoạch|chỉ thị|chỉ đạo))\s/iu,
  },
  { sign: 'pronoun as subject', weight: -0.8, behindTurn: true, pattern: new RegExp(`^${anyOf(SPEAKER_PRONOUNS)}\\s`, 'iu') },
  {
    sign: 'group as subject',
    weight: -0.4,
    behindTurn: true,
    pattern:
      /^(?:(?:ba|bốn|các|hai) (?:nhà lãnh đạo|nước|bên|quan chức)|nhà lãnh đạo|nhà ngoại giao|phương tây|điện kremlin|nhà trắng|lầu năm góc|các đại biểu|các đồng chí|đại biểu|các vị|nhiều đại biểu|hội nghị|đoàn|(?:một số|nhiều) (?:đại biểu|nghị sĩ|nghị sỹ|thành viên|ý kiến|quan chức|chuyên gia|luật sư|cử tri))(?!\p{L})(?!(?:\s\p{L}{1,8}){0,3}?\s(?:cần|phải|nên)(?!\p{L}))/iu,
  },
  {
    sign: 'somebody comes or sees',
    weight: -1.2,
    pattern:
      /(?<!\p{L})(?:sau khi nghe|(?:đã|vừa|cùng) (?:tới|đến|đi) (?:thăm|xem|dự|kiểm tra|khảo sát|dâng)|(?:đã|vừa|cùng) (?:thăm|dâng hương|trao quà|tặng quà|chứng kiến))(?!\p{L})/iu,
  },
  { sign: 'ought', weight: 0.3, pattern: words('cần|phải|nên|hãy|không được') },
  { sign: 'will', weight: 0.3, pattern: words('sẽ|có thể|không thể') },
  { sign: 'past', weight: -0.2, pattern: words('đã|vừa|từng') },
  {
    sign: 'somebody speaks in it',
    weight: -1.1,
    pattern: words(
      'cho biết|cho rằng|khẳng định|nhấn mạnh|cho hay|nói rằng|nêu rõ|tuyên bố|đề nghị|yêu cầu|phát biểu|kêu gọi|thông báo|chỉ trích|cáo buộc|nhận định|đánh giá',
    ),
  },
  { sign: 'no stop at its end', weight: -1.7, pattern: /[^.!?…"”»)]$/u },
  {
    sign: 'opens with a deed or a need',
    weight: 0.4,
    pattern:
      /^(?:tiếp tục|tăng cường|đẩy mạnh|nâng cao|bảo đảm|đảm bảo|khuyến khích|thực hiện|triển khai|xây dựng|tập trung|ưu tiên|quan tâm|chú trọng|hoàn thiện|phát huy|phối hợp|không|chưa|phải|cần|tránh|miễn|ký|có)\s/iu,
  },
  { sign: 'asks', weight: -0.7, pattern: /\?$/u },
  { sign: 'opens with a quotation', weight: -0.5, pattern: /^["“«]/u },
  {
    sign: 'tells the news by day and place',
    weight: -2.5,
    pattern:
      /^(?:\p{Lu}[^.;:“”"]{0,60}?,? )?(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối)(?: ngày)? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,? tại \p{Lu}|(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Hh]ôm) nay,? (?:đã |tại [^,.;]{2,40},? )?(?:tổ chức|khai mạc|diễn ra|bế mạc)(?!\p{L})/u,
  },
  { sign: 'tells the day', weight: -0.6, pattern: /(?<!\p{L})(?:ngày|hôm|sáng|chiều|tối) \d{1,2}/iu },
  {
    sign: 'points at what was said',
    weight: -0.6,
    behindTurn: true,
    pattern: new RegExp(`^(?:(?:những|các)\\s)?${anyOf(SAID_NOUNS)}${WORD_END}[^,.]{0,40}\\s(?:này|trên|của)${WORD_END}`, 'iu'),
  },
  { sign: 'opens with several', weight: 0.4, pattern: /^(?:các|những|nhiều|mỗi|một số)\s/iu },
];

/** Weights of what stands around the sentence. */
export const CONTINUATION_CONTEXT = {
  always: 0.9,
  /** The verb of speaking asks; it wishes, praises, thanks, promises or protests. */
  asks: -0.5,
  wishes: -1.7,
  /** After what is asked: what the next body is to do. */
  asksOn: 0.8,
  /** A second verb of its sentence; `theo`; somebody without a name. */
  joined: -1.2,
  source: 0.5,
  unnamed: -0.4,
  /** Another sentence has gone on before; the same or no speaker comes next. */
  goesOn: 0.7,
  sameNext: 1.4,
  noNext: -0.7,
  /** A colon announced the words. */
  announced: 0.6,
  /** Somebody acts, the speaker is named, a quotation or a country abroad stands in the sentence; it is short. */
  actor: -1.4,
  speakerNamed: -1.3,
  /** It names somebody, or the one who spoke by name. */
  personNamed: -0.5,
  speakerAgain: -1.5,
  quoted: -0.9,
  abroad: -1,
  /** All the article is about other countries: their press tells of it in its own words. */
  overseas: -1,
  short: -0.3,
  /** How far it tells facts, from -1 to 1; two words in a row of what was said stand in it again. */
  telling: -0.7,
  shared: 0.7,
};
