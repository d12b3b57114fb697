import type { DecodedText, Refusal } from '../decode-text.ts';
import { findLostLetters } from './find-lost-letters.ts';
import { findMending, findVni } from './mend-text.ts';

/** A text with its letters right, and how to put right what was given with it. */
export interface CheckedText extends DecodedText {
  mend: (text: string) => string;
}

/** The text with the letters that its writer meant: one decoded wrongly before it came here is put right where that is certain, else refused. */
export function checkLetters({ text, encoding }: DecodedText): CheckedText | Refusal {
  const lost = findLostLetters(text);
  if (lost !== null) {
    return {
      rule: 'encoding',
      message: `its letters were lost as ? before it came, the first at character ${lost}; save it anew from its source`,
    };
  }
  const vni = findVni(text);
  if (vni !== null) {
    return { rule: 'encoding', message: `in the letters of VNI fonts, the first at character ${vni}; convert it to Unicode (Unikey does)` };
  }
  const mending = findMending(text);
  if (mending === null) return { text, encoding, mend: (any) => any };
  return { text: mending.mend(text), encoding: mending.encoding, mend: mending.mend };
}
