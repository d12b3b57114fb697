import { compareSpans, type Span } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import type { Names, OfficeMention, OrganizationMention, PersonMention, PlaceKind, PlaceMention } from '../findings.ts';
import { dropOrganizers } from './bodies/drop-organizers.ts';
import { gatherAliases } from './bodies/gather-aliases.ts';
import { gatherBodies } from './bodies/gather-bodies.ts';
import { isContested } from './holders/is-contested.ts';
import { linkCareers } from './holders/link-careers.ts';
import { linkHolders } from './holders/link-holders.ts';
import type { BodyItem, NameItem, OfficeItem, PersonItem, PlaceItem, TokenRange } from './name-items.ts';
import { gatherOffices } from './offices/gather-offices.ts';
import { gatherStatuses } from './offices/gather-statuses.ts';
import { nameHamlets } from './offices/name-hamlets.ts';
import { resolveTitles } from './offices/resolve-titles.ts';
import { seatChains } from './offices/seat-chains.ts';
import { seatOffices } from './offices/seat-offices.ts';
import { dropCommemorated } from './people/drop-commemorated.ts';
import { dropGivenNames } from './people/drop-given-names.ts';
import { gatherPeople } from './people/gather-people.ts';
import { partGivenNames } from './people/part-given-names.ts';
import { recallNames } from './people/recall-names.ts';
import { gatherPlaces } from './places/gather-places.ts';
import { type PrintedNames, printNames } from './print-names.ts';
import { scanNames } from './scan-names.ts';
import type { NameLexicon } from './tokens/name-lexicon.ts';
import { type NameToken, splitNameTokens } from './tokens/name-tokens.ts';
import { trimNames } from './trim-names.ts';

interface Reading {
  text: string;
  tokens: readonly NameToken[];
  printed: PrintedNames;
  people: Map<PersonItem, string>;
  bodies: Map<BodyItem, string>;
}

/** The words of an article, and what is named by them as far as each place alone tells. */
export interface ScannedArticle {
  tokens: readonly NameToken[];
  scanned: NameItem[];
}

/** Reads an article's words for `findNames`. */
export function scanArticle(article: ArticleText, lexicon: NameLexicon): ScannedArticle {
  const tokens = splitNameTokens(article, lexicon.marks);
  const items = nameHamlets(tokens, dropOrganizers(tokens, scanNames(tokens, lexicon)));
  return { tokens, scanned: trimNames(tokens, items, lexicon) };
}

/** People, offices, bodies and places of one article, each mention with its local key; every list in the order of the text. */
export function findNames(article: ArticleText, lexicon: NameLexicon, scan = scanArticle(article, lexicon)): Names {
  const { tokens, scanned } = scan;
  const items = dropGivenNames(tokens, recallNames(tokens, partGivenNames(tokens, dropCommemorated(tokens, scanned), lexicon), lexicon));
  const printed = printNames({ text: article.text, tokens, items, lexicon });
  const people = gatherPeople(printed.people);
  const bodies = gatherBodies(printed.bodies, isAbroad(tokens));
  const reading: Reading = { text: article.text, tokens, printed: seatPrinted({ tokens, printed, bodies }), people, bodies };
  const named = items.filter((item) => item.kind !== 'person' || people.has(item));
  const seated = seatOffices(tokens, named);
  const holdings = linkHolders(tokens, seated, lexicon);
  linkCareers({ tokens, items: seated, lexicon, holdings }, people);
  return {
    people: listPeople(reading),
    offices: listOffices(reading, holdings),
    organizations: listBodies(reading),
    places: listPlaces(reading),
  };
}

/**
 * The names with the offices, and the bodies in their words, of a chain that tells their place named with it; so is a body with the
 * same words elsewhere where the chains of the article tell one place of it.
 */
function seatPrinted({ tokens, printed, bodies }: Pick<Reading, 'tokens' | 'printed' | 'bodies'>): PrintedNames {
  const seats = seatChains(tokens, printed.offices);
  if (seats.size === 0) return printed;
  const words = new Map(printed.bodies.map(({ item, text }) => [item, text]));
  const seated = new Map<string, Set<string>>();
  for (const [office, place] of seats) {
    const body = printed.bodiesOf.get(office);
    const name = body && words.get(body);
    if (!name) continue;
    bodies.set(body, `${name} ${place}`);
    seated.set(name, (seated.get(name) ?? new Set()).add(`${name} ${place}`));
  }
  for (const [body, name] of bodies) if (seated.get(name)?.size === 1) bodies.set(body, [...seated.get(name)!][0]!);
  return {
    ...printed,
    offices: printed.offices.map((office) =>
      seats.has(office.item) ? { ...office, text: `${office.text} ${seats.get(office.item)}` } : office,
    ),
  };
}

