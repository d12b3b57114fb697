import { foldSpelling } from '../../../vietnamese/letters/fold.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { type Aliases, compareAll, isSubsequence, type PrintedOffice, sharesHead } from './gather-offices.ts';
import { areOfOneSeat, readSeat, type Seat } from './read-seat.ts';

/** Heads of those who speak for or advise somebody: an article names several. */
const SPOKEN_FOR = /phát ngôn|cố vấn|trợ lí|đại diện|thư kí|đại biểu|nghị sĩ/u;
const LOWER = /^\p{Ll}/u;
/** Countries whose people have names like those of Viet Nam. */
const ALIKE: ReadonlySet<string> = new Set(['c-vn', 'c-cn', 'c-tw', 'c-hk', 'c-mo', 'c-kr', 'c-kp', 'c-sg']);

/**
 * Offices that stand alone for a person named in the article (`Thường trực Ban Bí thư đề nghị`) get that person: its only
 * holder, or the holder last named where the words are short of a body (`Bộ trưởng`). Plurals and offices being given get none.
 */
export function resolveTitles(offices: readonly PrintedOffice[], aliases: Aliases): PrintedOffice[] {
  const words = compareAll(offices, aliases);
  const held = offices.flatMap((office, index) => (isHeld(office) ? [index] : []));
  const titles = { offices, words, held };
  const short = findShortHolders(titles);
  return offices.map((office, index) => {
    if (office.holder !== null || office.item.plural || office.item.appointed || office.item.status === 'former') return office;
    if (LOWER.test(office.text) && !office.item.complete) return office;
    const whole = office.item.complete && office.item.headTo < office.item.to;
    const called = whole ? (short.get(office.head) ?? null) : null;
    const holder = findHolder(titles, index) ?? (called !== null && isAbroad(office, called) ? null : called);
    return holder === null ? office : { ...office, holder, holderBy: 'coreference' };
  });
}

interface Titles {
  offices: readonly PrintedOffice[];
  words: readonly string[][];
  /** The offices whose holder stands beside them. */
  held: readonly number[];
}

function findHolder({ offices, words, held }: Titles, index: number): string | null {
  const seat = readSeat(words[index]!.join(' '));
  const fits = (other: number) =>
    sharesHead(offices[other]!.head, offices[index]!.head) &&
    (isSubsequence(words[index]!, words[other]!) || (seat !== null && isSeat(words[other]!, seat)));
  const holders = new Set<string>();
  const equal = new Set<string>();
  let last: string | null = null;
  for (const other of held) {
    if (!fits(other)) continue;
    holders.add(offices[other]!.holder!);
    if (words[other]!.length === words[index]!.length) equal.add(offices[other]!.holder!);
    if (other < index) last = offices[other]!.holder;
  }
  if (holders.size === 1) return [...holders][0]!;
  if (equal.size === 1) return [...equal][0]!;
  return last;
}

/** `Chủ tịch Hà Nội` for the `Chủ tịch UBND thành phố`. */
function isSeat(words: string[], seat: Seat): boolean {
  const other = readSeat(words.join(' '));
  return other !== null && areOfOneSeat(seat, other);
}

/** `Bộ trưởng Ngoại giao Lào` is nobody with a name of Viet Nam. */
function isAbroad({ item }: PrintedOffice, holder: string): boolean {
  if (item.country === null || ALIKE.has(item.country)) return false;
  const words = holder.split(' ');
  return words.length > 1 && FAMILY_NAMES.has(foldSpelling(words[0]!)) && words.every((word) => isVietnameseSyllable(word));
}

/**
 * Of each head the one person whom the article calls by it alone, where it names one office of that head in full and gives that
 * to nobody: `Bộ trưởng A` and, elsewhere, `Bộ trưởng Bộ Y tế`.
 */
function findShortHolders({ offices, words, held }: Titles): Map<string, string> {
  const full = new Map<string, Set<string>>();
  offices.forEach(({ item, head }, at) => {
    if (item.complete && !item.plural) full.set(head, (full.get(head) ?? new Set()).add(words[at]!.join(' ')));
  });
  const holders = new Map<string, Set<string>>();
  const bare = new Set<string>();
  const otherwise = new Map<string, Set<string>>(); // the heads of whole offices of each person
  for (const at of held) {
    const { item, head, holder } = offices[at]!;
    holders.set(head, (holders.get(head) ?? new Set()).add(holder!));
    if (item.complete) otherwise.set(holder!, (otherwise.get(holder!) ?? new Set()).add(head));
    else bare.add(head);
  }
  const found = new Map<string, string>();
  for (const head of bare) {
    const [holder] = [...holders.get(head)!];
    const heads = otherwise.get(holder!); // Bộ trưởng, Chủ nhiệm …
    const alone = heads === undefined || (heads.size === 1 && heads.has(head));
    if (holders.get(head)!.size === 1 && areOne(full.get(head)) && alone && !SPOKEN_FOR.test(head)) found.set(head, holder!);
  }
  return found;
}

/** Whether these wordings are of one office: one alone, or all of one seat. */
function areOne(wordings: ReadonlySet<string> = new Set()): boolean {
  const [first, ...others] = [...wordings].map(readSeat);
  return wordings.size === 1 || (!!first && others.every((seat) => seat !== null && areOfOneSeat(first, seat)));
}

function isHeld({ holder, holderBy, item }: PrintedOffice): boolean {
  return holder !== null && holderBy === 'name' && item.status !== 'former' && item.status !== 'late' && !item.past;
}
