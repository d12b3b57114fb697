import { findMatches } from '../../text/find-matches.ts';
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { JUDGED_BY } from '../../vietnamese/speech/clause-words.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import { frameClause } from './frame-clause.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { skipMark, toSpeechVerb } from './to-speech-verb.ts';

/** `bị các đối thủ chỉ trích là …`, `được giới quan sát cho là …`; the last passive before the verb is the verb's. */
const PASSIVE = new RegExp(
  `${anyWord(['được', 'bị'])}\\s((?:(?!(?<!\\p{L})(?:được|bị)(?!\\p{L}))[^,.;:“”"«»()]){2,70}?)\\s(${anyOf(JUDGED_BY)})${WORD_END}`,
  'giu',
);
/** `có thể bị …`, `chưa từng bị …`, `nếu công ty bị …`: nobody has said it. */
const UNSAID =
  /(?<!\p{L})(?:(?:sẽ|sắp|có thể|có nguy cơ|dễ|chưa|không|chẳng|phải|cần|muốn|tránh|sợ)(?:\s(?!(?:vì|do|khi|nên|và|mà)\s)\p{L}{1,7}){0,2}|(?:nếu|giả sử|liệu)(?:\s[\p{L}\p{M}]{1,12}){0,10})\s$/iu;
const LONGEST_BEFORE = 80; // characters

/** What is said of somebody who is judged or blamed by the speaker: `bị A chỉ trích là …`. */
export function readPassives(scene: SpeechScene, period: Period): Frame[] {
  const words = scene.text.slice(period.start, period.end);
  if (!/(?:bị|được)\s/iu.test(words)) return [];
  return findMatches(words, PASSIVE).flatMap((found) => {
    const at = period.start + found.index;
    const start = at + found[0].indexOf(' ') + 1;
    const speaker = readJudge(scene, { start, end: start + found[1]!.length });
    if (!speaker || period.quotations.some((quotation) => overlaps(quotation, speaker))) return [];
    if (UNSAID.test(scene.text.slice(Math.max(period.start, at - LONGEST_BEFORE), at))) return [];
    const end = at + found[0].length;
    const verb = toSpeechVerb(found[2]!.replace(/(?<!^cho)\s(?:là|vì)$/iu, ''), end - found[2]!.length);
    return frameClause(scene, { period, speaker, verb, lead: start, said: { start: skipMark(scene.text, end), end: period.end } });
  });
}

/** Who judges; a country as well: `bị Mỹ cáo buộc`. */
function readJudge(scene: SpeechScene, span: Span): Speaker | null {
  const isPlace = scene.names.places.some(({ start, end }) => start === span.start && end === span.end);
  return readNounPhrase(scene, span) ?? (isPlace ? toSpeaker(span, 'group', 'name') : null);
}
