import { type NameToken, splitWords } from './name-tokens.ts';

/** Phrases by their folded words; dots and dashes inside them do not count: `TP. HCM` and `TP HCM` are one. */
export interface PhraseTrie<T> {
  /** At the root of a trie that `markFirsts` has seen: the bit of it that its first words bear; 0 elsewhere. */
  mark: number;
  next: Map<string, PhraseTrie<T>>;
  value: T | null;
  /** A phrase has a dash here: `Nhuệ - Đáy`. */
  dashed: boolean;
}

/** A phrase of the trie that stands at a token: `to` is the token after it. */
export interface Phrase<T> {
  to: number;
  value: T;
}

/** Builds the trie of the phrases; of two values for one phrase the first stays. */
export function buildPhraseTrie<T>(entries: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const root: PhraseTrie<T> = { mark: 0, next: new Map(), value: null, dashed: false };
  for (const [phrase, value] of entries) addPhrase(root, phrase, value);
  return root;
}

/** Gives each trie a bit of its own, and each word the bits of the tries with a phrase that begins with it: most words begin none. */
export function markFirsts(tries: readonly PhraseTrie<unknown>[]): Map<string, number> {
  if (tries.length > 31) throw new Error(`more tries than a number has bits: ${tries.length}`);
  const marks = new Map<string, number>();
  for (const [index, trie] of tries.entries()) {
    trie.mark = 1 << index;
    for (const word of trie.next.keys()) marks.set(word, (marks.get(word) ?? 0) | trie.mark);
  }
  return marks;
}

/** The longest phrase that begins at the token, or null. */
export function longestPhrase<T>(trie: PhraseTrie<T>, tokens: readonly NameToken[], from: number): Phrase<T> | null {
  const first = tokens[from];
  if (first === undefined || !mayOpen(trie, first)) return null;
  let node = trie.next.get(first.fold);
  let found: Phrase<T> | null = null;
  let at = from + 1;
  while (node) {
    if (node.value !== null) found = { to: at, value: node.value };
    if (node.next.size === 0) break;
    while (isJoint(tokens, at) && (node.dashed || at > from + 1 || !partsNames(tokens, at))) at++;
    node = node.next.get(tokens[at]?.fold ?? '');
    at++;
  }
  return found;
}

/** Whether a phrase of the trie may begin with the token, as far as its marks tell. */
export function mayOpen({ mark }: PhraseTrie<unknown>, token: NameToken): boolean {
  return mark === 0 || (token.marks & mark) !== 0;
}

/** Dashes, and dots after short or capital words (`TP.`, `T.Ư`), join the words of one phrase; other dots end it. */
function isJoint(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'mark') return false;
  if (token.fold === '-' || token.fold === '&') return true;
  const before = tokens[at - 1];
  return token.fold === '.' && token.glued && before !== undefined && before.text.length <= 3 && before.shape !== 'lower';
}

/** `Chính - Ủy viên`: a dash between spaces behind the first word parts what it stands between, but in abbreviations. */
function partsNames(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]!.fold === '-' && !tokens[at]!.glued && tokens[at - 1]!.shape === 'capital';
}

function addPhrase<T>(root: PhraseTrie<T>, phrase: string, value: T): void {
  let node = root;
  for (const { fold } of splitWords(phrase)) {
    if (fold === '-') node.dashed = true;
    if (fold === '.' || fold === '-' || fold === '&') continue;
    let next = node.next.get(fold);
    if (!next) {
      next = { mark: 0, next: new Map(), value: null, dashed: false };
      node.next.set(fold, next);
    }
    node = next;
  }
  if (node !== root) node.value ??= value;
}
