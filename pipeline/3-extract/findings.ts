import type {
  Event,
  OfficeHeld,
  Participation,
  Place,
  DateMention as PublishedDate,
  Quantity,
  Segment,
  Statement,
  StatementPrinting,
  Watchword,
} from '../../schemas/types.ts';
import type { Span } from '../text/span.ts';

/** What the finders of this room hand to one another, in UTF-16 spans of one article's text. `rule` names the finder's rule. */
export interface Found extends Span {
  rule: string;
}

export type SegmentKind = Segment['kind'];

/** One segment of the article as `2-deduplicate` leaves it, its span turned into UTF-16. */
export interface TextSegment extends Span {
  segmentNo: number;
  kind: SegmentKind;
}

/** A sentence of a title, lede, heading, paragraph or caption; white space at its ends left out. */
export interface Sentence extends Span {
  segmentNo: number;
  kind: SegmentKind;
}

/** Text inside quotation marks. `start`/`end` leave the marks out; `depth` 0 is the outermost; unclosed ones end with their paragraph. */
export interface Quotation extends Span {
  depth: number;
  closed: boolean;
}

/** The words of a person's name, without honorific. `person` is the fullest form of that name in the article (NFC): the local key. */
export interface PersonMention extends Found {
  person: string;
  honorific: Span | null;
}

export type OfficeStatus = OfficeHeld['status'];

/** The words of an office without name and status word. `office` is its fullest wording in the article: the local key. */
export interface OfficeMention extends Found {
  office: string;
  /** The local key of the body the office belongs to, where its words name one. */
  organization: string | null;
  status: OfficeStatus;
  /** The local key of the person whom these words name as holder, or null. */
  holder: string | null;
  /** `name`: the holder stands beside the office; `coreference`: the office stands alone for a person named elsewhere. */
  holderBy: 'name' | 'coreference' | null;
}

/** The words of a body's name, without an abbreviation in brackets. `organization` is its fullest form in the article. */
export interface OrganizationMention extends Found {
  organization: string;
}

export type PlaceKind = Place['kind'];

export interface PlaceMention extends Found {
  place: string;
  kind: PlaceKind;
}

/** Everything that has a name of its own in one article, each list in the order of the text. */
export interface Names {
  people: PersonMention[];
  offices: OfficeMention[];
  organizations: OrganizationMention[];
  places: PlaceMention[];
}

/** A day, month, year or part of it; parts the text leaves out are null: `16-12` is { year: null, month: 12, day: 16 }. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

export type PartOfDay = NonNullable<Event['part_of_day']>;

export interface DateMention extends Found {
  from: PartialDate;
  /** The last day of a range, equal to `from` where the text names one date. */
  to: PartialDate;
  precision: PublishedDate['precision'];
  partOfDay: PartOfDay | null;
  /** 1 Monday to 7 Sunday, where the text names it. */
  weekday: number | null;
  /** Days from the day of publication, where the text says only that: `hôm nay` 0, `hôm qua` -1. */
  relativeDays: number | null;
}

export type Comparator = Quantity['comparator'];
export type UnitKind = Quantity['unit_kind'];

export interface QuantityMention extends Found {
  comparator: Comparator;
  value: number;
  valueTo: number | null;
  unit: string;
  unitKind: UnitKind;
}

export interface DocumentFinding {
  /** Local key: the fullest mention of the document. */
  document: string;
  /** Kind, number, date and issuer as printed, without the subject: each place where the article cites it. */
  mentions: Found[];
  kind: string;
  number: string | null;
  symbol: string | null;
  /** The issuer's words (field `issuer`), and the local key of the body where it is one of the article's. */
  issuer: Found | null;
  issuerOrganization: string | null;
  issuedOn: string | null;
  issuedOnSpan: Found | null;
  congressTerm: string | null;
  subject: Found | null;
}

export type EventKind = Event['kind'];
export type Role = Participation['role'];

export interface EventFinding {
  /** Local key: the fullest name of the event in the article. */
  event: string;
  mentions: Found[];
  kind: EventKind;
  ordinal: number | null;
  date: DateMention | null;
  partOfDay: PartOfDay | null;
  /** Local key of a place. */
  place: string | null;
  theme: Found | null;
  /** Local key of an organization, and the words that show it. */
  organizer: string | null;
  organizerSpan: Found | null;
  /** Local key of the event whose part this is: a sitting inside a session. */
  partOf: string | null;
  isMain: boolean;
}

export interface ParticipationFinding extends Found {
  event: string;
  person: string;
  role: Role;
}

export type Act = Statement['act'];

export interface StatementFinding {
  /** What is said, outer quotation marks and the closing stop left out; several parts where the quotation is interrupted. */
  parts: Found[];
  speakerKind: Statement['speaker_kind'];
  /** Local key of the person or body; both null for a group. */
  person: string | null;
  organization: string | null;
  /** The words that name the speaker, without honorific. */
  speaker: Found;
  resolvedBy: StatementPrinting['resolved_by'];
  /** Local key of the office in which the article has them speak here. */
  office: string | null;
  verb: Found;
  act: Act;
  form: StatementPrinting['form'];
  addressee: Found | null;
  /** The date on which it was said, where the frame says so. */
  date: DateMention | null;
}

export interface WatchwordFinding {
  text: string;
  kind: Watchword['kind'];
  mentions: Found[];
}

/** One caption of the article, however often it is printed. */
export interface ImageFinding {
  caption: Found;
  credit: Found | null;
  agency: Found | null;
  copies: number;
}
