import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { TokenRange } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** A post of a dated list: its words `[from, to)` behind the stamp that begins at `stamp`; `past` where the stamp says when it ended. */
export interface CareerEntry extends TokenRange {
  stamp: number;
  past: boolean;
}

const BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '+', '*', '•', '●', '·', '▪', '○', '►']);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const DATE_JOINTS: ReadonlySet<string> = new Set(['/', '.', '-']);
const STAMP_WORDS: ReadonlySet<string> = foldSet('từ|tháng|năm|ngày|đầu|cuối|trước|sau|giữa|khoảng|giai|đoạn|đến|tới'.split('|'));
const ENDS: ReadonlySet<string> = foldSet('đến|tới'.split('|'));
const NOW: ReadonlySet<string> = foldSet('nay|hiện'.split('|'));
const LONGEST_ENTRY = 160;
const LONGEST_GAP = 60;

/** The lists of dated posts: `- 4/1995 - 8/1997: …`, `Từ tháng 3/2015 đến nay: …`, or the dates on a line of their own; each of two posts or more. */
export function readCareerEntries(tokens: readonly NameToken[]): CareerEntry[][] {
  const starts: CareerEntry[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const entry = opensEntry(tokens, at) ? readStamp(tokens, at) : null;
    if (!entry) continue;
    starts.push(entry);
    at = entry.from - 1;
  }
  const lists: CareerEntry[][] = [];
  for (const [index, entry] of starts.entries()) {
    const closed = { ...entry, to: findEnd(tokens, entry.from, starts[index + 1]?.stamp ?? tokens.length) };
    const last = lists.at(-1)?.at(-1);
    if (last && closed.stamp - last.to <= LONGEST_GAP) lists.at(-1)!.push(closed);
    else lists.push([closed]);
  }
  return lists.filter((list) => list.length > 1).map(closeEarlier);
}

/** A post without an end was over when the next began. */
function closeEarlier(list: readonly CareerEntry[]): CareerEntry[] {
  return list.map((entry, index) => (index + 1 < list.length && !isOpen(entry) ? { ...entry, past: true } : entry));
}

function isOpen(entry: CareerEntry & { now?: boolean }): boolean {
  return entry.now === true;
}

/** At the head of a line or behind a mark, a bullet passed over. */
function opensEntry(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.shape !== 'number' && !STAMP_WORDS.has(token.fold)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.shape === 'break') return true;
  return BULLETS.has(before.text) ? tokens[at - 2]?.shape !== 'number' : ':;.'.includes(before.text);
}

/** `Từ tháng 3/1987 đến tháng 12/1990:`; null where the words are no date before a colon or the end of a line. */
function readStamp(tokens: readonly NameToken[], stamp: number): (CareerEntry & { now: boolean }) | null {
  const first = readDate(tokens, stamp);
  if (first === null) return null;
  const joined = DASHES.has(tokens[first]?.text ?? '') || ENDS.has(tokens[first]?.fold ?? '');
  const now = joined && NOW.has(tokens[first + 1]?.fold ?? '');
  const second = now ? first + 2 : joined ? readDate(tokens, first + 1) : null;
  const end = second ?? first;
  const mark = tokens[end];
  const alone = mark?.shape === 'break' && (tokens[stamp - 1] === undefined || tokens[stamp - 1]!.shape === 'break');
  if (mark?.text !== ':' && !alone) return null;
  const from = tokens[end + 1]?.shape === 'break' ? end + 2 : end + 1;
  return { stamp, from, to: from, past: second !== null && !now, now };
}

/** The token behind a month and year, a day or a year alone. */
function readDate(tokens: readonly NameToken[], from: number): number | null {
  let at = from;
  while (at - from < 4 && STAMP_WORDS.has(tokens[at]?.fold ?? '')) at++;
  for (let parts = 0; parts < 3 && tokens[at]?.shape === 'number'; parts++) {
    if (isYear(tokens[at]!)) return at + 1;
    if (tokens[at]!.text.length > 2) return null;
    if (DATE_JOINTS.has(tokens[at + 1]?.text ?? '')) at += 2;
    else if (tokens[at + 1]?.fold === 'năm' || tokens[at + 1]?.fold === 'tháng') at += 2;
    else return null;
  }
  return null;
}

function isYear({ text }: NameToken): boolean {
  return text.length === 4 && (text.startsWith('19') || text.startsWith('20'));
}

/** Where the words of a post end: at the next one, the end of its line or of its sentence. */
function findEnd(tokens: readonly NameToken[], from: number, next: number): number {
  const limit = Math.min(next, from + LONGEST_ENTRY, tokens.length);
  for (let at = from; at < limit; at++) {
    if (tokens[at]!.shape === 'break') return at;
    const stops = tokens[at]!.text === '.' && tokens[at - 1]?.shape !== 'upper' && tokens[at + 1]?.shape !== 'number';
    if (stops && !tokens[at + 1]?.glued) return at;
  }
  return limit;
}
