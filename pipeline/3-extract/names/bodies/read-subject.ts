import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { readWords } from '../tokens/read-words.ts';
import { startsPerson } from './body-ends.ts';
import type { BodyExtension } from './body-extension.ts';

type Holding = Pick<BodyExtension, 'lexicon' | 'holder'>;

const LONGEST_SUBJECT = 10;
const SHORTEST = 2;
/** What a body reports about, and no matter of its own: `về việc …`. */
export const REPORTED: ReadonlySet<string> = foldSet(['việc', 'kết', 'tình', 'vụ', 'nội', 'những', 'một', 'số', 'dự', 'báo']);

/** The token after the matter of a committee, which may begin with what is done: `về | triển khai dự án cao tốc Bắc - Nam`; null where a sentence goes on. */
export function readSubject(tokens: readonly NameToken[], from: number, { lexicon, holder }: Holding): number | null {
  const first = readWords(tokens, from);
  let words = first > from ? first : readWords(tokens, from + 2);
  while (tokens[words]?.text === ',' && tokens[words + 1]?.shape === 'lower' && words - from < LONGEST_SUBJECT) {
    const more = readWords(tokens, words + 1);
    if (more - words <= SHORTEST) break;
    words = more;
  }
  if (words - from < SHORTEST) return null;
  let to = tokens[words]?.fold === 'với' && isNameWord(tokens[words + 1]) ? words + 1 : words; // các vấn đề với | UNESCO
  const opensPerson = () => startsPerson(tokens, to, { lexicon, holder, named: false }, true);
  while ((isNameWord(tokens[to]) && !opensPerson()) || (tokens[to]?.text === '-' && isNameWord(tokens[to + 1]))) to++;
  return to;
}
