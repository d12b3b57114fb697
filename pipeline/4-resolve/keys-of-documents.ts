import type { ExtractedDocument } from '../../schemas/extraction.ts';
import { LAW_KINDS } from '../vietnamese/papers/law-words.ts';
import { type CitingPlace, keyOfDocument } from './key-of-document.ts';

/** A document that an article cites, with where and when it does. */
export interface Citation {
  document: ExtractedDocument;
  place: CitingPlace;
}

const ASSEMBLY = /QH\d+$/u;
const TELLING = /\d|đại hội|hội nghị|khóa|lần thứ/iu;

/**
 * For each document of an article the keys under which other articles cite it too: its own; a law cited by number goes by
 * its name and year as well; one cited by kind and issuer alone is the only one of these that the article numbers.
 */
export function keysOfDocuments(citations: Citation[]): string[][] {
  const own = citations.map(({ document, place }) => keyOfDocument(numberedAsLaw(document), place));
  return citations.map((citation, at) => {
    const meant = isBare(citation.document) ? findMeant(citation, { citations, own }) : null;
    return [meant ?? own[at]!, ...nameKeys(citation)];
  });
}

/** The Assembly numbers laws and codes in one row. */
function numberedAsLaw(document: ExtractedDocument): ExtractedDocument {
  return document.kind === 'Bộ luật' && document.number !== null ? { ...document, kind: 'Luật' } : document;
}

/** `Chỉ thị của Thủ tướng`: neither number nor matter, day or sitting tells it from others of its issuer. */
function isBare({ number, subject, issued_on, issuer_text, evidence }: ExtractedDocument): boolean {
  if (number !== null || subject !== null || issued_on !== null || issuer_text === null) return false;
  return !evidence.some(({ field, text }) => field === null && TELLING.test(text));
}

/** The key of the numbered document whose kind and issuer make it what the bare one would be under its number; null where none or several are. */
function findMeant({ document, place }: Citation, { citations, own }: { citations: Citation[]; own: string[] }): string | null {
  const meant = new Set<string>();
  citations.forEach((numbered, at) => {
    const { number, issued_on, kind } = numbered.document;
    if (number === null || kind !== document.kind) return;
    const placed = { ...numbered.place, issuer_id: place.issuer_id };
    if (keyOfDocument({ ...document, number, issued_on }, placed) === own[at]) meant.add(own[at]!);
  });
  return meant.size === 1 ? [...meant][0]! : null;
}

/** `Bộ luật Hình sự số 100/2015/QH13` is `Bộ luật Hình sự năm 2015`. */
function nameKeys({ document, place }: Citation): string[] {
  const year = document.number?.split('/')[1];
  if (!LAW_KINDS.has(document.kind) || year === undefined || !ASSEMBLY.test(document.symbol ?? '') || document.subject === null) return [];
  const text = `${document.kind} ${document.subject} năm ${year}`;
  const named = { ...document, number: null, symbol: null, evidence: [{ ...document.evidence[0]!, field: null, text }] };
  return [keyOfDocument(named, place)];
}
