import { COMPARATOR_TAILS, COMPARATORS, COMPARED_WORDS } from '../../vietnamese/numbers/comparators.ts';
import { anyOf, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { Comparator } from '../findings.ts';
import type { Unit } from './find-unit.ts';
import type { NumberReading } from './read-number-match.ts';

const LEAD = new RegExp(`${WORD_START}(${anyOf(COMPARATORS.keys())})\\s$`, 'iu');
const TAIL = new RegExp(`^\\s(${anyOf(COMPARATOR_TAILS.keys())})(?![\\p{L}\\p{M}])`, 'iu');
const ALSO_PLACES = /^(?:trên|dưới|ngoài|độ|quá|tầm|sát)$/;

/** The comparator before a number and what stands before that; `trên ba trụ cột` is a place, `trên 50 đại biểu` a comparison. */
export function readComparator(
  before: string,
  { value, inWords }: NumberReading,
  unit: Unit,
): { comparator: Comparator | null; before: string } {
  const found = LEAD.exec(before);
  if (found === null) return { comparator: null, before };
  const word = spaced(found[1]!);
  const rest = before.slice(0, found.index);
  const previous = spaced(rest).split(' ').at(-1) ?? '';
  if (word === 'ngoài' && /^(?:nước|bên)$/.test(previous)) return { comparator: null, before }; // vay nước ngoài 67 tỷ
  const compares = unit.kind === 'count' || unit.kind === 'percent'; // cao hơn 2 lần, but dài hơn 5,7 km
  if (word === 'hơn' && compares && COMPARED_WORDS.has(previous)) return { comparator: null, before };
  const small = inWords || (value >= 1 && value < 5);
  if (ALSO_PLACES.test(word) && small && unit.kind === 'count') return { comparator: null, before };
  return { comparator: COMPARATORS.get(word)!, before: rest };
}

/** The comparator behind the counted thing, `trở lên`, and how far it reaches. */
export function readComparatorTail(after: string): { comparator: Comparator | null; length: number } {
  const found = TAIL.exec(after);
  return found ? { comparator: COMPARATOR_TAILS.get(spaced(found[1]!))!, length: found[0].length } : { comparator: null, length: 0 };
}

function spaced(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
