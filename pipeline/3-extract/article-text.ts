import type { Quotation, Sentence, TextSegment } from './findings.ts';

/** One article as its finders see it: the text, and what the first steps found in it; all spans in UTF-16. */
export interface ArticleText {
  articleId: string;
  /** As it is read: a line end inside a segment, put there by a fixed width, is a space. */
  text: string;
  /** As it is saved, where it differs. */
  printed?: string;
  segments: TextSegment[];
  sentences: Sentence[];
  quotations: Quotation[];
}
