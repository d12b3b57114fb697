import { findMatches } from '../../text/find-matches.ts';
import { indexSpans } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { NUMBER_PATTERN } from '../../vietnamese/numbers/number-pattern.ts';
import type { ArticleText } from '../article-text.ts';
import type { Comparator, QuantityMention } from '../findings.ts';
import { findUnit, findUnitBefore } from './find-unit.ts';
import { isCount } from './is-count.ts';
import { readComparator, readComparatorTail } from './read-comparator.ts';
import { type NumberReading, readNumberMatch, readThousands } from './read-number-match.ts';

const MINUS = /(?:^|[\s(])(?:[-–−]|âm\s)$/u; // -18 độ C
const HALF = /^\srưỡi(?![\p{L}\p{M}])/u; // một năm rưỡi

const DEGREES = /^(?:độ|°)/iu;
const POINTING = /^\s(?:này|đó|kia|ấy|nói trên|trên(?=[,.;]|\s(?:đều|thì|là|đã|được|sẽ|có)))(?![\p{L}\p{M}])/u;

/** One number where it stands in its sentence: the words around it and its value. */
export interface NumberInPlace {
  printed: string;
  reading: NumberReading;
  before: string;
  after: string;
  comparator: Comparator | null;
}

/**
 * The counts, sums of money, shares and measures that the running text prints, in its order. `taken` are the spans of
 * dates, documents and names, whose figures count nothing.
 */
export function findQuantities(article: ArticleText, taken: readonly Span[]): QuantityMention[] {
  const found: QuantityMention[] = [];
  const isTaken = indexSpans(taken);
  for (const sentence of article.sentences) {
    for (const match of findMatches(article.text.slice(sentence.start, sentence.end), NUMBER_PATTERN)) {
      const start = sentence.start + match.index;
      if (isTaken({ start, end: start + match[0].length })) continue;
      const quantity = toQuantity(match);
      if (!quantity || isSaidAgain(quantity, match, found)) continue;
      found.push({ ...quantity, start: quantity.start + sentence.start, end: quantity.end + sentence.start });
    }
  }
  return found;
}

/** `2 luật này` points back at what was counted before; it counts nothing more. */
function isSaidAgain({ end, value, unit, unitKind }: QuantityMention, match: RegExpMatchArray, found: readonly QuantityMention[]): boolean {
  if (unitKind !== 'count' || !POINTING.test(match.input!.slice(end, end + 16))) return false;
  const words = unit.toLowerCase().split(' ');
  return found.some(
    (other) =>
      other.value === value &&
      other.unit
        .toLowerCase()
        .split(' ')
        .some((word) => words.includes(word)),
  );
}

function toQuantity(match: RegExpMatchArray): QuantityMention | null {
  const printed = readNumberMatch(match);
  const sentence = match.input!;
  const end = match.index! + match[0].length;
  const after = sentence.slice(end, end + 80);
  const unit = printed && (findUnit(printed, after) ?? findUnitBefore(sentence.slice(Math.max(0, match.index! - 80), match.index), after));
  if (printed === null || unit === null) return null;
  const reading = readThousands(printed, match.groups!.figures ?? '', unit);
  const before = sentence.slice(Math.max(0, match.index! - 40), match.index);
  const lead = readComparator(before, reading, unit);
  if (!isCount({ printed: match[0], reading, before: lead.before, after, comparator: lead.comparator }, unit)) return null;
  const half = unit.kind === 'duration' && reading.value >= 1 ? (HALF.exec(after.slice(unit.length))?.[0].length ?? 0) : 0;
  const minus = DEGREES.test(unit.words) ? (MINUS.exec(before)?.[0].trimStart().length ?? 0) : 0;
  const value = reading.value + (half > 0 ? 0.5 : 0);
  const tail = readComparatorTail(after.slice(unit.length + half));
  return {
    start: match.index! - (minus || before.length - lead.before.length),
    end: end + unit.length + half + tail.length,
    rule: `quantity:${unit.kind}`,
    comparator: tail.comparator ?? lead.comparator ?? (reading.valueTo === null ? 'exact' : 'about'),
    value: minus > 0 ? -value : value,
    valueTo: reading.valueTo,
    unit: unit.words,
    unitKind: unit.kind,
  };
}
