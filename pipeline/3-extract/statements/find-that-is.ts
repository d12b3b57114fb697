import type { Span } from '../../text/span.ts';
import { SPEECH_VERBS } from '../../vietnamese/speech/speech-verbs.ts';
import { THAT_IS_NOUNS } from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { findPointed } from './find-pointed.ts';
import type { Said } from './find-said.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

/** Before a speaker: `Đó là khẳng định của `, `Trên đây là một trong những ý kiến được `. */
const THAT_IS = new RegExp(
  `^(?:trên đây|đó|đây|ấy)(?: cũng| chính)? là (?:(?:một trong những|một trong các|một|lời|những|các|nội dung|điều)\\s){0,3}(${anyOf(THAT_IS_NOUNS)})${WORD_END}(?:\\s\\p{Ll}[\\p{L}\\p{M}]*,?){0,7}?\\s(?:của|từ|do|mà|được)\\s(?:\\p{Ll}[\\p{L}\\p{M}]*\\s){0,3}$`,
  'iu',
);
const FEWEST = 4; // words of what is quoted

/** `“…”. Đó là khẳng định của ông A tại …`: the sentence before, or the quotation that opens this one, is what was said. */
export function findThatIs(scene: SpeechScene, period: Period): Frame[] {
  const { text, speakers } = scene;
  const own = findOwn(text, period);
  const from = own?.end ?? period.start;
  for (const speaker of speakers) {
    if (speaker.start < from || speaker.end > period.end) continue;
    const lead = own ? (/^[”"»]?[\s,–-]{1,4}/u.exec(text.slice(from, speaker.start))?.[0].length ?? 0) : 0;
    const found = THAT_IS.exec(text.slice(from + lead, speaker.start));
    const said: Said | null = own ? { said: [own], open: false, rule: 'after' } : found && findPointed(scene, period);
    if (!found || !said) continue;
    const start = from + lead + found[0].indexOf(found[1]!);
    const noun = found[1]!.toLowerCase();
    const known = SPEECH_VERBS.find(({ verb }) => verb === noun) ?? SPEECH_VERBS.find(({ verb }) => noun.endsWith(` ${verb}`));
    const verb: Frame['verb'] = { start, end: start + noun.length, class: known?.class ?? 'report', frame: 'free', from: -1 };
    return [{ period, speaker, verb, lead: period.start, ...said, rule: 'pointed' }];
  }
  return [];
}

/** `“…”, đây là ý kiến của ông A`: words quoted before. */
function findOwn(text: string, { start, quotations }: Period): Span | null {
  const quotation = quotations.find((quoted) => quoted.start - start <= 2);
  if (!quotation || text.slice(quotation.start, quotation.end).split(' ').length < FEWEST) return null;
  return { start: quotation.start, end: quotation.end };
}
