import { NO_SPEAKER_AFTER, SPEAKER_PRONOUNS } from '../../vietnamese/speech/speech-words.ts';
import { anyWord } from '../../vietnamese/words/word-edges.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const PRONOUN = new RegExp(`${anyWord(SPEAKER_PRONOUNS)},?$`, 'iu');
/** The capital opens a clause: `quận Hai | Bà Trưng` does not. */
const ADDRESSED =
  /(?:(?<=(?:^|[,;:.!?…“”"»)*•–—-])\s{0,2})(?:Ông|Bà|Anh|Chị|Ngài|Đồng chí)|(?<![\p{L}\p{M}\p{N}])(?:ông|bà|anh|chị|ngài|đồng chí)) ((?:\p{Lu}[\p{L}\p{M}.'-]*\s?){1,5})$/u;
const NO_SPEAKER = new RegExp(`${anyWord(NO_SPEAKER_AFTER)}\\s$`, 'iu');
const OPENS_CLAUSE =
  /(?:^\s*|[,;:.!?…“”"»)*•–—-]\s?|(?<!\p{L})(?:và|nhưng|còn|theo|song|nay|qua|này|rằng|tuy nhiên|tuy vậy|vì vậy|vì thế|do đó|theo đó|qua đó|từ đó|do vậy|đồng thời|bên cạnh đó|ngoài ra|sau đó|trước đó|thậm chí|cuối cùng|đặc biệt|hơn nữa|mặt khác)\s)$/iu;
/** `… khi ông tuyên bố: “…”`: amid the reporter's clause. */
const UPON = /(?<!\p{L})khi\s$/iu;
const QUOTED = /^\s?:\s?[“"«]/u;

/** `ông Yoon cho biết`: a name that the list of names missed. */
export function findAddressed({ text }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const from = Math.max(since, verb.start - 90);
  const left = trimAdverbs(text.slice(from, verb.start));
  const addressed = ADDRESSED.exec(left);
  if (!addressed || NO_SPEAKER.test(left.slice(0, addressed.index))) return null;
  const end = from + left.length;
  const name = { start: end - addressed[1]!.length, end };
  return { ...toSpeaker({ start: from + addressed.index, end }, 'person', 'name'), speaker: { ...name, rule: 'name' } };
}

/** `Ông cho biết`, `bà cũng khẳng định`: the pronoun alone, at the start of its clause; who it is comes later. */
export function findPronoun({ text }: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const left = trimAdverbs(text.slice(since, verb.start));
  const pronoun = PRONOUN.exec(left);
  if (!pronoun) return null;
  const before = left.slice(0, pronoun.index);
  if (!OPENS_CLAUSE.test(before) && !(UPON.test(before) && QUOTED.test(text.slice(verb.end, verb.end + 4)))) return null;
  const start = since + pronoun.index;
  return toSpeaker({ start, end: start + pronoun[0].replace(/,$/u, '').length }, 'person', 'pronoun');
}
