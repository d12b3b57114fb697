import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { PageHints } from './page-hints.ts';
import type { Given } from './raw-record.ts';

const HEAD_LINES = 40; // that hold more than white space
const HEAD = 20_000; // characters

/** What a headline and a standfirst given with a text tell of the lines that print them; undefined where none does. */
export function hintsOfGiven(text: string, { title, lede }: Given): PageHints | undefined {
  if (title === null && lede === null) return undefined;
  const head = text.slice(0, HEAD).split('\n').filter(isPrinted).slice(0, HEAD_LINES).map(toWords);
  const find = (said: string | null, from: number) => (said === null ? -1 : head.indexOf(toWords(said), from));
  const titleLine = find(title, 0);
  const ledeLine = find(lede, titleLine + 1);
  if (titleLine < 0 && ledeLine < 0) return undefined;
  return {
    title: titleLine < 0 ? null : titleLine,
    sure: new Map(ledeLine < 0 ? [] : [[ledeLine, 'lede']]),
    around: new Map(),
    published_on: null,
    isGiven: true,
  };
}

function isPrinted(line: string): boolean {
  return line.trim() !== '';
}

function toWords(text: string): string {
  return foldSpelling(text).replace(/\s+/gu, ' ').trim();
}
