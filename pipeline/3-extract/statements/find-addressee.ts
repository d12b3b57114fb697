import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { ADDRESSEE_ENDS, ADDRESSEE_HEADS } from '../../vietnamese/addressee-words.ts';
import { anyOf } from '../../vietnamese/word-edges.ts';
import type { Act, Found } from '../findings.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';

const END = '(?![\\p{L}\\p{M}\\p{N}])';
const ENDS = new RegExp(
  `(?:[,:;]\\s(?!(?:tổ chức|đơn vị|ban|ngành|bộ|cán bộ|đảng viên|địa phương|cơ quan|doanh nghiệp|trưởng|các)${END})|[“"(]|(?<!,)\\s${anyOf(ADDRESSEE_ENDS)}${END})`,
  'iu',
);
const HEADS = new RegExp(`^${anyOf(ADDRESSEE_HEADS)}${END}`, 'iu');
const ADDRESSED: ReadonlySet<Act> = new Set<Act>(['directive', 'expectation', 'thanks', 'praise']);
/** Before those whose merit is praised: `việc Bộ A đã …`, `thành tích mà Bộ A đạt được`. */
const MERIT = /^(?:việc|những|thành tích mà|sự|với|đến|rằng|tới)\s/iu;
const TOPIC = /^\svề(?!\p{L})/iu; // lưu ý Bộ A về …
const ASKED = /^\s(?:cần|phải|hãy|nên)(?!\p{L})/iu;
const MAX_LENGTH = 120;

/** Who is asked, thanked, welcomed, congratulated or hoped for: the phrase at the head of the words said; null where none is named. */
export function findAddressee(scene: SpeechScene, { verb }: Frame, { act, parts }: { act: Act; parts: Span[] }): Found | null {
  const first = parts[0]!;
  const start = first.start + (act === 'praise' ? (MERIT.exec(scene.text.slice(first.start, first.end))?.[0].length ?? 0) : 0);
  const body = scene.text.slice(start, Math.min(first.end, start + MAX_LENGTH + 60));
  const named = scene.speakers.find((speaker) => speaker.start === start);
  if (!named && !HEADS.test(body)) return null;
  const from = named ? named.end - start : 0;
  const length = from + (ENDS.exec(body.slice(from))?.index ?? MAX_LENGTH + 1);
  if (length > MAX_LENGTH || (!named && !body.slice(0, length).includes(' '))) return null;
  if (!isAddressed(verb, act, body.slice(length))) return null;
  return { ...trimSpan(scene.text, { start, end: start + length }), rule: act };
}

/** Verbs that ask, thank, hope and praise have an addressee; one that asserts only with `cần …` or `về …` after it. */
function isAddressed({ class: speechClass }: Frame['verb'], act: Act, after: string): boolean {
  if (speechClass === 'assert') return TOPIC.test(after) || (ADDRESSED.has(act) && ASKED.test(after));
  return ADDRESSED.has(act) && speechClass !== 'report';
}
