import { quickenEdges } from '../../text/quicken-edges.ts';

/** Regular-expression sources for the two edges of a Vietnamese word, where `\b` fails on its letters: no letter, mark or figure there. */
export const WORD_START = quickenEdges('(?<![\\p{L}\\p{M}\\p{N}])');
export const WORD_END = quickenEdges('(?![\\p{L}\\p{M}\\p{N}])');

/** What may follow the same beginning: the next characters, each as it stands in a pattern; `ends` where a phrase ends here. */
interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

/**
 * A regular-expression source that matches any of the phrases, the longest first, any white space between their words.
 * Phrases that begin alike share their beginning: a place in the text is then compared with few of them.
 */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const units = longestFirst.map(toUnits);
  if (!hasTwins(units)) return `(?:${share(units)})`;
  const [first, last] = partByCase(longestFirst);
  const listed = first.map((phrase) => toUnits(phrase).join(''));
  return `(?:${[...listed, ...(last.length > 0 ? [share(last.map(toUnits))] : [])].join('|')})`;
}

/**
 * A regular-expression source that matches any of the phrases where a word begins. They stand in it twice: an engine finds letters
 * fast, and edges of words slowly, so that it is to look for letters first.
 */
export function anyWord(phrases: Iterable<string>): string {
  const any = anyOf(phrases);
  return `(?=${any})${WORD_START}${any}`;
}

/** Phrases with capitals, and those that go on where such a one ends; then all others, among which there are no twins. */
function partByCase(phrases: string[]): [first: string[], last: string[]] {
  const blind = phrases.filter((phrase) => phrase !== phrase.toLowerCase()).map((phrase) => phrase.toLowerCase());
  const isFirst = (phrase: string) => blind.some((other) => phrase.toLowerCase().startsWith(other));
  return [phrases.filter(isFirst), phrases.filter((phrase) => !isFirst(phrase))];
}

function share(phrases: string[][]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const units of phrases) addBranch(root, units);
  return toSource(root);
}

function toUnits(phrase: string): string[] {
  return Array.from(phrase, (character) => (character === ' ' ? '\\s{1,2}' : character.replace(/[.*+?^${}()|[\]\\]/, '\\$&')));
}

/** Two beginnings that differ in case alone: a pattern blind to case could then take the shorter phrase first. */
function hasTwins(phrases: string[][]): boolean {
  const spelled = new Map<string, string>();
  for (const units of phrases) {
    let beginning = '';
    for (const unit of units) {
      beginning += unit;
      const blind = beginning.toLowerCase();
      if ((spelled.get(blind) ?? beginning) !== beginning) return true;
      spelled.set(blind, beginning);
    }
  }
  return false;
}

function addBranch(root: Branch, units: string[]): void {
  let branch = root;
  for (const unit of units) {
    const next: Branch = branch.next.get(unit) ?? { next: new Map(), ends: false };
    branch.next.set(unit, next);
    branch = next;
  }
  branch.ends = true;
}

/** The longer phrases come before the one that ends here, as all that match at one place begin alike. */
function toSource({ next, ends }: Branch): string {
  const rest = Array.from(next, ([unit, branch]) => unit + toSource(branch));
  if (rest.length === 0) return '';
  if (rest.length === 1 && !ends) return rest[0]!;
  return ends ? `(?:${rest.join('|')})?` : `(?:${rest.join('|')})`;
}
