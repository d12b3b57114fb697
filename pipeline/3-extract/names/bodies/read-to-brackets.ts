import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { BODY_PREDICATES, LONG_SHORTS } from '../../../vietnamese/names/body-rest-words.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { opensOffice, startsPerson } from './body-ends.ts';
import type { BodyExtension } from './body-extension.ts';

const LONGEST_NAME = 12;
const WORD_FIRSTS: ReadonlySet<string> = foldSet('trường|phòng|vụ|bộ|đội|đoàn|khối|ban|sở|đảng|nhóm|vùng'.split('|'));
const LONGEST_HEAD = 3;
const FEWEST_CAPITALS = 2;
/** Words behind which another body begins. */
const JOINS_HEAD: ReadonlySet<string> = foldSet(['và', 'của', 'tại', 'cho']);
const JOINTS: ReadonlySet<string> = foldSet(['-', '–', '&']);
/** Small words with which a sentence goes on, and no name of a body. */
const SENTENCE_GOES_ON: ReadonlySet<string> = foldSet(
  'đã|đang|sẽ|vừa|cũng|vẫn|đều|bị|được|là|thì|mà|để|nếu|khi|do|với|theo|như|từ|trong|trên|ở|gồm|này|đó|những|một|hai|ông|bà|anh|chị|rằng|nói|cùng|mời|bán|kể|nhưng|hiện|còn|có|đối|ra|làm|nhằm|đến|thuộc|yêu|họp|cấp|ủy|xin|đề'.split(
    '|',
  ),
);

/**
 * The token after a name that brackets with its short name close: `Cơ quan Tình báo | tín hiệu Anh | (GCHQ)`; `to` itself where the
 * words before the brackets are no name or the short name is that of their last words.
 */
export function readToBrackets(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, extension: BodyExtension): number {
  if (extension.mode === 'listed' || extension.mode === 'level' || tokens[to]?.text === '(' || isSmall(tokens, from)) return to;
  if (to === from && opensWord(tokens, from)) return to;
  let at = to;
  while (at - to < LONGEST_NAME && goesOn(tokens, at, extension)) at++;
  if (at === to || tokens[at]?.text !== '(' || !isShort(tokens, at + 1, extension)) return to;
  return at - from > 1 && !isOwnShort(tokens, { from, to: at }) ? at : to;
}

/** `Phòng | thủ`, `Trường | học`: the head is the first part of another word. */
function opensWord(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]!.shape === 'lower' && tokens[at - 1]!.shape === 'capital' && WORD_FIRSTS.has(tokens[at - 1]!.fold);
}

/** A head in small letters names nothing by itself. */
function isSmall(tokens: readonly NameToken[], from: number): boolean {
  return tokens[from - 1]!.shape === 'lower' && tokens[from - 2]?.shape !== 'capital';
}

function goesOn(tokens: readonly NameToken[], at: number, extension: BodyExtension): boolean {
  const token = tokens[at];
  if (!token || token.shape === 'break' || token.shape === 'number') return false;
  if (token.shape === 'mark') return JOINTS.has(token.text);
  const { lexicon, holder } = extension;
  if (token.shape !== 'lower')
    return (
      !startsPerson(tokens, at, { lexicon, holder, named: false, firm: extension.firm }, true) &&
      !opensOffice(tokens, at, { lexicon, holder: false })
    );
  const head = longestPhrase(lexicon.bodyHeads, tokens, at + 1);
  if (JOINS_HEAD.has(token.fold) && head && head.to - at > 2) return false; // và Hiệp hội …
  return !SENTENCE_GOES_ON.has(token.fold) && !BODY_PREDICATES.has(`${token.fold} ${tokens[at + 1]?.fold}`);
}

/** `GCHQ)`, `VTsIOM)`, and for a firm `Viwaco)`. */
function isShort(tokens: readonly NameToken[], at: number, { lexicon, firm }: BodyExtension): boolean {
  const token = tokens[at];
  if (!token || tokens[at + 1]?.text !== ')' || LONG_SHORTS.has(token.fold) || longestPhrase(lexicon.places, tokens, at)) return false;
  const capitals = token.text.match(/\p{Lu}/gu)?.length ?? 0;
  return (capitals >= FEWEST_CAPITALS && token.text.length > FEWEST_CAPITALS) || (firm === true && isForeignWord(token));
}

/** `thành viên doanh nghiệp (DN)`, `cấp giấy chứng nhận nuôi (GCN)`: the first letters of words that stand together. */
function isOwnShort(tokens: readonly NameToken[], { from, to }: { from: number; to: number }): boolean {
  const letters = tokens[to + 1]!.fold;
  const firsts = tokens.slice(Math.max(0, from - LONGEST_HEAD), to).filter(({ shape }) => shape !== 'mark');
  return firsts
    .map(({ fold }) => fold[0])
    .join('')
    .includes(letters);
}
