import { overlaps, type Span, trimSpan } from '../../text/span.ts';
import { CLAUSE_STARTS, SUBJECT_END_EXCEPTIONS, SUBJECT_ENDS, SUBJECT_WORDS } from '../../vietnamese/subject-words.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/word-edges.ts';

const ABOUT = /^,?\s\(?(?=(?:về|v\/v)\s)/iu;
const OPENING = new RegExp(`^,?\\s(?=(?:${anyOf(SUBJECT_WORDS)})\\s)`, 'iu');
const QUOTED = /^,?\s?:?\s?(?:về\s(?:việc\s)?)?[“"«](?<title>[^”"»“«]{4,400})[”"»]/u;
const END_WORD = new RegExp(`${WORD_START}${anyOf(SUBJECT_ENDS)}${WORD_END}`, 'giu');
const POINTING = /^(?:\S+\s){1,6}(?:này|đó|ấy|trên)(?!\p{L})/u; // nghị quyết về vấn đề này
const HARD_STOP =
  /\svà\s(?:các\s)?(?:Nghị quyết|nghị quyết|Chỉ thị|chỉ thị|Kết luận|Quy định|Quyết định|Nghị định|Thông tư|Hướng dẫn|Kế hoạch|Luật)(?!\p{L})|[;:()…\n]|\.(?=\s|$)|[”"»](?=,?\s(?:đã|được|là)(?!\p{L}))/u;
const CLAUSE_START = new RegExp(`^${anyOf(CLAUSE_STARTS)}${WORD_END}`, 'iu');
const COORDINATED = /(?:Đảng bộ|Chi bộ|Đảng|Nhà nước|Mặt trận|Quốc hội|Chính phủ)$/u;

interface SubjectContext {
  end: number;
  /** Persons and offices, which open a clause of their own behind a comma. */
  actors: readonly Span[];
  /** A symbol or an issuer stands before: then `quy định …`, `phê duyệt …` open a title, not what the document says. */
  told: boolean;
}

/**
 * What a document is about: the quoted title behind its number, date and issuer, or the words from `về …` to the end of
 * their clause.
 */
export function readSubject(text: string, at: number, { end, actors, told }: SubjectContext): Span | null {
  const rest = text.slice(at, Math.min(end, at + 600));
  const quoted = QUOTED.exec(rest);
  if (quoted) {
    const start = at + quoted[0].indexOf(quoted.groups!.title!, quoted[0].search(/[“"«]/u));
    return trimSpan(text, { start, end: start + quoted.groups!.title!.length });
  }
  const opening = (told ? OPENING : ABOUT).exec(rest);
  if (opening === null) return null;
  const start = at + opening[0].length;
  if (POINTING.test(rest.slice(opening[0].length))) return null;
  const clause = findClause(text.slice(start, Math.min(end, start + 600)));
  const limit = start + clause.length;
  const last = actors.find((actor) => overlaps(actor, { start, end: limit }) && /,\s$/.test(text.slice(start, actor.start)));
  const span = trimSpan(text, {
    start,
    end: endAtCommas(text, start, { limit: Math.min(limit, last?.start ?? limit), cutByWord: clause.cutByWord }),
  });
  return /\s/.test(text.slice(span.start, span.end)) ? trimCommas(text, span) : null;
}

/** Up to a hard stop or a word of another clause; the subject's own first words do not count. */
function findClause(rest: string): { length: number; cutByWord: boolean } {
  const stop = rest.search(HARD_STOP);
  const limit = stop < 0 ? rest.length : stop;
  for (const word of rest.slice(0, limit).matchAll(END_WORD)) {
    const before = rest.slice(0, word.index).trimEnd().split(/\s+/).at(-1)?.toLowerCase() ?? '';
    if (word.index > 8 && !SUBJECT_END_EXCEPTIONS.has(`${before} ${word[0].toLowerCase()}`)) return { length: word.index, cutByWord: true };
  }
  return { length: limit, cutByWord: false };
}

/** A comma ends the subject unless a list goes on behind it: short members, a last one behind `và`, bodies side by side. */
function endAtCommas(text: string, start: number, { limit, cutByWord }: { limit: number; cutByWord: boolean }): number {
  const chunks = text.slice(start, limit).split(',');
  let length = chunks[0]!.length;
  for (let index = 1; index < chunks.length; index++) {
    const next = chunks[index]!.trim();
    if (
      next === '' ||
      CLAUSE_START.test(next) ||
      !goesOn(chunks[index - 1]!.trim(), next, { index, last: index === chunks.length - 1, cutByWord })
    )
      break;
    length += 1 + chunks[index]!.length;
  }
  return start + length;
}

function goesOn(previous: string, next: string, { index, last, cutByWord }: { index: number; last: boolean; cutByWord: boolean }): boolean {
  if (last && cutByWord) return false; // …, tổ chức đã ổn định: the subject of the next clause
  const words = countWords(next);
  if (/^chống\s/u.test(next) && /phòng$/u.test(previous)) return true;
  const head = next.split(/\svà\s/u)[0]!;
  if (COORDINATED.test(previous) && COORDINATED.test(next.split(/\s/).slice(0, 2).join(' '))) return true;
  if (index === 1 && countWords(previous) <= 3) return true; // về phòng, chống tham nhũng
  if (head !== next && countWords(head) <= 5) return true; // …, B và C
  if (last) return words <= 4 && /^\p{Ll}/u.test(next);
  return words <= (index > 3 ? 9 : 5); // a title of many members
}

const countWords = (words: string): number => words.split(/\s+/).length;

function trimCommas(text: string, { start, end }: Span): Span {
  const kept = text.slice(start, end).replace(/(?:[,\s]|\s(?:và|của|trong|về|ở))+$/u, '');
  return { start, end: start + kept.length };
}
