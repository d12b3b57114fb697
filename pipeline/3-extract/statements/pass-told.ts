import { TOLD_OF_SOURCE } from '../../vietnamese/speech/source-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { tellsSomething } from './read-noun-phrase.ts';

/** `đồng chủ nhiệm đề tài, `. */
const TOLD_OF = new RegExp(`^${anyOf(TOLD_OF_SOURCE)}${WORD_END}[^.;:,“”"()]{2,100},\\s`, 'iu');

/** `cho biết: `, behind who has been named by `theo` already. */
const AGAIN = /^(?:(?:thì|cũng) )?(?:cho biết|cho hay|cho rằng)(?:\s?[:,]|\srằng)?\s/iu;

/** Where what a source says begins, past what the source is: `Theo ông A, | đồng chủ nhiệm đề tài, | việc …`. */
export function passTold(text: string, start: number, end: number): number {
  const told = TOLD_OF.exec(text.slice(start, end))?.[0];
  if (told && !tellsSomething(told.slice(0, -2))) return passTold(text, start + told.length, end);
  return start + (AGAIN.exec(text.slice(start, end))?.[0].length ?? 0);
}
