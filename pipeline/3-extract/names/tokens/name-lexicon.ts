import type { Reference } from '../../../io/reference.ts';
import { APPOINTMENT_WORDS } from '../../../vietnamese/names/appointment-words.ts';
import { BODY_DOMAINS } from '../../../vietnamese/names/body-domains.ts';
import { BODY_HEADS, type BodyHeadKind } from '../../../vietnamese/names/body-heads.ts';
import { FIRM_FORMS, INNER_ABBREVIATIONS } from '../../../vietnamese/names/body-name-forms.ts';
import { HISTORICAL_FIGURES, NAMESAKE_HEADS } from '../../../vietnamese/names/historical-figures.ts';
import { HONORIFICS, NAME_CUES, RANKS } from '../../../vietnamese/names/honorifics.ts';
import { KNOWN_BODIES } from '../../../vietnamese/names/known-bodies.ts';
import { KNOWN_PLACES } from '../../../vietnamese/names/known-places.ts';
import { KNOWN_VENUES, OWNED_BUILDINGS } from '../../../vietnamese/names/known-venues.ts';
import { NAME_PARTICLES } from '../../../vietnamese/names/name-boundaries.ts';
import {
  HEAD_QUALIFIERS,
  NESTING_HEADS,
  OFFICE_HEADS,
  OFFICE_STATUSES,
  type OfficeHeadKind,
  UNIT_WORDS,
} from '../../../vietnamese/names/office-heads.ts';
import type { PlaceKind } from '../../../vietnamese/names/place-kinds.ts';
import { PLACE_TYPES } from '../../../vietnamese/names/place-types.ts';
import type { OfficeStatus } from '../../findings.ts';
import { buildPhraseTrie, markFirsts, type PhraseTrie } from './phrase-trie.ts';

/** The reference rows that names are read with: bodies, places and who held offices. */
export type NameReference = Pick<Reference, 'organizations' | 'places' | 'tenures'>;

export interface KnownPlace {
  id: string;
  kind: PlaceKind;
}

/** How a word announces a name: courtesy, rank or degree, or only the cue of a role. */
export type CueKind = 'honorific' | 'rank' | 'cue';

/** Every list that names are read with, as tries; built once a run. */
export interface NameLexicon {
  bodies: PhraseTrie<string>;
  bodyHeads: PhraseTrie<BodyHeadKind>;
  domains: PhraseTrie<true>;
  firmForms: PhraseTrie<true>;
  places: PhraseTrie<KnownPlace>;
  placeTypes: PhraseTrie<PlaceKind>;
  buildings: PhraseTrie<true>;
  officeHeads: PhraseTrie<OfficeHeadKind>;
  qualifiers: PhraseTrie<true>;
  statuses: PhraseTrie<OfficeStatus>;
  units: PhraseTrie<true>;
  nesting: PhraseTrie<true>;
  appointments: PhraseTrie<true>;
  cues: PhraseTrie<CueKind>;
  namesakes: PhraseTrie<true>;
  historical: PhraseTrie<true>;
  people: PhraseTrie<true>;
  /** Of each word the tries that have a phrase beginning with it, as bits. */
  marks: ReadonlyMap<string, number>;
  /** The bits of those tries whose phrases begin an item in lower case too. */
  opening: number;
}

/** Rows of the reference that are offices or generic bodies, and no names of bodies. */
const NO_BODIES: ReadonlySet<string> = new Set(['thu-tuong', 'chu-tich-nuoc', 'dai-hoi-dang', 'ubnd', 'hdnd', 'cqdd']);

