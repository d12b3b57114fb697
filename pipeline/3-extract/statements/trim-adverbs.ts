import { FOREIGN_MEDIA, MEDIA_HEADS } from '../../vietnamese/speech/source-words.ts';
import { BEFORE_VERB } from '../../vietnamese/speech/speech-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';

const ADVERBS = new Set(BEFORE_VERB);
const LAST_WORDS = new Set(BEFORE_VERB.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const LONGEST = 4; // words of the longest adverb phrases
const MOST = 6;
/** `hôm nay (13/5),`: the day in brackets. */
const DAY = /\s?\((?:ngày )?\d{1,2}[/.-]\d{1,2}[^()]{0,14}\),?$/u;
/** ` có trụ sở tại Genève`, ` được tờ A`: where a body sits, and the paper that quotes somebody. */
const SEATED = /,?\s(?:có trụ sở(?: chính)?|đặt trụ sở) (?:tại|ở) \p{Lu}[^,;:.“”"()]{1,40},?$/u;
const PAPER = `(?:(?:${anyOf(MEDIA_HEADS)}|báo)\\s\\p{Lu}[^,;:.“”"()]{1,40}?|${anyOf(FOREIGN_MEDIA)})`;
const QUOTED_BY = new RegExp(
  `,?\\s(?:đã\\s)?được(?:\\s${PAPER}(?:\\s(?:dẫn|trích)(?: dẫn)?(?: lại)? lời)?|\\s(?:dẫn|trích)(?: dẫn)?(?: lại)? lời)$`,
  'u',
);

/** The text without the words of time, manner and repetition at its end that may stand before a verb, or who quotes it, and with no space after it. */
export function trimAdverbs(text: string): string {
  let rest = text.trimEnd().replace(DAY, '');
  for (let count = 0; count < MOST; count++) {
    const shorter = trimOne(rest);
    if (shorter === null) break;
    rest = shorter;
  }
  return rest.replace(SEATED, '').replace(QUOTED_BY, '');
}

function trimOne(text: string): string | null {
  const tail = text.slice(-40, text.endsWith(',') ? -1 : undefined);
  if (!LAST_WORDS.has(tail.slice(tail.lastIndexOf(' ') + 1).toLowerCase())) return null;
  const words = tail.split(' ');
  for (let size = Math.min(LONGEST, words.length); size > 0; size--) {
    const phrase = words.slice(-size).join(' ');
    if (!ADVERBS.has(phrase.toLowerCase())) continue;
    const end = text.length - phrase.length - (text.endsWith(',') ? 1 : 0);
    return text.slice(0, end).trimEnd();
  }
  return null;
}
