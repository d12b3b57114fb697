import type { Article, Segment } from '../../schemas/types.ts';
import { measureOffsets } from '../text/offsets.ts';
import type { ArticleText } from './article-text.ts';
import { findQuotations } from './find-quotations.ts';
import { findSentences } from './find-sentences.ts';
import type { TextSegment } from './findings.ts';

/** An article with its segments in order, as the stages before leave it. */
export interface SegmentedArticle {
  article: Article;
  segments: Segment[];
}

/** The article as the finders see it: spans in UTF-16, sentences and quotations found. In another language than Vietnamese it has no sentences. */
export function openArticle({ article, segments }: SegmentedArticle): ArticleText {
  const printed = article.text ?? '';
  const offsets = measureOffsets(printed);
  const spans = segments.map(({ segment_no, kind, char_start, char_end }) => ({
    segmentNo: segment_no,
    kind,
    start: offsets.toUtf16(char_start),
    end: offsets.toUtf16(char_end),
  }));
  const readable = article.language === 'vi' ? spans : [];
  const text = joinLines(printed, readable);
  return {
    articleId: article.article_id,
    text,
    printed,
    segments: readable,
    sentences: findSentences(text, readable),
    quotations: findQuotations(text, readable),
  };
}

/** The text with the line ends inside segments as spaces: a paragraph broken at a width is one segment of several lines. */
function joinLines(text: string, segments: readonly TextSegment[]): string {
  let joined = '';
  let from = 0;
  for (const { start, end } of segments) {
    joined += text.slice(from, start) + text.slice(start, end).replaceAll('\n', ' ');
    from = end;
  }
  return joined + text.slice(from);
}
