import { findMatches } from '../../text/find-matches.ts';
import { contains, type Span } from '../../text/span.ts';
import { NAMED_KINDS } from '../../vietnamese/papers/document-words.ts';
import { LAW_KINDS, ORDER_KINDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { PLAN_KINDS } from '../../vietnamese/papers/plan-words.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention, DocumentFinding, Names, Sentence } from '../findings.ts';
import type { Citation } from './citation.ts';
import type { DocumentLexicon } from './document-lexicon.ts';
import { findBareSymbols } from './find-bare-symbols.ts';
import { mergeCitations } from './merge-citations.ts';
import { readCitation } from './read-citation.ts';
import { shareIssuers } from './share-issuers.ts';

const BILL = /^dự luật$/iu;

/** What the article's earlier finders know: where bodies, offices, persons and dates stand. */
export interface DocumentContext {
  names: Names;
  dates: readonly DateMention[];
}

/**
 * The Party and state papers, laws and treaties that the running text cites, one finding a document with all its
 * citations, in the order of their first one. `Kết luận 21` and `Kết luận 21-KL/TW` of one article are one document.
 */
export function findDocuments(article: ArticleText, context: DocumentContext, lexicon: DocumentLexicon): DocumentFinding[] {
  const citations = article.sentences.flatMap((sentence) => findInSentence(article.text, sentence, { context, lexicon }));
  return mergeCitations(article.text, citations, context.names);
}

function findInSentence(text: string, sentence: Sentence, knowledge: { context: DocumentContext; lexicon: DocumentLexicon }): Citation[] {
  const found: Citation[] = [];
  for (const kind of findKinds(text, sentence, knowledge.lexicon)) {
    const around = found.findLast((citation) => citation.end > kind.start);
    const read = readCitation(text, kind, { sentence, ...knowledge });
    found.push(...(around ? read.filter((citation) => standsAlone(citation, around)) : read));
  }
  const bare = findBareSymbols(text, sentence, { known: found, ...knowledge });
  const all = [...found, ...bare.filter((citation) => !found.some((other) => contains(other, citation)))].sort((a, b) => a.start - b.start);
  shareIssuers(text, all);
  return all;
}

/**
 * Inside the subject of another paper only what has a number, a sitting or the name of a law or a treaty is a citation of
 * its own; inside the name of a law that amends another, that other one where its number is printed.
 */
function standsAlone({ start, kind, number, sitting, name, subject, issuer }: Citation, around: Citation): boolean {
  if (around.kind === 'Tuyên bố') return number !== null || sitting !== null || name !== null || subject !== null || issuer !== null;
  if (LAW_KINDS.has(around.kind)) return LAW_KINDS.has(kind) && (number !== null || name !== null);
  if (around.rule === 'document:joint') return true;
  if (ORDER_KINDS.has(around.kind)) return (TREATY_KINDS.has(kind) || LAW_KINDS.has(kind)) && name !== null;
  if (TREATY_KINDS.has(around.kind) && around.subject !== null && PLAN_KINDS.has(kind)) return number !== null;
  if (PLAN_KINDS.has(around.kind) && (number !== null || sitting !== null)) return true;
  if ((NAMED_KINDS.has(around.kind) || PLAN_KINDS.has(around.kind)) && LAW_KINDS.has(kind)) return name !== null || number !== null;
  if (around.rule !== 'document:words' || around.subject === null || around.subject.start > start) return false;
  if (TREATY_KINDS.has(kind)) return name !== null || subject !== null;
  if (PLAN_KINDS.has(kind)) return name !== null || number !== null;
  return number !== null || sitting !== null || (name !== null && LAW_KINDS.has(kind));
}

function findKinds(text: string, sentence: Span, lexicon: DocumentLexicon): Span[] {
  const matches = findMatches(text.slice(sentence.start, sentence.end), lexicon.kinds);
  return Array.from(matches, (match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const isNamed = BILL.test(match[0]) && /^\s\p{Lu}/u.test(text.slice(end, end + 2)); // dự luật Quản lý nợ công is a law with its name
    return { start: isNamed ? end - 'luật'.length : start, end };
  });
}
