import { foldSet } from '../../vietnamese/fold-set.ts';
import { SPEECH_VERBS } from '../../vietnamese/speech-verbs.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';
import { longestPhrase } from './phrase-trie.ts';

const VERBS: ReadonlySet<string> = foldSet(SPEECH_VERBS.map(({ verb }) => verb));

/** The token after `Thường trực`, `danh dự` and their like behind the head of an office, else the token itself. */
export function skipQualifier(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number {
  return isAdverb(tokens, at) ? at : (longestPhrase(lexicon.qualifiers, tokens, at)?.to ?? at);
}

/** `Chủ tịch nước | đặc biệt nhấn mạnh`. */
function isAdverb(tokens: readonly NameToken[], at: number): boolean {
  return joinFolds(tokens, at, at + 2) === 'đặc biệt' && tokens[at]!.shape === 'lower' && VERBS.has(joinFolds(tokens, at + 2, at + 4));
}
