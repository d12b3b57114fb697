import { recallWords } from '../../text/recall-words.ts';
import { anyOf } from '../words/word-edges.ts';
import { PAGE_LINES, type PageLine } from './furniture.ts';
import { HEAD_LINES } from './head-lines.ts';

const LONGEST = 420; // the longest reservation of rights seen has about 300 characters
const SHORT = 60; // characters of lines that pages of one site print again and again
const KNOWN = [...PAGE_LINES, ...HEAD_LINES];
const LINES = KNOWN.map((known) => ({ known, whole: wholeLine([known]) }));
const TOLD_BY_BEGINNING = wholeLine(KNOWN.filter(({ holds }) => holds === undefined));
const TOLD_BY_WORD = KNOWN.flatMap((known) => (known.holds ? [{ words: known.holds, whole: wholeLine([known]) }] : []));
const ANY_WORD = new RegExp(anyOf(TOLD_BY_WORD.flatMap(({ words }) => words)), 'u');
const recall = recallWords(match);

/** The known line of page furniture that this line is as a whole, or null. */
export function matchPageLine(line: string): PageLine | null {
  return line.length <= SHORT ? recall(line, 0, line.length) : match(line);
}

function match(line: string): PageLine | null {
  if (line.length > LONGEST || !(TOLD_BY_BEGINNING.test(line) || holdsWord(line))) return null;
  return LINES.find(({ whole }) => whole.test(line))?.known ?? null;
}

/** Few lines hold such a word; those that do are compared with what begins with anything. */
function holdsWord(line: string): boolean {
  const lower = line.toLowerCase();
  return ANY_WORD.test(lower) && TOLD_BY_WORD.some(({ words, whole }) => words.some((word) => lower.includes(word)) && whole.test(line));
}

function wholeLine(known: readonly PageLine[]): RegExp {
  return new RegExp(`^(?:${known.map(({ line }) => `(?:${line})`).join('|')})$`, 'iu');
}
