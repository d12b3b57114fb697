import type { Quotation, Sentence, TextSegment } from './findings.ts';

/** One article as its finders see it: the text, and what the first steps found in it; all spans in UTF-16. */
export interface ArticleText {
  articleId: string;
  text: string;
  segments: TextSegment[];
  sentences: Sentence[];
  quotations: Quotation[];
}
