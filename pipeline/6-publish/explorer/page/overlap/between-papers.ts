import type { PairLine } from './overlap-rows.ts';

/** Stands in an address for articles whose paper is not known. */
const UNKNOWN = 'none';

/** Two papers as an address names them; null is a paper that is not known. */
export function writePapers(papers: [string | null, string | null]): string {
  return papers.map((paper) => paper ?? UNKNOWN).join(',');
}

/** The papers that an address names. */
export function readPapers(text: string): (string | null)[] {
  return text.split(',').map((paper) => (paper === UNKNOWN ? null : paper));
}

/** True for a pair of articles of these two papers, whichever way round. */
export function isBetween({ outlet_id_a, outlet_id_b }: PairLine, [one, other]: (string | null)[]): boolean {
  return (outlet_id_a === one && outlet_id_b === other) || (outlet_id_a === other && outlet_id_b === one);
}