/** Reads the reference and the lists of the language into the tries that `findNames` walks. */
export function buildNameLexicon(reference: NameReference): NameLexicon {
  const tries = {
    bodies: buildPhraseTrie(listBodies(reference)),
    bodyHeads: buildPhraseTrie(pairs(BODY_HEADS)),
    domains: trieOf(BODY_DOMAINS),
    firmForms: trieOf(FIRM_FORMS),
    places: buildPhraseTrie(listPlaces(reference)),
    placeTypes: buildPhraseTrie(pairs(PLACE_TYPES)),
    buildings: trieOf(OWNED_BUILDINGS),
    officeHeads: buildPhraseTrie(pairs(OFFICE_HEADS)),
    qualifiers: trieOf(HEAD_QUALIFIERS),
    statuses: buildPhraseTrie(Object.entries(OFFICE_STATUSES)),
    units: trieOf(UNIT_WORDS),
    nesting: trieOf(NESTING_HEADS),
    appointments: trieOf(APPOINTMENT_WORDS),
    cues: buildPhraseTrie(pairs({ rank: RANKS, honorific: HONORIFICS, cue: NAME_CUES })),
    namesakes: trieOf(NAMESAKE_HEADS.map((head) => head.split(' ').reverse().join(' '))),
    historical: trieOf(HISTORICAL_FIGURES),
    people: trieOf(reference.tenures.map((tenure) => tenure.person_name)),
  };
  const { bodies, bodyHeads, places, placeTypes, buildings, officeHeads, statuses, cues } = tries;
  const particles = trieOf([...NAME_PARTICLES]);
  const marks = markFirsts([...Object.values<PhraseTrie<unknown>>(tries), particles]);
  const openers: PhraseTrie<unknown>[] = [bodies, bodyHeads, places, placeTypes, buildings, officeHeads, statuses, cues, particles];
  return { ...tries, marks, opening: openers.reduce((bits, { mark }) => bits | mark, 0) };
}

function listBodies(reference: NameReference): [string, string][] {
  const rows = reference.organizations.filter((row) => !NO_BODIES.has(row.organization_id));
  const ids = new Map(rows.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row.organization_id] as const)));
  const known = KNOWN_BODIES.flatMap((line) => {
    const names = line.split('=');
    const id = names.map((name) => ids.get(name)).find((found) => found !== undefined) ?? names[0]!;
    return names.flatMap(abbreviate).map((name): [string, string] => [name, id]);
  });
  const listed = rows.flatMap((row) => {
    const names = [row.name, ...row.aliases.filter(isFullName), ...row.abbreviations.filter(isFullAbbreviation)];
    return names.flatMap(abbreviate).map((name): [string, string] => [name, row.organization_id]);
  });
  return [...listed, ...known];
}

/** The name, and the name with the abbreviations that papers print inside it: `Ban Tổ chức T.Ư`. */
function abbreviate(name: string): string[] {
  const variants = INNER_ABBREVIATIONS.flatMap(([long, shorts]) =>
    name.includes(long) && name !== long ? shorts.map((short) => name.replace(long, short)) : [],
  );
  const long = /Trung ương Đảng$/u.test(name) ? [`${name} Cộng sản Việt Nam`] : [];
  return [name, ...long, ...variants];
}

/** One capitalised word, like `Đảng`, is left to the list of known bodies; `Nhân Dân` alone is no newspaper. */
function isFullName(alias: string): boolean {
  return alias.includes(' ') && alias !== 'Nhân Dân' && alias !== 'Văn phòng Bộ';
}

/** Two letters or plain initials mean too many things; three and more capitals are read where they are no common word. */
function isFullAbbreviation(abbreviation: string): boolean {
  return abbreviation.length >= 3 && !['NAM', 'CSB', 'CTN', 'CTĐ', 'TTg', 'GSO', 'NSO'].includes(abbreviation);
}

function listPlaces(reference: NameReference): [string, KnownPlace][] {
  const rows = reference.places.flatMap(({ place_id: id, name, kind, aliases }) => {
    const names = [name, ...aliases.filter((alias) => alias !== 'Hồ Chí Minh')];
    return names.map((alias): [string, KnownPlace] => [alias, { id, kind: toKind(kind) }]);
  });
  const ids = new Map(rows.map(([name, { id }]) => [name, id]));
  const known = Object.entries(KNOWN_PLACES).flatMap(([kind, list]) =>
    list.split(';').flatMap((line) => {
      const names = line.split('=').map((name) => name.trim());
      const id = names.map((name) => ids.get(name)).find((found) => found !== undefined) ?? names[0]!;
      return names.map((name): [string, KnownPlace] => [name, { id, kind: toKind(kind) }]);
    }),
  );
  const venues = KNOWN_VENUES.map((name): [string, KnownPlace] => [name, { id: name, kind: 'venue' }]);
  return [...rows, ...known, ...venues];
}

function toKind(kind: string): PlaceKind {
  if (kind === 'municipality') return 'city';
  return kind in PLACE_TYPES ? (kind as PlaceKind) : 'other';
}

function pairs<K extends string>(lists: Readonly<Record<K, readonly string[]>>): [string, K][] {
  return (Object.keys(lists) as K[]).flatMap((kind) => lists[kind].map((phrase): [string, K] => [phrase, kind]));
}

function trieOf(phrases: readonly string[]): PhraseTrie<true> {
  return buildPhraseTrie(phrases.map((phrase) => [phrase, true] as const));
}
