import { splitSentences } from '../vietnamese/words/split-sentences.ts';
import type { SegmentKind, Sentence, TextSegment } from './findings.ts';
import { RUNNING_KINDS } from './running-kinds.ts';

/** The sentences of the article's running text (title, lede, headings, paragraphs, captions) in the order of the text. */
export function findSentences(text: string, segments: TextSegment[]): Sentence[] {
  return segments
    .filter((segment) => RUNNING_KINDS.has(segment.kind))
    .flatMap(({ start, end, segmentNo, kind }) => splitSentences(text, { start, end }).map((span) => toSentence(span, segmentNo, kind)));
}

function toSentence(span: { start: number; end: number }, segmentNo: number, kind: SegmentKind): Sentence {
  return { start: span.start, end: span.end, segmentNo, kind };
}
