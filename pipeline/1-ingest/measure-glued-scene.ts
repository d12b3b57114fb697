import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { OPENING_WORDS } from '../vietnamese/words/opening-words.ts';
import { anyOf, WORD_END } from '../vietnamese/words/word-edges.ts';
import { showsAct, showsPeople } from './is-scene.ts';

const WINDOW = 300; // characters in which the caption ends
const LONGEST = 45; // syllables
/** A sentence that begins without a stop before it: `… chúc mừng Hội Cựu chiến binh tỉnh Tham gia đoàn có …`. */
const OPENS = new RegExp(`(?<=[\\p{Ll}\\p{M}\\d”")] )${anyOf(OPENING_WORDS)}${WORD_END}`, 'u');

/** How many characters at a paragraph's start are a picture's caption that lost its line: people who act, then a sentence that begins anew; 0 in others. */
export function measureGluedScene(paragraph: string): number {
  if (!showsPeople(paragraph)) return 0;
  const head = paragraph.slice(0, WINDOW);
  const at = head.search(OPENS);
  const scene = head.slice(0, Math.max(at, 0)).trimEnd();
  return at > 0 && showsAct(scene) && !/[.!?:;,]/u.test(scene.replaceAll(',', '')) && countSyllables(scene) <= LONGEST ? scene.length : 0;
}
