import type { PrintedBody } from './gather-bodies.ts';
import type { PrintedOffice } from './gather-offices.ts';
import type { PrintedPerson } from './gather-people.ts';
import type { PrintedPlace } from './gather-places.ts';
import { isSourceBody } from './is-source-body.ts';
import type { BodyItem, NameItem, OfficeItem, TokenRange } from './name-items.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import { longestPhrase } from './phrase-trie.ts';

/** The items of an article with their printed words, by kind. */
export interface PrintedNames {
  people: PrintedPerson[];
  offices: PrintedOffice[];
  bodies: PrintedBody[];
  places: PrintedPlace[];
  /** The body that stands in the words of an office. */
  bodiesOf: Map<OfficeItem, BodyItem>;
}

interface Page {
  text: string;
  tokens: readonly NameToken[];
  items: readonly NameItem[];
  lexicon: NameLexicon;
}

/** Reads the words of each item; bodies inside the words of offices are bodies too, and news media named as source are none. */
export function printNames(page: Page): PrintedNames {
  const printed: PrintedNames = { people: [], offices: [], bodies: [], places: [], bodiesOf: new Map() };
  for (const item of page.items) {
    if (item.kind === 'person') printed.people.push({ item, name: read(page, item), words: foldWords(page, item) });
    else if (item.kind === 'place')
      printed.places.push({ item, text: read(page, item), name: read(page, { from: item.nameFrom, to: item.to }) });
    else if (item.kind === 'office') printOffice(page, item, printed);
    else if (!isSourceBody(page.tokens, item)) printed.bodies.push(printBody(page, item));
  }
  return printed;
}

function printOffice(page: Page, item: OfficeItem, printed: PrintedNames): void {
  printed.offices.push({
    item,
    text: read(page, item),
    head: read(page, { from: item.from, to: item.headTo }).toLowerCase(),
    holder: null,
    holderBy: null,
  });
  const inside = findInside(page, item);
  const body = inside && inside.from < (item.body?.from ?? item.to) ? inside : item.body; // Kiểm toán Nhà nước in Tổng Kiểm toán Nhà nước
  if (!body) return;
  printed.bodies.push(printBody(page, body));
  printed.bodiesOf.set(item, body);
}

/** `Bộ Chính trị` in `Ủy viên Bộ Chính trị`, `Chính phủ` in `Thủ tướng Chính phủ`. */
function findInside({ tokens, lexicon }: Page, office: OfficeItem): BodyItem | null {
  for (let at = office.from + 1; at < office.to; at++) {
    if (tokens[at]!.shape === 'lower') continue;
    const body = longestPhrase(lexicon.bodies, tokens, at);
    if (body && body.to <= office.to) return { kind: 'body', from: at, to: body.to, id: body.value, generic: false };
  }
  return null;
}

function printBody(page: Page, item: BodyItem): PrintedBody {
  return { item, text: read(page, item), foreign: endsAbroad(page, item) };
}

function endsAbroad({ tokens, lexicon }: Page, item: BodyItem): boolean {
  for (let at = item.from + 1; at < item.to; at++) {
    const place = longestPhrase(lexicon.places, tokens, at);
    if (place?.value.kind === 'country' && place.to === item.to) return tokens[at]!.fold !== 'việt';
  }
  return false;
}

function foldWords({ tokens }: Page, range: TokenRange): string[] {
  return tokens.slice(range.from, range.to).flatMap((token) => (token.shape === 'mark' ? [] : [token.fold]));
}

function read({ text, tokens }: Page, { from, to }: TokenRange): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/gu, ' ');
}
