import type { Document } from '../../schemas/types.ts';
import { keysOfDocuments } from './keys-of-documents.ts';
import { type LinkContext, occurrenceOf } from './link-article.ts';

/** The documents of an article under their occurrence, each with the keys under which other articles cite the same one. */
export function linkDocuments({ article, extraction, linked, settled, evidence, index }: LinkContext): object[] {
  const { article_id } = article;
  const termOn = (day: string | null) => (day === null ? null : index.termOn(day));
  const citations = extraction.documents.map((document) => {
    const issuer_id = document.issuer === null ? null : (linked.organizations.get(document.issuer) ?? null);
    const term = document.congress_term ?? termOn(document.issued_on ?? settled.day);
    const year = (document.issued_on ?? settled.day)?.slice(0, 4) ?? null;
    return { document, place: { article_id, term, year, issuer_id } };
  });
  const keys = keysOfDocuments(citations);
  return citations.map(({ document, place: { issuer_id } }, at) => {
    const occurrence = occurrenceOf('d', article_id, document.evidence);
    evidence.addClustered('documents', occurrence, document.evidence);
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
    return { occurrence, article_id, ...row, keys: keys[at]!.join('\n') };
  });
}
