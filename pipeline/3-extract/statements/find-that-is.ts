import { SPEECH_VERBS } from '../../vietnamese/speech/speech-verbs.ts';
import { THAT_IS_NOUNS } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { findPointed } from './find-pointed.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

/** Before a speaker: `Đó là khẳng định của `, `Trên đây là một trong những ý kiến được `. */
const THAT_IS = new RegExp(
  `^(?:trên đây|đó|đây|ấy)(?: cũng| chính)? là (?:(?:một trong những|một trong các|một|lời|những|các|nội dung|điều)\\s){0,3}(${anyOf(THAT_IS_NOUNS)})${WORD_END}(?:\\s\\p{Ll}[\\p{L}\\p{M}]*,?){0,7}?\\s(?:của|từ|do|mà|được)\\s(?:\\p{Ll}[\\p{L}\\p{M}]*\\s){0,3}$`,
  'iu',
);

/** `“…”. Đó là khẳng định của ông A tại …`: the sentence before is what was said. */
export function findThatIs(scene: SpeechScene, period: Period): Frame[] {
  const { text, speakers } = scene;
  for (const speaker of speakers) {
    if (speaker.start < period.start || speaker.end > period.end) continue;
    const found = THAT_IS.exec(text.slice(period.start, speaker.start));
    const said = found && findPointed(scene, period);
    if (!found || !said) continue;
    const start = period.start + found[0].indexOf(found[1]!);
    const noun = found[1]!.toLowerCase();
    const known = SPEECH_VERBS.find(({ verb }) => verb === noun);
    const verb: Frame['verb'] = { start, end: start + noun.length, class: known?.class ?? 'report', frame: 'free', from: -1 };
    return [{ period, speaker, verb, lead: period.start, ...said, rule: 'pointed' }];
  }
  return [];
}
