import { COMMA_PARTNERS, DASH_PARTNERS, SIDE_BY_SIDE_PAPERS } from '../../vietnamese/events/event-name-ends.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';

const fold = (phrases: string[]) => phrases.map(foldLetters);
const PARTNER = new RegExp(`^, ${anyOf(fold(COMMA_PARTNERS))}${WORD_END}`, 'u');
const PAPER_LENGTH = 12; // of each of two papers given out together: “công bố các Nghị quyết | , Quyết định”
const PAPERS = new RegExp(`(?<=${anyOf(fold(SIDE_BY_SIDE_PAPERS))}), ${anyOf(fold(SIDE_BY_SIDE_PAPERS))}(?!\\p{L})`, 'u');
const DASH_PARTNER = new RegExp(`^[^\\S\\n]?[-–][^\\S\\n]?(?=${anyOf(DASH_PARTNERS)}${WORD_END})`, 'u');
const TERM =
  /^, (?:(?:(?:ủy|uỷ) ban thường vụ )?quốc hội |ubtvqh |qh |(?:hđnd|hội đồng nhân dân)(?:\s[^\s,.;]{1,8}){0,6}?\s)?kh(?:óa|oá)(?!\p{L})|^, (?:ban chấp hành|bch) (?:trung ương|t\.?ư|tw|đảng bộ)(?!\p{L})/u;

/** Where the next word of the name starts: after a space, or after a dash between two names or years. */
export function nextStart(text: string, at: number): number | null {
  const space = /^[^\S\n]{1,2}(?=[\p{L}\p{N}“"'‘])/u.exec(text.slice(at, at + 4));
  if (space) return at + space[0].length;
  const pair = DASH_PARTNER.exec(text.slice(at, at + 20));
  if (pair) return at + pair[0].length;
  const dash = /^[^\S\n]?[-–][^\S\n]?(?=[\p{Lu}\d](?!nh:?\s))/u.exec(text.slice(at, at + 8));
  return dash && /(?:^|\s)[\p{Lu}\d][^\s]*$/u.test(text.slice(Math.max(0, at - 12), at)) ? at + dash[0].length : null;
}

/** Where the second member of a fixed pair stands behind a comma; behind a name that tells nothing yet only the term of a session. */
export function partnerStart(folded: string, at: number, isBare: boolean): number | null {
  const isPaper = PAPERS.test(folded.slice(at - PAPER_LENGTH, at + PAPER_LENGTH));
  return isPaper || (isBare ? TERM : PARTNER).test(folded.slice(at, at + 70)) ? at + 2 : null;
}
