import { FOREIGN_MEDIA, MEDIA_HEADS } from '../../vietnamese/speech/source-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Speaker } from './speech-scene.ts';

const PRESS = new RegExp(`^(?:${anyOf(MEDIA_HEADS)}\\s|báo\\s|${anyOf(FOREIGN_MEDIA)}$)`, 'iu');

/** Whether who is given as speaker is a paper, agency or channel, which passes on what others say. */
export function isPress(text: string, { start, end }: Speaker): boolean {
  return PRESS.test(text.slice(start, end));
}