/** Whether the article never speaks of Viet Nam. */
function isAbroad(tokens: readonly NameToken[]): boolean {
  return !tokens.some((token, at) => token.fold === 'việt' && (tokens[at + 1]?.fold === 'nam' || token.shape !== 'lower'));
}

function listPeople({ tokens, printed, people }: Reading): PersonMention[] {
  return printed.people.flatMap(({ item }) => {
    const person = people.get(item);
    if (person === undefined) return [];
    const { start, end } = toSpan(tokens, item);
    const honorific = item.honorific && toSpan(tokens, item.honorific);
    return [{ start, end, rule: `person-${item.cue}`, person, honorific }];
  });
}

function listOffices({ tokens, printed, people, bodies }: Reading, holdings: ReturnType<typeof linkHolders>): OfficeMention[] {
  const holders = new Map<OfficeItem, string[]>();
  for (const { office, person } of holdings) holders.set(office, [...(holders.get(office) ?? []), people.get(person)!]);
  const offices = printed.offices.flatMap((office) => {
    const named = holders.get(office.item) ?? [];
    return named.length > 0 ? named.map((holder) => ({ ...office, holder, holderBy: 'name' as const })) : [office];
  });
  const open = offices.filter(({ item, holder }) => holder !== null || !isContested(tokens, item.statusFrom));
  const aliases = gatherAliases(printed.bodies);
  const resolved = resolveTitles(open, aliases).filter(({ holder, item }) => holder !== null || (item.complete && !item.plural));
  const keys = gatherOffices(resolved, aliases);
  const statuses = gatherStatuses(resolved, keys);
  return resolved.map((office): OfficeMention => {
    const { item, holder, holderBy } = office;
    const body = printed.bodiesOf.get(item);
    const organization = (body && bodies.get(body)) ?? null;
    const { start, end } = toSpan(tokens, { from: item.from, to: item.termTo });
    return {
      start,
      end,
      rule: ruleOf(office),
      office: keys.get(office)!,
      organization,
      status: statuses.get(`${holder}|${keys.get(office)}`) ?? item.status,
      holder,
      holderBy,
    };
  });
}

function ruleOf({ holderBy }: { holderBy: OfficeMention['holderBy'] }): string {
  return holderBy === null ? 'office-alone' : `office-by-${holderBy}`;
}

function listBodies({ tokens, printed, bodies }: Reading): OrganizationMention[] {
  const mentions = printed.bodies.flatMap(({ item, foreign }) => {
    const organization = bodies.get(item);
    if (organization === undefined) return [];
    const { start, end } = toSpan(tokens, foreign || isCouncil(tokens, item) ? { from: item.from, to: endOfName(tokens, item) } : item);
    return [{ start, end, rule: item.id ? 'body-listed' : 'body-built', organization }];
  });
  return mentions.sort(compareSpans);
}

/** The people's council or a committee of a province, not of the state. */
function isCouncil(tokens: readonly NameToken[], { from, to }: BodyItem): boolean {
  return !tokens.slice(from, to).some(({ fold }, at, all) => fold === 'ương' || (fold === 'hội' && all[at - 1]?.fold === 'quốc'));
}

/** The term of a parliament abroad or of a council is no part of its name: `Quốc hội Mỹ | khóa 115`. */
function endOfName(tokens: readonly NameToken[], { from, to }: BodyItem): number {
  return to - from > 2 && tokens[to - 2]!.fold === 'khóa' ? to - 2 : to;
}

function listPlaces({ tokens, printed }: Reading): PlaceMention[] {
  const keys = gatherPlaces(printed.places);
  return printed.places.map(({ item }) => {
    const { text, item: fullest } = keys.get(item)!;
    const { start, end } = toSpan(tokens, item);
    return { start, end, rule: ruleOfPlace(item), place: text, kind: fullest.placeKind as PlaceKind };
  });
}

function ruleOfPlace(item: PlaceItem): string {
  return item.id ? 'place-listed' : 'place-typed';
}

function toSpan(tokens: readonly NameToken[], range: TokenRange): Span {
  return { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
}
