// Generated from the JSON Schemas by schemas/generate-types.ts; change a schema and run `node --import tsx schemas/generate-types.ts`.

/**
 * Founding days, congresses, plenums, assembly terms, meetings counted by number, diplomatic relations: what dates a text that names them.
 */
export interface ReferenceAnniversary {
  /**
   * Key: a slug that never changes.
   */
  event_id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * English name.
   */
  name_en: string | null;
  /**
   * What sort of event.
   */
  kind: string;
  /**
   * First day, or its month or year.
   */
  date: string | null;
  /**
   * Last day.
   */
  date_end: string | null;
  /**
   * Term in roman numerals.
   */
  khoa: string | null;
  /**
   * First year of the term.
   */
  term_from: number | null;
  /**
   * Last year of the term.
   */
  term_to: number | null;
  /**
   * yes where the day is kept every year.
   */
  annual: boolean;
  /**
   * The body whose day or meeting it is.
   */
  organization_id: string | null;
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/**
 * Kinds of Party and state documents.
 */
export interface ReferenceDocumentType {
  /**
   * The Vietnamese term.
   */
  kind: string;
  /**
   * English term.
   */
  kind_en: string | null;
  /**
   * As they stand in document symbols.
   */
  abbreviations: string[];
  /**
   * What sort of body issues it.
   */
  issuer_kinds: string[];
  /**
   * Examples, joined by ;.
   */
  examples: string | null;
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/**
 * Parts of document symbols that name the issuing body.
 */
export interface ReferenceIssuer {
  /**
   * The part, as printed after / or -.
   */
  symbol_part: string;
  /**
   * The body; empty where the part names a kind of body.
   */
  organization_id: string | null;
  /**
   * Example.
   */
  example: string | null;
  /**
   * Other spellings.
   */
  variants: string[];
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/**
 * Offices of Party and State with the wordings that papers use.
 */
export interface ReferenceOffice {
  /**
   * Key: a slug that never changes.
   */
  office_id: string;
  /**
   * Full title without status word.
   */
  title: string;
  /**
   * English title.
   */
  title_en: string | null;
  /**
   * The body that it belongs to; empty for an office of any body of a kind.
   */
  organization_id: string | null;
  /**
   * Order of precedence, 1 the highest.
   */
  rank: number | null;
  /**
   * Other wordings and abbreviations.
   */
  aliases: string[];
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/**
 * Bodies with abbreviations and other names.
 */
export interface ReferenceOrganization {
  /**
   * Key: a slug that never changes.
   */
  organization_id: string;
  /**
   * Official name.
   */
  name: string;
  /**
   * English name.
   */
  name_en: string | null;
  /**
   * Abbreviations, the usual one first.
   */
  abbreviations: string[];
  /**
   * What sort of body.
   */
  kind:
    | 'party'
    | 'state'
    | 'issuer'
    | 'legislature'
    | 'judiciary'
    | 'military'
    | 'front'
    | 'religious'
    | 'media'
    | 'education'
    | 'company'
    | 'international'
    | 'foreign'
    | 'generic';
  /**
   * The body that it belongs to.
   */
  parent_id: string | null;
  /**
   * First day under this name, or its month or year.
   */
  valid_from: string | null;
  /**
   * Last day under this name, or its month or year.
   */
  valid_to: string | null;
  /**
   * Other names and spellings.
   */
  aliases: string[];
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/**
 * Papers, broadcasters, portals and agencies with the marks that their pages carry.
 */
export interface ReferenceOutlet {
  /**
   * Key: a slug that never changes.
   */
  outlet_id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Internet domain, lower case.
   */
  domain: string | null;
  /**
   * How its pages and datelines name it; a mark that serves two outlets belongs in neither list.
   */
  brand_markers: string[];
  /**
   * yes for a news agency whose texts others reprint.
   */
  is_agency: boolean;
  /**
   * The body that it is the organ of.
   */
  owner: string | null;
  /**
   * The same, where organizations.csv has it.
   */
  owner_organization_id: string | null;
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Where the owner comes from.
   */
  owner_source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/**
 * Countries, provinces, cities, districts, venues and regions.
 */
export interface ReferencePlace {
  /**
   * Key: a slug that never changes.
   */
  place_id: string;
  /**
   * Name without its type word, unless it belongs to the name.
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
   * First day under this name and rank.
   */
  valid_from: string | null;
  /**
   * Last day under this name and rank.
   */
  valid_to: string | null;
  /**
   * The place that took it in.
   */
  merged_into: string | null;
  /**
   * Other names and spellings.
   */
  aliases: string[];
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
  /**
   * ISO 3166-1 code of a country.
   */
  iso_3166: string | null;
}

/**
 * Who held which office, from and to.
 */
export interface ReferenceTenure {
  /**
   * Name as in the press.
   */
  person_name: string;
  /**
   * Which office.
   */
  office_id: string;
  /**
   * Whether held or acted in.
   */
  status: 'current' | 'acting';
  /**
   * First day, or its month or year.
   */
  from: string | null;
  /**
   * Last day, or its month or year.
   */
  to: string | null;
  /**
   * What is known of the end: `ended`, or in words.
   */
  to_status: string | null;
  /**
   * Where the row comes from: an address, a count, `memory` where nobody checked it; empty where in doubt.
   */
  source: string | null;
  /**
   * Anything a reader should know.
   */
  note: string | null;
}

/** Row type of each reference table. */
export interface ReferenceRows {
  anniversaries: ReferenceAnniversary;
  document_types: ReferenceDocumentType;
  issuers: ReferenceIssuer;
  offices: ReferenceOffice;
  organizations: ReferenceOrganization;
  outlets: ReferenceOutlet;
  places: ReferencePlace;
  tenures: ReferenceTenure;
}
