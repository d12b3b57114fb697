import { findMatches } from '../../text/find-matches.ts';
import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import type { Frame } from './find-frames.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

/** Marks that end a clause; a bracket closes there only if it opened before. */
const MARK = /,\s|;\s|\s\((?=\p{L})|(?<!\([^()]{0,60})\)|\s[-–—]\s/gu;
const SHORTEST = 12; // characters of what is said

export interface Clause {
  period: Period;
  speaker: Speaker;
  verb: SpeechVerbMention;
  lead: number;
  /** From where the words begin to where the sentence ends. */
  said: Span;
}

/** What is said in a clause beside the main one, up to its first mark outside a quotation; none where too little is left. */
export function frameClause({ text }: SpeechScene, { said, ...clause }: Clause): Frame[] {
  const { quotations } = clause.period;
  const quotation = quotations.find(({ start, end }) => start - said.start <= 1 && said.start < end);
  const start = quotation?.start ?? said.start;
  const end = quotation?.end ?? findEnd(text, said, quotations);
  return end - start < SHORTEST ? [] : [{ ...clause, said: [{ start, end }], open: false, rule: 'within' }];
}

function findEnd(text: string, { start, end }: Span, quotations: readonly Span[]): number {
  const words = text.slice(start, end).replace(/[\s.…]{1,6}$/u, '');
  const marks = findMatches(words, MARK).map(({ index }) => ({ start: start + index, end: start + index + 1 }));
  return marks.find((mark) => !quotations.some((quotation) => contains(quotation, mark)))?.start ?? start + words.length;
}
