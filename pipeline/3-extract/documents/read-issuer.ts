import type { Span } from '../../text/span.ts';
import { ISSUER_HEADS, ISSUERS } from '../../vietnamese/papers/issuer-heads.ts';
import { BODY_NAME_ENDS, NOUN_PHRASE_ENDS } from '../../vietnamese/words/noun-phrase-ends.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Names } from '../findings.ts';

const WHOLE = new RegExp(`^${anyOf(ISSUERS)}(?![\\p{L}\\p{M}]|\\s(?:ủy|uỷ|bộ|đoàn|viên)(?!\\p{L}))`, 'iu');
const WHOLE_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${anyOf(ISSUERS.filter((name) => !/^Đảng/.test(name)))}$`, 'u');
const DIRECT = new RegExp(`^\\s${anyOf(ISSUERS.filter((name) => !/^(?:Đảng|Trung ương)/.test(name)))}(?![\\p{L}\\p{M}])`, 'u');
const ISSUING =
  /(?:,?\s(?:ngày|hôm)\s[\d/.()-]{1,12},?)?(?:\s(?:đã|vừa|mới|cũng|liền|tiếp tục)){0,2}\s(?:ký\s)?(?:ban hành|ký|có|ra|gửi|phát|thông qua|phê duyệt|phát hành)\s(?:một\s|bản\s|dự thảo\s)?$/u;
const HEAD = new RegExp(`^${anyOf(ISSUER_HEADS)}(?![\\p{L}\\p{M}])`, 'u');
const WORD = /^(?:\s|\s-\s|\.\s?)?[\p{L}\p{M}&]+(?:-[\p{L}\p{M}]+)?/u;
const PLACE_TYPE = /\s(?:tỉnh|thành phố|TP|quận|huyện|thị xã|thị trấn|xã|phường)\.?$/u;
const LONGEST = 14; // syllables: Ủy ban Mặt trận Tổ quốc Việt Nam thành phố …

/** The words of the body or office at `at` that issued a document, as printed; null where none begins there. */
export function readIssuer(text: string, at: number, { end, names }: { end: number; names: Names }): Span | null {
  const named = [...names.offices, ...names.organizations].filter((mention) => mention.start === at && mention.end <= end);
  const rest = text.slice(at, Math.min(end, at + 160));
  const whole = /^\p{Lu}/u.test(rest) ? (WHOLE.exec(rest)?.[0].length ?? 0) : 0;
  const longest = Math.max(0, ...named.map((mention) => mention.end - at));
  if (longest > 0 && !(whole > 0 && /^\s\p{Ll}/u.test(rest.slice(whole)))) return { start: at, end: at + longest };
  const length = whole || readBodyName(rest);
  return length === 0 ? null : { start: at, end: at + length };
}

/** Whether a body that issues documents stands right behind a kind, without `của`. */
export function beginsWithIssuer(rest: string): boolean {
  return DIRECT.test(rest);
}

/** The body or office right before `ban hành`, `ký`, which stand right before a document's kind at `at`: `Bộ Chính trị ban hành …`. */
export function readIssuerBefore(text: string, at: number, { start, names }: { start: number; names: Names }): Span | null {
  const before = text.slice(Math.max(start, at - 90), at);
  const verb = ISSUING.exec(before);
  if (verb === null) return null;
  const end = at - before.length + verb.index;
  const named = [...names.offices, ...names.organizations].filter((mention) => mention.end === end && mention.start >= start);
  if (named.length > 0) return { start: Math.min(...named.map((mention) => mention.start)), end };
  const whole = WHOLE_BEFORE.exec(before.slice(0, verb.index));
  return whole && { start: end - whole[0].length, end };
}

/** `Bộ Giao thông vận tải`, `UBND tỉnh Quảng Ninh`: from a head word to the end of the noun phrase; capitals carry it on. */
function readBodyName(rest: string): number {
  const head = HEAD.exec(rest);
  if (head === null) return 0;
  let length = head[0].length;
  let placed = false; // the name of the body's province or town has begun
  for (let count = 0; count < LONGEST; count++) {
    const word = WORD.exec(rest.slice(length));
    if (word === null) break;
    const letters = word[0].replace(/^[\s.-]+/, '');
    const capital = /^\p{Lu}/u.test(letters);
    const ends =
      NOUN_PHRASE_ENDS.has(letters) || (BODY_NAME_ENDS.has(letters) && !/^(?:ủy|uỷ|tiểu) ban$/iu.test(lastTwo(rest, length, letters)));
    if (!capital && (placed || ends)) break;
    placed ||= capital && PLACE_TYPE.test(rest.slice(0, length));
    length += word[0].length;
  }
  return length;
}

function lastTwo(rest: string, length: number, word: string): string {
  return `${rest.slice(0, length).split(/\s+/).at(-1)!} ${word}`;
}
