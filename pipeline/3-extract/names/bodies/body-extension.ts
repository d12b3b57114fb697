import type { NameLexicon } from '../tokens/name-lexicon.ts';

/**
 * `open`: the domain may be printed in lower case; `capital`: its first word needs a capital; `level`: a level or place
 * follows (`UBND tỉnh`); `listed`: a whole name stands before, and only its country, level or place may follow.
 */
export interface BodyExtension {
  lexicon: NameLexicon;
  holder: boolean;
  /** Such a body stands at each level, which alone may follow it: `Sở Y tế | tỉnh`. */
  levelled?: boolean;
  mode: 'open' | 'capital' | 'level' | 'listed';
  numbered?: boolean;
  named?: boolean;
  /** A head in lower case (`bộ`, `ban`) needs a domain or listed body first: `phố đi bộ Nguyễn Huệ` is none. */
  strict?: boolean;
  /** The head is too common to name a body by a place alone: `Vụ Yên Bái` is a case. */
  placeless?: boolean;
  /** The body may be one about something: `Ban Chỉ đạo … về phòng, chống tham nhũng`. */
  about?: boolean;
  /** A firm, school or paper, whose name is in capitals throughout. */
  firm?: boolean;
}

/** One step of the extension at token `at`; `first`: nothing stands between the head and it. */
export interface PartStep extends BodyExtension {
  first: boolean;
  at: number;
  /** Where the head ends. */
  head: number;
}

/** The step of an extension: always of the same fields in the same order, for steps are many and an engine reads objects alike fast. */
export function toStep(extension: BodyExtension, { first, at, head }: Pick<PartStep, 'first' | 'at' | 'head'>): PartStep {
  const { lexicon, holder, mode, levelled, numbered, named, strict, placeless, about, firm } = extension;
  return { lexicon, holder, mode, levelled, numbered, named, strict, placeless, about, firm, first, at, head } satisfies Record<
    keyof PartStep,
    unknown
  >;
}
