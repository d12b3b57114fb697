import { WORDED_NOUNS, WORDED_TASKS } from '../../vietnamese/speech/clause-words.ts';
import { anyOf, anyWord } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { frameClause } from './frame-clause.ts';
import type { Period, SpeechScene } from './speech-scene.ts';
import { skipMark, toSpeechVerb } from './to-speech-verb.ts';

/** `tuyên bố của A rằng …`, `lời kêu gọi của A về việc …`. */
const WORDED = new RegExp(`${anyWord(WORDED_NOUNS)}\\s(?:mới đây |gần đây |trước đó )?(?:của|từ)\\s$`, 'iu');
const WORDED_THAT = /^(?:\s?\([^()]{1,60}\))?,?\s(?:(?:hôm|ngày)\s[^\s,]{1,10}\s)?(rằng|cho rằng|về việc)(?:,|\s?:)?\s/u;
const TASK = new RegExp(`^(?:${anyOf(WORDED_TASKS)})$`, 'iu');
/** `chưa có khẳng định của A`: nobody has said it. */
const UNSAID = /(?<!\p{L})(?:không|chưa|chẳng)\s(?:hề\s)?(?:có|còn|nhận được)\s(?:\p{L}{1,7}\s){0,2}$/iu;
/** The noun is the subject, and what it is said to have done follows the words: `Tuyên bố của A rằng … đã gây lo ngại`. */
const OPENS = /(?:^|[,;–—-]\s)[“"«]?(?:(?:các|những|mọi|mỗi|một)\s)?$/iu;
const ENDED = /:\s?$|[“"«]$/u;

/** What a noun for something said tells: `nhắc lại tuyên bố của A rằng …`. */
export function readWorded(scene: SpeechScene, period: Period): Frame[] {
  const { text, speakers } = scene;
  return speakers.flatMap((speaker) => {
    if (speaker.start < period.start || speaker.end > period.end) return [];
    const that = WORDED_THAT.exec(text.slice(speaker.end, Math.min(period.end, speaker.end + 90)));
    const noun = that && WORDED.exec(text.slice(Math.max(period.start, speaker.start - 40), speaker.start));
    if (!that || !noun) return [];
    const word = noun[0].replace(/\s(?:mới đây |gần đây |trước đó )?(?:của|từ)\s$/iu, '');
    if (that[1] === 'về việc' && !TASK.test(word)) return [];
    const lead = speaker.start - noun[0].length;
    const start = skipMark(text, speaker.end + that[0].length);
    const before = text.slice(Math.max(period.start, lead - 40), lead);
    if (UNSAID.test(before) || (OPENS.test(before) && !ENDED.test(text.slice(speaker.end, start)))) return [];
    const saying = word.replace(/^lời\s/iu, '');
    const verb = toSpeechVerb(saying, lead + word.length - saying.length);
    return frameClause(scene, { period, speaker, verb, lead, said: { start, end: period.end } });
  });
}
