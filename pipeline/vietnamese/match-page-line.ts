import { PAGE_LINES, type PageLine } from './furniture.ts';
import { HEAD_LINES } from './head-lines.ts';

const LONGEST = 420; // the longest reservation of rights seen has about 300 characters
const KNOWN = [...PAGE_LINES, ...HEAD_LINES];
const LINES = KNOWN.map((known) => ({ known, whole: new RegExp(`^(?:${known.line})$`, 'iu') }));
const ANY = new RegExp(`^(?:${KNOWN.map(({ line }) => `(?:${line})`).join('|')})$`, 'iu');

/** The known line of page furniture that this line is as a whole, or null. */
export function matchPageLine(line: string): PageLine | null {
  if (line.length > LONGEST || !ANY.test(line)) return null;
  return LINES.find(({ whole }) => whole.test(line))?.known ?? null;
}
