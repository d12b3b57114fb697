// Generated from the JSON Schemas by schemas/generate-types.ts; change a schema and run `node --import tsx schemas/generate-types.ts`.

/**
 * Pairs of articles that share text, measured both ways. For text printed very often a spanning set of pairs stands for all of them.
 */
export interface ArticlePair {
  /**
   * Of the two articles.
   */
  pair_id: string;
  /**
   * The article with the smaller id.
   */
  article_a: string;
  /**
   * The article with the greater id.
   */
  article_b: string;
  /**
   * How the two texts relate.
   */
  relation: 'identical' | 'reprint' | 'near_duplicate' | 'contains' | 'overlap';
  /**
   * Share of article_a's syllables that stand in passages shared with article_b.
   */
  containment_a: number;
  /**
   * Share of article_b's syllables that stand in passages shared with article_a.
   */
  containment_b: number;
  /**
   * Shared syllables over the syllables of both texts together, shared ones counted once.
   */
  resemblance: number;
  /**
   * Syllables of article_a in shared passages.
   */
  shared_syllables: number;
  /**
   * Rows of passages for this pair.
   */
  passage_count: number;
}

/**
 * One saved news text each. The same text from two papers is two articles; the same record twice, or in two encodings, is two sources of one. Repeated texts keep their rows and share a reprint group.
 */
export interface Article {
  /**
   * `a` and 16 hex digits of the SHA-256 of the normalised text with the record id, address, outlet and time given with it.
   */
  article_id: string;
  /**
   * Address of the page, where it was given.
   */
  url: string | null;
  /**
   * The outlet that the text itself or its manifest shows; a wire agency credited by an unknown outlet is `agency`, not the outlet.
   */
  outlet_id: string | null;
  /**
   * News agency that the dateline or credit of the text names, as printed.
   */
  agency: string | null;
  /**
   * Section of the paper, as printed.
   */
  section: string | null;
  /**
   * The headline as printed; null where the record has none.
   */
  title: string | null;
  /**
   * The standfirst set before the body, without its dateline; null where none is set apart.
   */
  lede: string | null;
  /**
   * Byline as printed; photographers are in images.credit.
   */
  author: string | null;
  /**
   * Day of publication.
   */
  published_on: string | null;
  /**
   * Instant of publication with seconds and offset, only where the text or its manifest states a time of day.
   */
  published_at: string | null;
  /**
   * How published_on is known.
   */
  published_basis: 'stated' | 'manifest' | 'inferred' | null;
  /**
   * Why published_on was inferred, in one line; null where it was not.
   */
  published_reason: string | null;
  /**
   * Day of the main event that the article reports.
   */
  event_on: string | null;
  /**
   * How event_on is known: stated only where the text gives the year too.
   */
  event_on_basis: 'stated' | 'inferred' | null;
  /**
   * What the year was inferred from, in one line; null where nothing was inferred.
   */
  event_on_reason: string | null;
  /**
   * Language of the text as a BCP 47 tag; `und` where it cannot be told, as in Vietnamese written without its marks. Only `vi` is extracted from.
   */
  language: string;
  /**
   * Length of text in Unicode code points, also where the text is withheld.
   */
  characters: number;
  /**
   * Length of text in Vietnamese syllables: letters and digits between spaces and punctuation.
   */
  syllables: number;
  /**
   * What is known of the right to publish the text.
   */
  rights: 'open' | 'unknown' | 'reserved';
  /**
   * The reservation as printed.
   */
  rights_notice: string | null;
  /**
   * The copies of one text that this article belongs to, itself alone included; null only where the text is too short to compare.
   */
  reprint_group_id: string | null;
  /**
   * The place of this article among the copies.
   */
  reprint_role: 'only' | 'lead' | 'reprint' | 'near_duplicate' | null;
  /**
   * The story that this article reports; null where it could be tied to none.
   */
  story_id: string | null;
  /**
   * SHA-256 of text in UTF-8, kept where the text is withheld.
   */
  text_sha256: string;
  /**
   * The whole record as text, normalised once and frozen: UTF-8, NFC, \n line ends, invisible characters removed. Page furniture stays in it. All offsets count its code points.
   */
  text: string | null;
}

