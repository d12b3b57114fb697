import { MADE_KNOWN, REPORT_NOUNS, SOURCE_NOUNS } from '../../vietnamese/speech/source-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { isForeignName } from './is-foreign-name.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

/** Between `theo` and the source: `nhận định của`, `báo cáo thường niên của`; `số liệu` before `A vừa công bố`. */
export const OF_SOURCE = `(?:${anyOf(SOURCE_NOUNS)}|(?:dữ liệu|số liệu)(?=\\s\\p{Lu})|${anyOf(REPORT_NOUNS)}(?:\\s[\\p{L}\\p{M}\\d/.-]{1,12}){0,6}\\s(?:của|từ|do|mà|được)|${anyOf(REPORT_NOUNS)}(?=\\s[^,.;:]{2,70}?${MADE_KNOWN}${WORD_END}))`;
/** `Theo Stonebridge Analytics, …`: a name no list knows; `Theo báo cáo của Hà Nội, …`: a place, for those who govern it. */
const UNLISTED_SOURCE = new RegExp(
  `^(?:(?:Cũng|Còn|Tuy nhiên,|Trong khi đó,|Trước đó,) )?([Tt]heo) (${OF_SOURCE} )?(\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'’-]*){0,4})(?=,\\s)`,
  'u',
);

/** `Theo` at the head of a sentence and the name it gives, with all words up to the name's end; null where it is no name from abroad and no place behind what is made known. */
export function findUnlistedSource(
  { text, names }: SpeechScene,
  { start, end }: Period,
): readonly [whole: string, theo: string, name: string] | null {
  const [whole, theo, noun, name] = UNLISTED_SOURCE.exec(text.slice(start, end)) ?? [];
  if (!whole || !theo || !name) return null;
  const at = start + whole.length;
  const isPlace = noun !== undefined && names.places.some((place) => place.end === at && place.start === at - name.length);
  return isPlace || isForeignName(name) ? [whole, theo, name] : null;
}
