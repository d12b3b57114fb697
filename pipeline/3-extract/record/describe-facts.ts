import type {
  ExtractedDate,
  ExtractedDocument,
  ExtractedEvent,
  ExtractedQuantity,
  ExtractedSpan,
  Extraction,
} from '../../../schemas/extraction.ts';
import type { YearClue } from '../dates/year-clue.ts';
import type { DateMention, DocumentFinding, EventFinding, Found, ImageFinding, QuantityMention, WatchwordFinding } from '../findings.ts';
import { findCitingWords } from './find-citing-words.ts';
import type { Scribe } from './to-extraction.ts';

/** Each document the article cites, every citation of it as evidence, its issuer, date, subject and the sentences that cite it by field. */
export function describeDocuments(found: DocumentFinding[], { article, keys, quote }: Scribe): ExtractedDocument[] {
  return found.map((document) => ({
    key: keys.documents.get(document.document)!,
    kind: document.kind,
    number: document.number,
    symbol: document.symbol,
    issuer: document.issuerOrganization === null ? null : (keys.organizations.get(document.issuerOrganization) ?? null),
    issuer_text: document.issuer && quote.text(document.issuer),
    issued_on: document.issuedOn,
    congress_term: document.congressTerm,
    subject: document.subject && quote.text(document.subject),
    evidence: [
      ...document.mentions.map((mention) => quote.evidence(mention)),
      ...byField(quote.evidence, { issuer: document.issuer, issued_on: document.issuedOnSpan, subject: document.subject }),
      ...document.mentions.flatMap((mention) => byField(quote.evidence, { sentence: findCitingWords(article, mention) })),
    ],
  }));
}

/** Each event the article names, every mention as evidence, its theme, organizer and date by field. */
export function describeEvents(found: EventFinding[], { keys, quote }: Scribe): ExtractedEvent[] {
  return found.map((event) => ({
    key: keys.events.get(event.event)!,
    name: event.event,
    kind: event.kind,
    ordinal: event.ordinal,
    date: event.date && (keys.dates.get(event.date) ?? null),
    part_of_day: event.partOfDay,
    place: event.place === null ? null : (keys.places.get(event.place) ?? null),
    theme: event.theme && quote.text(event.theme),
    organizer: event.organizer === null ? null : (keys.organizations.get(event.organizer) ?? null),
    part_of: event.partOf === null ? null : (keys.events.get(event.partOf) ?? null),
    is_main: event.isMain,
    evidence: [
      ...event.mentions.map((mention) => quote.evidence(mention)),
      ...byField(quote.evidence, { theme: event.theme, organizer: event.organizerSpan, starts_on: event.date }),
    ],
  }));
}

export function describeWatchwords(found: WatchwordFinding[], { quote }: Scribe): Extraction['watchwords'] {
  return found.map(({ text, kind, mentions }, index) => ({
    key: `w${index + 1}`,
    text,
    kind,
    evidence: mentions.map((mention) => quote.evidence(mention)),
  }));
}

export function describeQuantities(found: QuantityMention[], { quote }: Scribe): ExtractedQuantity[] {
  return found.map((quantity) => ({
    comparator: quantity.comparator,
    value: quantity.value,
    value_to: quantity.valueTo,
    unit: quantity.unit,
    unit_kind: quantity.unitKind,
    ...quote.offsets(quantity),
    text: quote.printed(quantity),
    evidence: [quote.evidence(quantity)],
  }));
}

export function describeDates(found: DateMention[], { keys, quote }: Scribe): ExtractedDate[] {
  return found.map((date) => ({
    key: keys.dates.get(date)!,
    ...date.from,
    to_year: date.to.year,
    to_month: date.to.month,
    to_day: date.to.day,
    precision: date.precision,
    part_of_day: date.partOfDay,
    weekday: date.weekday,
    relative_days: date.relativeDays,
    ...quote.offsets(date),
    text: quote.printed(date),
    evidence: [quote.evidence(date)],
  }));
}

export function describeYearClues(found: YearClue[], { quote }: Scribe): Extraction['year_clues'] {
  return found.map((clue) => {
    const { kind, year, month, day } = clue;
    return { kind, year, month, day, ...quote.offsets(clue), text: quote.text(clue) };
  });
}

export function describeImages(found: ImageFinding[], { quote }: Scribe): Extraction['images'] {
  return found.map(({ caption, credit, agency, copies }) => ({
    caption: quote.text(caption),
    credit: credit && quote.text(credit),
    agency: agency && quote.text(agency),
    copies,
    evidence: [quote.evidence(caption), ...byField(quote.evidence, { credit, agency })],
  }));
}

function byField(evidence: (found: Found, field: string) => ExtractedSpan, fields: Record<string, Found | null>): ExtractedSpan[] {
  return Object.entries(fields).flatMap(([field, found]) => (found ? [evidence(found, field)] : []));
}
