import type { ExtractedDocument } from '../../schemas/extraction.ts';
import type { Document } from '../../schemas/types.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { countSyllables } from '../vietnamese/syllables.ts';
import { topicOfEvent } from '../vietnamese/topic-of-event.ts';
import { type LinkContext, occurrenceOf } from './link-article.ts';

/** The documents of an article under their occurrence, each with the key under which other articles cite the same one. */
export function linkDocuments({ article, extraction, linked, settled, evidence, index }: LinkContext): object[] {
  const { article_id } = article;
  const termOn = (day: string | null) => (day === null ? null : index.termOn(day));
  return extraction.documents.map((document) => {
    const occurrence = occurrenceOf('d', article_id, document.evidence);
    evidence.addClustered('documents', occurrence, document.evidence);
    const issuer_id = document.issuer === null ? null : (linked.organizations.get(document.issuer) ?? null);
    const term = document.congress_term ?? termOn(document.issued_on ?? settled.day);
    const row: Omit<Document, 'document_id' | 'citation_count' | 'article_count'> = {
      kind: document.kind,
      number: document.number,
      symbol: document.symbol,
      issuer_id,
      issued_on: document.issued_on,
      issued_on_basis: document.issued_on === null ? null : 'stated',
      congress_term: document.congress_term,
      subject: document.subject,
      origin: 'text',
    };
    return { occurrence, article_id, ...row, key: keyOf(document, { article_id, term, issuer_id }) };
  });
}

interface Place {
  article_id: string;
  term: string | null;
  issuer_id: string | null;
}

/**
 * Numbers of the Party restart with each type, body and congress term; a state number carries its year. A document
 * without number is known by its name; a name too short to tell one from another holds in its own article only.
 */
function keyOf(document: ExtractedDocument, { article_id, term, issuer_id }: Place): string {
  const kind = foldSpelling(document.kind);
  if (document.number !== null && document.symbol !== null) {
    const dated = document.number.includes('/') || /QH|UBTVQH/u.test(document.symbol);
    return [kind, document.number.replace(/^0+/u, ''), foldSpelling(document.symbol), dated ? '' : (term ?? article_id)].join('|');
  }
  if (document.number !== null)
    return [kind, document.number.replace(/^0+/u, ''), issuer_id, document.issued_on ?? term ?? article_id].join('|');
  const name = longestName(document);
  const specific = document.subject !== null || document.congress_term !== null || countSyllables(name) >= 5;
  const named = document.congress_term === null ? foldSpelling(name) : `${topicOfEvent(name)}|${document.congress_term}`;
  return [kind, named, foldSpelling(document.subject ?? ''), specific ? '' : article_id].join('|');
}

function longestName({ evidence }: ExtractedDocument): string {
  const names = evidence.filter(({ field }) => field === null).map(({ text }) => text);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}
