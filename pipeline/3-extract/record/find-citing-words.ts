import { contains, type Span, trimSpan } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import type { Found } from '../findings.ts';

const LONGEST_QUOTATION = 200; // characters that may be published of a text under rights

/** The sentence that holds a citation, or, of one longer than a short quotation, whole words around the citation; null where none holds it. */
export function findCitingWords({ text, sentences }: Pick<ArticleText, 'text' | 'sentences'>, citation: Span): Found | null {
  const sentence = sentences.find((candidate) => contains(candidate, citation));
  return sentence ? { ...shorten(text, sentence, citation), rule: 'citing-sentence' } : null;
}

/** The citation stands in the middle as far as the sentence's ends allow. */
function shorten(text: string, sentence: Span, citation: Span): Span {
  const spare = LONGEST_QUOTATION - (citation.end - citation.start);
  if (sentence.end - sentence.start <= LONGEST_QUOTATION) return { start: sentence.start, end: sentence.end };
  if (spare <= 0) return { start: citation.start, end: citation.end };
  const from = Math.max(sentence.start, Math.min(citation.start - (spare >> 1), sentence.end - LONGEST_QUOTATION));
  const to = from + LONGEST_QUOTATION;
  const start = from === sentence.start ? from : Math.min(spaceAfter(text, from), citation.start);
  return trimSpan(text, { start, end: to === sentence.end ? to : Math.max(text.lastIndexOf(' ', to), citation.end) });
}

function spaceAfter(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? text.length : space;
}
