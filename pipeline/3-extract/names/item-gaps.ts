import type { NameItem, OfficeItem, PersonItem } from './name-items.ts';
import type { NameLexicon } from './tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from './tokens/name-tokens.ts';

/** One office with the person whom the words beside it name as its holder. */
export interface Holding {
  office: OfficeItem;
  person: PersonItem;
}

/** The tokens and items of an article, and the holdings found so far. */
export interface Links {
  tokens: readonly NameToken[];
  items: readonly NameItem[];
  lexicon: NameLexicon;
  holdings: Holding[];
}

/** The folded words between two items of the article; `…` for more than four. */
export function wordsBetween(links: Links, left: number, right: number): string {
  return wordsFrom(links, endOf(links.items[left]!), startOf(links.items[right]!));
}

/** The folded words of the tokens `[from, to)`; `…` for more than four. */
export function wordsFrom({ tokens }: Links, from: number, to: number): string {
  return to - from > 4 ? '…' : joinFolds(tokens, from, to);
}

/** The first token of an item, its honorific or status word with it. */
export function startOf(item: NameItem): number {
  if (item.kind === 'office') return item.honorific?.from ?? item.statusFrom;
  return item.kind === 'person' ? (item.honorific?.from ?? item.from) : item.from;
}

/** The token after an item, its term of office with it. */
export function endOf(item: NameItem): number {
  return item.kind === 'office' ? item.reach : item.to;
}

/** Notes the person as holder of each office. */
export function hold(links: Links, offices: readonly OfficeItem[], person: PersonItem): void {
  for (const office of offices) links.holdings.push({ office, person });
}
