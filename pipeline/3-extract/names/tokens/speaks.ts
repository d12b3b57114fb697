import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { SPEECH_VERBS } from '../../../vietnamese/speech/speech-verbs.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

const VERBS: ReadonlySet<string> = foldSet(SPEECH_VERBS.map(({ verb }) => verb));

/** Whether a verb of speaking, of up to three words, begins at the token. */
export function speaks(tokens: readonly NameToken[], at: number): boolean {
  return [1, 2, 3].some((length) => VERBS.has(joinFolds(tokens, at, at + length)));
}
