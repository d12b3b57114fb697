import { compareAll, isSubsequence, type PrintedOffice, sharesHead } from './gather-offices.ts';

/** Heads of those who speak for or advise somebody: an article names several. */
const SPOKEN_FOR = /phát ngôn|cố vấn|trợ lý|đại diện|thư ký|đại biểu|nghị sĩ/u;
const LOWER = /^\p{Ll}/u;

/**
 * Offices that stand alone for a person named in the article (`Thường trực Ban Bí thư đề nghị`) get that person: its only
 * holder, or the holder last named where the words are short of a body (`Bộ trưởng`). Plurals and offices being given get none.
 */
export function resolveTitles(offices: readonly PrintedOffice[]): PrintedOffice[] {
  const words = compareAll(offices);
  const held = offices.flatMap((office, index) => (isHeld(office) ? [index] : []));
  return offices.map((office, index) => {
    if (office.holder !== null || office.item.plural || office.item.appointed || office.item.status === 'former') return office;
    if (LOWER.test(office.text) && !office.item.complete) return office;
    const titles = { offices, words, held };
    const holder = findHolder(titles, index) ?? findShortHolder(titles, index);
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
  const fits = (other: number) => sharesHead(offices[other]!.head, offices[index]!.head) && isSubsequence(words[index]!, words[other]!);
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

/**
 * `Bộ trưởng A` and, elsewhere, `Bộ trưởng Bộ Y tế`: the one person whom the article calls by the bare head alone holds the one
 * office of that head that it names in full.
 */
function findShortHolder({ offices, words, held }: Titles, index: number): string | null {
  const { item, head } = offices[index]!;
  if (!item.complete || item.headTo === item.to || item.plural || SPOKEN_FOR.test(head)) return null;
  const full = offices.flatMap((other, at) =>
    other.head === head && other.item.complete && !other.item.plural ? [words[at]!.join(' ')] : [],
  );
  if (new Set(full).size !== 1) return null;
  const holders = new Set(held.filter((at) => offices[at]!.head === head).map((at) => offices[at]!.holder));
  const [holder] = [...holders];
  const other = held.some((at) => offices[at]!.holder === holder && offices[at]!.head !== head && offices[at]!.item.complete); // Bộ trưởng, Chủ nhiệm …
  return holders.size === 1 && !other && held.some((at) => offices[at]!.head === head && !offices[at]!.item.complete) ? holder! : null;
}

function isHeld({ holder, holderBy, item }: PrintedOffice): boolean {
  return holder !== null && holderBy === 'name' && item.status !== 'former' && item.status !== 'late' && !item.past;
}
