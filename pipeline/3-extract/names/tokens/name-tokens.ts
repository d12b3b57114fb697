import { endOfRun, FIGURE, LETTER, MARK, SPACE, traitsAt, widthAt } from '../../../text/characters.ts';
import { recallWords } from '../../../text/recall-words.ts';
import type { Span } from '../../../text/span.ts';
import { foldLetters } from '../../../vietnamese/letters/fold.ts';
import type { ArticleText } from '../../article-text.ts';
import type { SegmentKind } from '../../findings.ts';

/** `capital`: Nguyễn; `upper`: UBND, HCM, one letter alone; `lower`: tỉnh; `number`: 12; `mark`: punctuation; `break`: between segments. */
export type TokenShape = 'capital' | 'upper' | 'lower' | 'number' | 'mark' | 'break';

/** A word, number or mark of the article, with its folded form; `glued`: no white space stands before it. */
export interface NameToken extends Span {
  text: string;
  fold: string;
  shape: TokenShape;
  glued: boolean;
  /** Which lists of the lexicon have a phrase that begins with it, as bits. */
  marks: number;
}

const BODY_KINDS: ReadonlySet<SegmentKind> = new Set(['title', 'lede', 'heading', 'paragraph', 'caption']);
const WORD = LETTER | MARK;
const BREAK = '\n';
const NONE: ReadonlyMap<string, number> = new Map();
const SLIPPED = /([òóỏõọùúủũụ])([ae]|(?<=[ùúủũụ])y)(?=\p{L})/u;
/** Each toned vowel without its tone, and the tone. */
const TONES = new Map(Array.from('òóỏõọùúủũụ', (letter) => [letter, letter.normalize('NFD').split('') as [string, string]]));
const SLOTS = 1 << 13; // few enough that the processor keeps them at hand

/** What a token is wherever it stands. */
type TokenReading = Pick<NameToken, 'text' | 'fold' | 'shape' | 'marks'>;
type TokenReader = (text: string, start: number, end: number) => TokenReading;
const readers = new WeakMap<ReadonlyMap<string, number>, TokenReader>();

/** The words of title, lede, headings, paragraphs and captions in order, a break token after each segment. */
export function splitNameTokens(article: ArticleText, marks: ReadonlyMap<string, number>): NameToken[] {
  const tokens: NameToken[] = [];
  for (const segment of article.segments) {
    if (!BODY_KINDS.has(segment.kind)) continue;
    addTokens(tokens, article.text, { start: segment.start, end: segment.end, marks });
    tokens.push({ start: segment.end, end: segment.end, text: BREAK, fold: BREAK, shape: 'break', glued: false, marks: 0 });
  }
  return tokens;
}

/** The words of a name in a list, as the article's words are cut: `TP. Vinh` -> `tp`, `.`, `vinh`. */
export function splitWords(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  addTokens(tokens, text, { start: 0, end: text.length, marks: NONE });
  return tokens;
}

/** The folded words of the tokens `[from, to)`, one space between them. */
export function joinFolds(tokens: readonly NameToken[], from: number, to: number): string {
  let words = '';
  const first = Math.max(0, from);
  for (let at = first; at < to && at < tokens.length; at++) words += at === first ? tokens[at]!.fold : ` ${tokens[at]!.fold}`;
  return words;
}

function addTokens(
  tokens: NameToken[],
  whole: string,
  { start: from, end: to, marks: firsts }: Span & { marks: ReadonlyMap<string, number> },
): void {
  const read = readerOf(firsts);
  let last = -1;
  for (let start = from; start < to; ) {
    const end = Math.min(to, endOfToken(whole, start));
    if ((traitsAt(whole, start) & SPACE) === 0) {
      const { text, fold, shape, marks } = read(whole, start, end);
      tokens.push({ start, end, text, fold, shape, glued: start === last, marks });
      last = end;
    }
    start = end;
  }
}

/** The reader of the words that these marks are of: it recalls what it read last, as articles are made of the same words. */
function readerOf(marks: ReadonlyMap<string, number>): TokenReader {
  const known = readers.get(marks);
  if (known !== undefined) return known;
  const read = recallWords((text): TokenReading => {
    const fold = mendTone(foldLetters(text));
    return { text, fold, shape: readShape(text, fold), marks: marks.get(fold) ?? 0 };
  }, SLOTS);
  readers.set(marks, read);
  return read;
}

/** `tập đòan`, `ngọai giao`, `Hùynh`: the tone mark set on the first vowel where a letter follows the second, moved to its place. */
function mendTone(fold: string): string {
  const slip = SLIPPED.exec(fold);
  if (slip === null) return fold;
  const [first, second] = TONES.get(slip[1]!)!;
  return `${fold.slice(0, slip.index)}${first}${(slip[2]! + second).normalize('NFC')}${fold.slice(slip.index + 2)}`;
}

/** A word, a number, or one mark or space. */
function endOfToken(text: string, at: number): number {
  const traits = traitsAt(text, at);
  if ((traits & WORD) !== 0) return endOfRun(text, at, WORD);
  return (traits & FIGURE) !== 0 ? endOfRun(text, at, FIGURE) : at + widthAt(text, at);
}

function readShape(word: string, fold: string): TokenShape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  if (first < 128 && !isAsciiCapital(first)) return first >= 48 && first <= 57 ? 'number' : 'mark';
  const traits = traitsAt(word, 0);
  if ((traits & LETTER) === 0) return (traits & FIGURE) !== 0 ? 'number' : 'mark';
  if (word.charAt(0) === fold.charAt(0)) return 'lower';
  const rest = word.slice(1);
  return rest === rest.toUpperCase() ? 'upper' : 'capital';
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
