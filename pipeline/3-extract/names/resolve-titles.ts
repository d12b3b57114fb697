import { compareAll, isSubsequence, type PrintedOffice, sharesHead } from './gather-offices.ts';

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
    const holder = findHolder({ offices, words, held }, index);
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

function isHeld({ holder, holderBy, item }: PrintedOffice): boolean {
  return holder !== null && holderBy === 'name' && item.status !== 'former' && item.status !== 'late' && !item.past;
}