/**
 * Dates that an article names, as a span of days. A year that the text leaves open is inferred where it can be, else starts_on is null and candidates may list what is left.
 */
export interface DateMention {
  /**
   * Of article and span.
   */
  date_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * First day meant.
   */
  starts_on: string | null;
  /**
   * Last day meant; equal to starts_on for one day.
   */
  ends_on: string | null;
  /**
   * The smallest unit that the words give.
   */
  precision: 'time' | 'day' | 'month' | 'quarter' | 'year' | 'term';
  /**
   * stated where the words give every part of it, the year too.
   */
  basis: 'stated' | 'inferred';
  /**
   * Years left open, ascending, joined by |.
   */
  candidates: string | null;
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  char_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  char_end: number;
  /**
   * From char_start to char_end, as printed.
   */
  text: string | null;
}

/**
 * Party and state documents that articles cite, drafts and foreign ones included. Numbers of Party documents start again with each type, body and congress term.
 */
export interface Document {
  /**
   * From the smallest citation of the document.
   */
  document_id: string;
  /**
   * The Vietnamese term for the type, as in seeds/reference/document_types.csv.
   */
  kind: string;
  /**
   * As printed before the type, with its year where it has one; zeros kept.
   */
  number: string | null;
  /**
   * As printed after the number.
   */
  symbol: string | null;
  /**
   * The body that issued it.
   */
  issuer_id: string | null;
  /**
   * Day of issue.
   */
  issued_on: string | null;
  /**
   * How issued_on is known.
   */
  issued_on_basis: 'stated' | 'inferred' | null;
  /**
   * Term of the Party congress that the citation names, in roman numerals.
   */
  congress_term: string | null;
  /**
   * What it is about, in the words of the fullest citation.
   */
  subject: string | null;
  /**
   * Places where articles cite it.
   */
  citation_count: number;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * Which article names which event; is_main marks the one that it reports.
 */
export interface EventReport {
  /**
   * Of article and event.
   */
  report_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * The event.
   */
  event_id: string;
  /**
   * True for the event that the article reports; at most one an article.
   */
  is_main: boolean;
}

/**
 * Conferences, congresses, meetings, visits and ceremonies that articles name, across articles. A sitting is an event of its own, part of its session.
 */
export interface Event {
  /**
   * From the smallest mention of the event.
   */
  event_id: string;
  /**
   * The name in its fullest form.
   */
  name: string;
  /**
   * What sort of event.
   */
  kind: 'conference' | 'congress' | 'plenum' | 'meeting' | 'visit' | 'ceremony' | 'exhibition' | 'session' | 'other';
  /**
   * The number in its series.
   */
  ordinal: number | null;
  /**
   * First day.
   */
  starts_on: string | null;
  /**
   * Last day; equal to starts_on for an event of one day.
   */
  ends_on: string | null;
  /**
   * Part of the day, where the text gives it.
   */
  part_of_day: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null;
  /**
   * How starts_on and ends_on are known: stated only where the year is printed.
   */
  date_basis: 'stated' | 'inferred' | null;
  /**
   * Where it took place.
   */
  place_id: string | null;
  /**
   * Its theme as printed in quotation marks, without them.
   */
  theme: string | null;
  /**
   * The body that held it.
   */
  organizer_id: string | null;
  /**
   * The event that it is part of.
   */
  part_of_event_id: string | null;
  /**
   * Stories that name it.
   */
  story_count: number;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * The place in a text that shows a row, or one field of it: every claim and every mention of an entity. The text at the offsets equals text. row_id is the key of a row of table_name, so it has no single reference.
 */
export interface Evidence {
  /**
   * Of table, row, field, part, article and span.
   */
  evidence_id: string;
  /**
   * The table whose row is shown.
   */
  table_name:
    | 'articles'
    | 'people'
    | 'organizations'
    | 'offices'
    | 'places'
    | 'outlets'
    | 'documents'
    | 'events'
    | 'watchwords'
    | 'offices_held'
    | 'event_reports'
    | 'participations'
    | 'statements'
    | 'statement_printings'
    | 'quantities'
    | 'dates'
    | 'images';
  /**
   * Key of the row in that table.
   */
  row_id: string;
  /**
   * The column or aspect shown: `speaker`, `verb`, `honorific`, `issuer`, …; `sentence`, of a document, is the sentence that cites it, or at most 200 characters of it around the citation; null for the row as a whole.
   */
  field: string | null;
  /**
   * Part of an interrupted quotation, from 1.
   */
  part_no: number;
  /**
   * The article.
   */
  article_id: string;
  /**
   * The segment in which the span begins.
   */
  segment_no: number;
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  char_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  char_end: number;
  /**
   * The rule that found it.
   */
  rule: string;
  /**
   * The words printed there.
   */
  text: string | null;
}

/**
 * Ids of an earlier release that were merged into others, so that citations of them still lead somewhere.
 */
export interface IdRedirect {
  /**
   * The id that is gone.
   */
  old_id: string;
  /**
   * The table of both.
   */
  table_name: string;
  /**
   * The id that stands for it now.
   */
  new_id: string;
}

/**
 * Pictures as their captions show them: one row a caption an article, however often the page prints it.
 */
export interface Image {
  /**
   * Of article and the first place of the caption.
   */
  image_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * The caption without the credit.
   */
  caption: string | null;
  /**
   * Who took it, without the agency.
   */
  credit: string | null;
  /**
   * The agency of the credit.
   */
  agency: string | null;
  /**
   * How many times the caption stands in the article.
   */
  copies: number;
}

/**
 * Offices that people hold, without status word and name. Popolo: Post (title is label, organization_id is organization_id); FollowTheMoney: Position (title is name, organization_id is the organization it belongs to).
 */
export interface Office {
  /**
   * Slug of the reference, else slug of the title and 4 hex digits of its NFC form.
   */
  office_id: string;
  /**
   * The office in its fullest wording.
   */
  title: string;
  /**
   * English title.
   */
  title_en: string | null;
  /**
   * The body that the office belongs to.
   */
  organization_id: string | null;
  /**
   * Order of precedence in the reference: 1 the highest offices of Party and State, 5 heads of departments and missions.
   */
  rank: number | null;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * What an article calls a person, one row an article, person, office and status. It is a claim of a text, not a term of office. Popolo: Membership (person_id, post_id); FollowTheMoney: Occupancy (holder, post, status), dated by as_of, without start and end.
 */
export interface OfficeHeld {
  /**
   * Of article, person, office and status.
   */
  held_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * Who.
   */
  person_id: string;
  /**
   * The office without its status word.
   */
  office_id: string;
  /**
   * The day for which the article says it: that of its main event, else of publication.
   */
  as_of: string | null;
  /**
   * How as_of is known.
   */
  as_of_basis: 'stated' | 'inferred' | null;
  /**
   * The status word before the office.
   */
  status: 'current' | 'former' | 'acting' | 'late';
}

/**
 * Bodies named as bodies: Party committees, state organs, ministries, unions, companies, foreign and international bodies. Popolo: Organization; FollowTheMoney: PublicBody or Organization.
 */
export interface Organization {
  /**
   * Slug of the reference, else slug of the name and 4 hex digits of its NFC form.
   */
  organization_id: string;
  /**
   * Official Vietnamese name, else the fullest form printed.
   */
  name: string;
  /**
   * English name.
   */
  name_en: string | null;
  /**
   * Usual abbreviation.
   */
  abbreviation: string | null;
  /**
   * What sort of body, a lower-case English word of the reference or of the rule that found it.
   */
  kind: string | null;
  /**
   * The body that it belongs to.
   */
  parent_id: string | null;
  /**
   * First day under this name; the first of the month or year where valid_from_precision says so.
   */
  valid_from: string | null;
  /**
   * How exact valid_from is.
   */
  valid_from_precision: 'day' | 'month' | 'year' | null;
  /**
   * Last day under this name; the last of the month or year where valid_to_precision says so.
   */
  valid_to: string | null;
  /**
   * How exact valid_to is.
   */
  valid_to_precision: 'day' | 'month' | 'year' | null;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * Papers, broadcasters, portals and agencies that articles come from or name as theirs.
 */
export interface Outlet {
  /**
   * Slug of the reference, else slug of the name and 4 hex digits of its NFC form.
   */
  outlet_id: string;
  /**
   * Name of the outlet.
   */
  name: string;
  /**
   * Internet domain, lower case.
   */
  domain: string | null;
  /**
   * The body that it is the organ of, or its owner, as the reference has it.
   */
  owner: string | null;
  /**
   * True for a news agency whose texts others reprint.
   */
  is_agency: boolean;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * Articles of this outlet in the dataset; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * Who took part in an event, as an article tells it. FollowTheMoney: Event with the person among its property involved.
 */
export interface Participation {
  /**
   * Of article, event and person.
   */
  participation_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * The event.
   */
  event_id: string;
  /**
   * Who.
   */
  person_id: string;
  /**
   * The first that holds, of chair, host, guest, presenter, speaker, attendee.
   */
  role: 'chair' | 'speaker' | 'attendee' | 'host' | 'guest' | 'presenter' | 'recipient';
}

/**
 * Text that two articles share, with its place in both. Always between two articles, article_a before article_b in order of ids; repeats inside one article are segments.repeats_segment_no. The words stand in one order in both, some of them changed; where both articles are in a language other than Vietnamese (one of them may be of a language that cannot be told), also in another order.
 */
export interface Passage {
  /**
   * Of both articles and spans.
   */
  passage_id: string;
  /**
   * The article with the smaller id.
   */
  article_a: string;
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  a_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  a_end: number;
  /**
   * The article with the greater id.
   */
  article_b: string;
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  b_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  b_end: number;
  /**
   * Length of the shared text in syllables, in article_a.
   */
  syllables: number;
  /**
   * Share of syllables that are equal in both, of the longer side.
   */
  identity: number;
  /**
   * How little the text is to be expected, in bits: the sum over its syllable sequences of the logarithm of their rarity in the dataset. Formulaic text scores low.
   */
  information: number;
}

/**
 * Everyone who acts, is present or is spoken of; no authors and photographers, no name inside another name. Without a reference row a person is a name, not an individual: identity_basis says so. Popolo: Person; FollowTheMoney: Person.
 */
export interface Person {
  /**
   * Slug of the name and 4 hex digits of its NFC form.
   */
  person_id: string;
  /**
   * The name in its fullest form, without honorific or rank.
   */
  name: string;
  /**
   * What the identity rests on.
   */
  identity_basis: 'reference' | 'name';
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * Places named on their own, not inside the name of a body or an office. Provinces before and after the mergers of 2025 are different places.
 */
export interface Place {
  /**
   * Slug of the reference, else slug of the name and 4 hex digits of its NFC form.
   */
  place_id: string;
  /**
   * Name without its type word where the reference has it; else as printed.
   */
  name: string;
  /**
   * English name.
   */
  name_en: string | null;
  /**
   * What sort of place.
   */
  kind: 'country' | 'province' | 'city' | 'district' | 'commune' | 'venue' | 'territory' | 'other';
  /**
   * The place that contains it.
   */
  part_of: string | null;
  /**
   * First day of the place under this name and rank; see valid_from_precision.
   */
  valid_from: string | null;
  /**
   * How exact valid_from is.
   */
  valid_from_precision: 'day' | 'month' | 'year' | null;
  /**
   * Last day of the place under this name and rank; see valid_to_precision.
   */
  valid_to: string | null;
  /**
   * How exact valid_to is.
   */
  valid_to_precision: 'day' | 'month' | 'year' | null;
  /**
   * The place that took it in.
   */
  merged_into: string | null;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/**
 * How well each field is extracted, measured against hand-made labels.
 */
export interface Quality {
  /**
   * The table measured.
   */
  table_name: string;
  /**
   * The field measured.
   */
  field: string;
  /**
   * Whether the rules were written with these articles in view.
   */
  split: 'unseen' | 'seen';
  /**
   * Labelled articles.
   */
  articles: number;
  /**
   * Labels.
   */
  gold: number;
  /**
   * Values found.
   */
  found: number;
  /**
   * Values found that are labels.
   */
  correct: number;
  /**
   * correct / found; null where nothing was found.
   */
  precision: number | null;
  /**
   * correct / gold; null where there is no label.
   */
  recall: number | null;
  /**
   * Harmonic mean of both.
   */
  f1: number | null;
  /**
   * Lower bound of the 95 % interval of f1.
   */
  low: number | null;
  /**
   * Upper bound of the 95 % interval of f1.
   */
  high: number | null;
}

/**
 * Counts of things and people, money, percentages, durations, lengths and areas, with what is counted. No dates, ordinals or document numbers.
 */
export interface Quantity {
  /**
   * Of article and span.
   */
  quantity_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * How exactly the number is meant.
   */
  comparator: 'exact' | 'about' | 'over' | 'under' | 'nearly';
  /**
   * In base units: "793 tỉ đồng" is 793000000000, "50/53 đại biểu" is 50; a percentage is the number before %.
   */
  value: number;
  /**
   * End of a range, in the same unit.
   */
  value_to: number | null;
  /**
   * The thing counted as printed, without nghìn, triệu, tỉ.
   */
  unit: string;
  /**
   * What sort of unit.
   */
  unit_kind: 'count' | 'money' | 'percent' | 'duration' | 'length' | 'area' | 'mass' | 'other';
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  char_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  char_end: number;
  /**
   * From char_start to char_end, as printed.
   */
  text: string | null;
}

/**
 * Everything that was dropped, with stage, rule and place. What depended on a dropped row is dropped with it and listed under the rule parent-rejected.
 */
export interface Reject {
  /**
   * Of stage, rule, place and record.
   */
  reject_id: string;
  /**
   * The stage that dropped it.
   */
  stage: '1-ingest' | '2-deduplicate' | '3-extract' | '4-resolve' | '5-validate' | '6-publish';
  /**
   * The source it came from.
   */
  source_id: string | null;
  /**
   * Its path, relative to the input.
   */
  source_path: string | null;
  /**
   * The record inside its file, from 1.
   */
  record_no: number | null;
  /**
   * The table that the row was meant for; null for a record that became no row.
   */
  table_name: string | null;
  /**
   * The rule that dropped it.
   */
  rule: string;
  /**
   * JSON pointer to the value at fault.
   */
  instance_path: string | null;
  /**
   * What is wrong, with the cure.
   */
  message: string | null;
  /**
   * The dropped row as JSON.
   */
  record: string | null;
}

/**
 * One row about this dataset.
 */
export interface Release {
  /**
   * Name of the dataset.
   */
  name: string;
  /**
   * Version of the dataset.
   */
  version: string;
  /**
   * Version of the tables: major for a renamed, retyped or dropped column, minor for an added one, patch for corrected rows.
   */
  schema_version: string;
  /**
   * SHA-256 over the hashes of all inputs and references.
   */
  inputs_sha256: string;
  /**
   * Which code made it: a hash of the pipeline, its data and its schemas.
   */
  code_version: string;
  /**
   * Articles in the dataset.
   */
  article_count: number;
  /**
   * Licence of the facts, as an SPDX identifier; texts stay their publishers'.
   */
  licence: string;
}

/**
 * Copies of one text: identical, reprinted or nearly the same. An article without copies is a group of one.
 */
export interface ReprintGroup {
  /**
   * From the smallest article id of the group.
   */
  reprint_group_id: string;
  /**
   * The copy that stands for the group.
   */
  lead_article_id: string;
  /**
   * Copies in the dataset.
   */
  article_count: number;
  /**
   * Known outlets that printed it.
   */
  outlet_count: number;
}

/**
 * The lines of an article with what they are on the page. A segment is one line, or part of one where the kind changes inside it; the lines of a paragraph that a fixed width broke are one; segments do not overlap and cover all that is not white space.
 */
export interface Segment {
  /**
   * Of the article and the span.
   */
  segment_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * Order in the article, from 1.
   */
  segment_no: number;
  /**
   * What the segment is on the page.
   */
  kind:
    | 'title'
    | 'section'
    | 'brand'
    | 'dateline'
    | 'byline'
    | 'lede'
    | 'heading'
    | 'paragraph'
    | 'caption'
    | 'related'
    | 'furniture'
    | 'player'
    | 'rights';
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  char_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  char_end: number;
  /**
   * The segment of this article whose text it repeats, contains or is contained in.
   */
  repeats_segment_no: number | null;
}

/**
 * Every file and every record that was met in the input: one plain file, one line of JSONL, one row of CSV or Parquet is a record. Each has exactly one of an article or a reject; the same record met twice is two sources of one article.
 */
export interface Source {
  /**
   * Of the path and the record number.
   */
  source_id: string;
  /**
   * The file, relative to the input, with / between folders.
   */
  path: string;
  /**
   * The record inside its file, from 1; 1 for a plain file.
   */
  record_no: number;
  /**
   * The user's own name for the record, as given.
   */
  record_id: string | null;
  /**
   * Size of the record in bytes, as it was met.
   */
  bytes: number;
  /**
   * SHA-256 of the record's bytes, before any normalisation.
   */
  sha256: string;
  /**
   * What kind of record it is, as a media type.
   */
  media_type: string;
  /**
   * The encoding it was read in, lower case: `utf-8`, `utf-16le`, `utf-16be`, `windows-1258`, `viscii`, `tcvn` (TCVN 5712, also of the TCVN3 fonts), or what a page declares; `tcvn as windows-1252` where its bytes were taken for another encoding before they came; null where it could not be read as text.
   */
  encoding: string | null;
  /**
   * When it was fetched, as a manifest gives it; never the file's own time.
   */
  retrieved_at: string | null;
  /**
   * The article made of it; null where the record was rejected.
   */
  article_id: string | null;
}

/**
 * A statement as one article prints it: from after the speech verb, or inside the quotation marks, to the end of what is said, over following paragraphs that go on. An interrupted quotation is one printing with several evidence parts.
 */
export interface StatementPrinting {
  /**
   * Of article and span.
   */
  printing_id: string;
  /**
   * What was said.
   */
  statement_id: string;
  /**
   * The article.
   */
  article_id: string;
  /**
   * The words that name the speaker, without honorific.
   */
  speaker_text: string;
  /**
   * How those words lead to the speaker.
   */
  resolved_by: 'name' | 'office' | 'pronoun' | 'continuation';
  /**
   * The office in which this article has the speaker speak.
   */
  office_id: string | null;
  /**
   * The speech verb as printed, the head of a chain; a colon where a mark alone gives the words.
   */
  verb: string;
  /**
   * By quotation marks alone.
   */
  form: 'direct' | 'indirect' | 'mixed';
  /**
   * Who is asked, thanked, welcomed or congratulated, as printed.
   */
  addressee: string | null;
  /**
   * Day on which it was said: what the text says, else the day of the main event.
   */
  said_on: string | null;
  /**
   * How said_on is known.
   */
  said_on_basis: 'stated' | 'inferred' | null;
  /**
   * First character, counted in Unicode code points of articles.text from 0.
   */
  char_start: number;
  /**
   * One past the last character, in Unicode code points of articles.text: substring(text, char_start + 1, char_end - char_start).
   */
  char_end: number;
  /**
   * What is said: the parts that its evidence shows, one a line; what the article puts between them is left out.
   */
  text: string | null;
}

/**
 * One thing said by one speaker, however often it was printed.
 */
export interface Statement {
  /**
   * From the smallest printing.
   */
  statement_id: string;
  /**
   * Who speaks.
   */
  speaker_kind: 'person' | 'organization' | 'group';
  /**
   * The speaker, where a person.
   */
  person_id: string | null;
  /**
   * The speaker, where a body; for a person null.
   */
  organization_id: string | null;
  /**
   * What the speaker does in saying it, by its first clause.
   */
  act: 'praise' | 'assessment' | 'directive' | 'expectation' | 'report' | 'thanks' | 'promise' | 'other';
  /**
   * The event where it was said.
   */
  event_id: string | null;
  /**
   * What was said, in the words of the lead printing.
   */
  text: string | null;
  /**
   * Length of the text in syllables, also where it is withheld.
   */
  syllables: number;
  /**
   * How many times it is printed in the dataset.
   */
  printing_count: number;
  /**
   * Stories that print it.
   */
  story_count: number;
}

/**
 * Independent reports of one event: reprint groups that share text or a main event.
 */
export interface Story {
  /**
   * From the smallest article id of the story.
   */
  story_id: string;
  /**
   * The event that its articles report; null where they name none.
   */
  main_event_id: string | null;
  /**
   * The article that stands for the story.
   */
  lead_article_id: string;
  /**
   * Articles of the story, reprints each.
   */
  article_count: number;
  /**
   * Different texts of the story.
   */
  reprint_group_count: number;
  /**
   * Known outlets that reported it.
   */
  outlet_count: number;
  /**
   * What ties its articles together.
   */
  basis: 'text' | 'event';
  /**
   * Earliest day of publication, else of the event.
   */
  first_on: string | null;
  /**
   * Latest day of publication, else of the event.
   */
  last_on: string | null;
}

/**
 * Who held which office from when to when, as the hand-kept reference knows it, so that inferred dates can be checked. Popolo: Membership with post_id; FollowTheMoney: Occupancy.
 */
export interface Tenure {
  /**
   * Of person, office, status and held_from.
   */
  tenure_id: string;
  /**
   * Who.
   */
  person_id: string;
  /**
   * Which office, without its status word.
   */
  office_id: string;
  /**
   * Whether the office was held or acted in.
   */
  status: 'current' | 'acting';
  /**
   * First day in office; the first of the month or year where held_from_precision says so.
   */
  held_from: string | null;
  /**
   * How exact held_from is.
   */
  held_from_precision: 'day' | 'month' | 'year' | null;
  /**
   * Last day in office; the last of the month or year where held_to_precision says so.
   */
  held_to: string | null;
  /**
   * How exact held_to is.
   */
  held_to_precision: 'day' | 'month' | 'year' | null;
  /**
   * What is known of the end, in the words of the reference.
   */
  to_status: string | null;
  /**
   * Where the reference has it from; `memory` means not verified.
   */
  source: string | null;
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * Articles of the dataset that give this person this office, whatever their date.
   */
  article_count: number;
}

/**
 * Words set in quotation marks that are nobody's quotation: watchwords of policy, themes, titles of books, films and campaigns.
 */
export interface Watchword {
  /**
   * Slug of the text and 4 hex digits of its NFC form.
   */
  watchword_id: string;
  /**
   * The words without quotation marks.
   */
  text: string | null;
  /**
   * What the words are.
   */
  kind: 'watchword' | 'theme' | 'title';
  /**
   * Where the row's own columns come from; what an article says about it is evidence either way.
   */
  origin: 'text' | 'reference' | 'manifest';
  /**
   * How many articles of the dataset mention it; 0 where only another row refers to it. Reprints count each.
   */
  article_count: number;
}

/** Row type of each published table. */
export interface TableRows {
  article_pairs: ArticlePair;
  articles: Article;
  dates: DateMention;
  documents: Document;
  event_reports: EventReport;
  events: Event;
  evidence: Evidence;
  id_redirects: IdRedirect;
  images: Image;
  offices: Office;
  offices_held: OfficeHeld;
  organizations: Organization;
  outlets: Outlet;
  participations: Participation;
  passages: Passage;
  people: Person;
  places: Place;
  quality: Quality;
  quantities: Quantity;
  rejects: Reject;
  release: Release;
  reprint_groups: ReprintGroup;
  segments: Segment;
  sources: Source;
  statement_printings: StatementPrinting;
  statements: Statement;
  stories: Story;
  tenures: Tenure;
  watchwords: Watchword;
}
