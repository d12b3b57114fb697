import type { ArticleText } from '../article-text.ts';
import type { Sentence } from '../findings.ts';

const OPENING_SENTENCES = 8;

/** The first sentences of the running text, in which an article says what it reports. */
export function findOpening({ sentences }: ArticleText): Sentence[] {
  return sentences.filter(({ kind }) => kind !== 'caption' && kind !== 'title').slice(0, OPENING_SENTENCES);
}
