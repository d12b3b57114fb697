/**
 * What `3-extract` hands to `4-resolve`: one record an article, its entities under keys that hold inside that article
 * only (`p1`, `o3`, `e2`), every offset in code points of `articles.text`. Columns mean what the published tables say.
 */
export interface Extraction {
  article_id: string;
  /** The line ends inside paragraphs that the saved text breaks at a width, in code points: they are read as spaces. */
  line_breaks: number[];
  people: { key: string; name: string; evidence: ExtractedSpan[] }[];
  organizations: { key: string; name: string; evidence: ExtractedSpan[] }[];
  offices: { key: string; title: string; organization: string | null; evidence: ExtractedSpan[] }[];
  places: { key: string; name: string; kind: string; evidence: ExtractedSpan[] }[];
  documents: ExtractedDocument[];
  events: ExtractedEvent[];
  watchwords: { key: string; text: string; kind: string; evidence: ExtractedSpan[] }[];
  offices_held: { person: string; office: string; status: string; evidence: ExtractedSpan[] }[];
  participations: { event: string; person: string; role: string; evidence: ExtractedSpan[] }[];
  statements: ExtractedStatement[];
  quantities: ExtractedQuantity[];
  dates: ExtractedDate[];
  /** The key of the date that dates what the article reports. */
  reported_date: string | null;
  year_clues: ExtractedYearClue[];
  images: { caption: string; credit: string | null; agency: string | null; copies: number; evidence: ExtractedSpan[] }[];
}

/** A place in the text that shows a row, or one field of it. `part_no` counts the parts of an interrupted quotation from 1. */
export interface ExtractedSpan {
  field: string | null;
  part_no: number;
  segment_no: number;
  char_start: number;
  char_end: number;
  rule: string;
  text: string;
}

export interface ExtractedDocument {
  key: string;
  kind: string;
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  issuer_text: string | null;
  issued_on: string | null;
  congress_term: string | null;
  subject: string | null;
  evidence: ExtractedSpan[];
}

/** `date` is the key of the article's date that dates the event, `place` and `organizer` keys of its entities. */
export interface ExtractedEvent {
  key: string;
  name: string;
  kind: string;
  ordinal: number | null;
  date: string | null;
  part_of_day: string | null;
  place: string | null;
  theme: string | null;
  organizer: string | null;
  part_of: string | null;
  is_main: boolean;
  evidence: ExtractedSpan[];
}

/** Years, months and days that the text leaves out are null; `relative_days` counts from the day of publication. */
export interface ExtractedDate {
  key: string;
  year: number | null;
  month: number | null;
  day: number | null;
  to_year: number | null;
  to_month: number | null;
  to_day: number | null;
  precision: string;
  part_of_day: string | null;
  weekday: number | null;
  relative_days: number | null;
  char_start: number;
  char_end: number;
  text: string;
  evidence: ExtractedSpan[];
}

/** Words that tie the article to a year: of the first months of a year `month` is how many, of a day ahead the day. */
export interface ExtractedYearClue {
  kind: string;
  year: number;
  month: number | null;
  day: number | null;
  char_start: number;
  char_end: number;
  text: string;
}

export interface ExtractedStatement {
  speaker_kind: string;
  person: string | null;
  organization: string | null;
  speaker_text: string;
  resolved_by: string;
  office: string | null;
  verb: string;
  act: string;
  form: string;
  addressee: string | null;
  date: string | null;
  char_start: number;
  char_end: number;
  text: string;
  evidence: ExtractedSpan[];
}

export interface ExtractedQuantity {
  comparator: string;
  value: number;
  value_to: number | null;
  unit: string;
  unit_kind: string;
  char_start: number;
  char_end: number;
  text: string;
  evidence: ExtractedSpan[];
}
