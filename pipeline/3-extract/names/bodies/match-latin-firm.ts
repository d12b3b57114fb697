import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { LATIN_FIRM_WORDS, LATIN_PRESS_WORDS } from '../../../vietnamese/names/latin-firm-words.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const LONGEST_NAME = 5;
const LINKS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'to', 'in', '&']);

/** `Asia Group`, `Blue River Capital`: foreign words in capitals of which the last says that they name a firm; papers only where an office is theirs. */
export function matchLatinFirm(tokens: readonly NameToken[], from: number, holder: boolean): BodyItem | null {
  if (!isLatinWord(tokens[from]) || isLinked(tokens, from - 1)) return null;
  let to = from;
  for (let at = from + 1; at - from < LONGEST_NAME && isLatinWord(tokens[at]) && !tokens[at]!.glued; at++) {
    const { fold } = tokens[at]!;
    if (LATIN_FIRM_WORDS.has(fold) || (holder && LATIN_PRESS_WORDS.has(fold))) to = at + 1;
  }
  const open = to === from || isLinked(tokens, to) || (!holder && isLatinWord(tokens[to]));
  return open ? null : { kind: 'body', from, to, id: null, generic: false };
}

/** Whether a firm that the lists know has more words: `Hyosung | Corporation`, `Sony | Computer Entertainment`. */
export function goesOnAsFirm(tokens: readonly NameToken[], to: number): boolean {
  const [next, last] = [tokens[to]?.fold ?? '', tokens[to + 1]?.fold ?? ''];
  return LATIN_FIRM_WORDS.has(next) || (isLatinWord(tokens[to]) && LATIN_FIRM_WORDS.has(last));
}

/** `Bank of America Corp`: more of the name stands on the other side. */
function isLinked(tokens: readonly NameToken[], at: number): boolean {
  return (
    LINKS.has(tokens[at]?.fold ?? '') ||
    (tokens[at]?.shape === 'mark' && "&-/.'’".includes(tokens[at]!.text) && tokens[at + 1]?.glued === true)
  );
}

/** A capital that is no Vietnamese syllable, or all capitals. */
function isLatinWord(token: NameToken | undefined): boolean {
  if (token?.shape === 'upper') return token.text.length > 1;
  return token?.shape === 'capital' && (!isVietnameseSyllable(token.text) || LATIN_FIRM_WORDS.has(token.fold));
}
