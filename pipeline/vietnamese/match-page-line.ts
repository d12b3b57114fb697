import { PAGE_LINES, type PageLine } from './furniture.ts';

const LONGEST = 420; // the longest reservation of rights seen has about 300 characters
const LINES = PAGE_LINES.map((known) => ({ known, whole: new RegExp(`^(?:${known.line})$`, 'iu') }));
const ANY = new RegExp(`^(?:${PAGE_LINES.map(({ line }) => `(?:${line})`).join('|')})$`, 'iu');

/** The known line of page furniture that this line is as a whole, or null. */
export function matchPageLine(line: string): PageLine | null {
  if (line.length > LONGEST || !ANY.test(line)) return null;
  return LINES.find(({ whole }) => whole.test(line))?.known ?? null;
}
