import { SPEECH_VERBS } from '../../vietnamese/speech/speech-verbs.ts';
import type { SpeechVerbMention } from './speech-scene.ts';

/** A verb of speaking for words that tell of speech by a passive or a noun; one that no list has judges. */
export function toSpeechVerb(word: string, start: number): SpeechVerbMention {
  const known = SPEECH_VERBS.find(({ verb }) => verb === word.toLowerCase());
  return { start, end: start + word.length, class: known?.class ?? 'judge', frame: 'free', from: -1 };
}

/** Where the words begin behind `là`, `rằng` or a quotation mark. */
export function skipMark(text: string, from: number): number {
  return from + (/^\s?(?:là\s|rằng\s)?[“"«]?/u.exec(text.slice(from, from + 8))?.[0].length ?? 0);
}
