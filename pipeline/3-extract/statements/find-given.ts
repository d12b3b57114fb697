import type { Span } from '../../text/span.ts';
import { MADE_KNOWN, REPORT_NOUNS } from '../../vietnamese/speech/source-words.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';

const GIVEN_NOUN = new RegExp(`${WORD_START}(theo)\\s${anyOf(REPORT_NOUNS)}(?:\\schính thức)?\\s$`, 'iu');
const GIVES = new RegExp(`^${MADE_KNOWN}${WORD_END}`, 'u');

/** `Theo số liệu A vừa công bố`: `theo` and what is given, at the end of the words before who has made it known. */
export function findGiven(text: string, { end }: Span, before: string): RegExpExecArray | null {
  return GIVES.test(text.slice(end, end + 24)) ? GIVEN_NOUN.exec(before) : null;
}
