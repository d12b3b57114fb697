import type { NameItem, TokenRange } from './name-items.ts';
import type { CueKind, NameLexicon } from './tokens/name-lexicon.ts';
import type { NameToken } from './tokens/name-tokens.ts';

/** An honorific, rank or role word that has been read and waits for its name. */
export interface Cue extends TokenRange {
  kind: CueKind;
}

/** An article being read: the items found so far, and the cue read last. */
export interface Scan {
  tokens: readonly NameToken[];
  lexicon: NameLexicon;
  items: NameItem[];
  cue: Cue | null;
}
