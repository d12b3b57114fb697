import { TELLS } from './is-telling.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

/** The marks between a quotation and the one who said it: `”, `, `” - `, `,” `. */
const MARKS = /^[”"»'’]?[\s.,!?…]{0,5}(?:[-–—]\s{0,2})?/u;
/** Documents do not speak; what follows a theme or slogan is no speaker. */
const NO_PERSON =
  /^(?:báo cáo|thông báo|nghị quyết|nghị định|thông tư|bài (?:viết|báo)|văn bản|công văn|công điện|tờ trình|bức thư|thông điệp|hội nghị|chương trình|cuộc|đó|đây|và|là)(?!\p{L})/iu;
/** `“…”, người từng phụ trách việc này nói`: somebody by what they did. */
const DESCRIBED = /^(?:người|vị \p{Ll}+|nhà \p{Ll}+|cựu \p{Ll}+) (?:từng|đã từng|đang|vừa|có|được coi là|được mệnh danh) /u;
const LONGEST = 110; // characters of the phrase that names the speaker
const FEWEST = 4; // words of what someone says

/** `“…”, luật sư Đức nói`, `“…” - một người dân bày tỏ`: whatever stands between a quotation that opens the sentence and the verb speaks. */
export function findBehindQuotation({ text, speakers }: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  const quotation = period.quotations.findLast(({ end }) => end <= verb.start);
  if (!quotation || quotation.start - period.start > 2 || text.slice(quotation.start, quotation.end).split(/\s+/u).length < FEWEST)
    return null;
  const left = trimAdverbs(text.slice(quotation.end, verb.start));
  const marks = MARKS.exec(left)![0];
  const phrase = left.slice(marks.length);
  const isApart = /[,–—-]/u.test(marks) || /[.,!?…]$/u.test(text.slice(quotation.start, quotation.end));
  if (
    !isApart ||
    !/^\p{L}/u.test(phrase) ||
    phrase.length > LONGEST ||
    /[.;:!?“”"«»]/u.test(phrase) ||
    NO_PERSON.test(phrase) ||
    (TELLS.test(phrase) && !DESCRIBED.test(phrase))
  )
    return null;
  const start = quotation.end + marks.length;
  const end = start + phrase.replace(/,$/u, '').length;
  const known = speakers.find((speaker) => speaker.person !== null && speaker.start >= start && speaker.end <= end);
  return known ?? toSpeaker({ start, end }, /^(?:các|nhiều|những|một số|hai)\s/iu.test(phrase) ? 'group' : 'person', 'name');
}
