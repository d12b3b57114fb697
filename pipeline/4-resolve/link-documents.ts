import type { ExtractedDocument } from '../../schemas/extraction.ts';
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
    const issued = document.issued_on ?? inferDay(document, { extraction, settled });
    return { document, issued, place: { article_id, term, year, issuer_id } };
  });
  const keys = keysOfDocuments(citations);
  return citations.map(({ document, issued, place: { issuer_id } }, at) => {
    const occurrence = occurrenceOf('d', article_id, document.evidence);
    evidence.addClustered('documents', occurrence, document.evidence);
    const row: Omit<Document, 'document_id' | 'citation_count' | 'article_count'> = {
      kind: document.kind,
      number: document.number,
      symbol: document.symbol,
      issuer_id,
      issued_on: issued,
      issued_on_basis: issued === null ? null : document.issued_on === null ? 'inferred' : 'stated',
      congress_term: document.congress_term,
      subject: document.subject,
      origin: 'text',
    };
    return { occurrence, article_id, ...row, keys: keys[at]!.join('\n') };
  });
}

/** The day of issue that the text prints without its year, as it was settled for the article. */
function inferDay({ evidence }: ExtractedDocument, { extraction, settled }: Pick<LinkContext, 'extraction' | 'settled'>): string | null {
  const printed = evidence.find(({ field }) => field === 'issued_on');
  const date =
    printed && extraction.dates.find(({ char_start, char_end }) => char_start === printed.char_start && char_end === printed.char_end);
  const { starts_on = null, ends_on = null } = (date && settled.dates.get(date.key)) ?? {};
  return ends_on === null || ends_on === starts_on ? starts_on : null;
}
