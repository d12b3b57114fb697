import type { ExtractedSpan } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';

/** `(Về) phía Trung Quốc có …`, `Phía Lào gồm: …`: those whom a sentence lists for one of two sides. */
const SIDE = /(?:^|[.;,:\n]\s*)(?:[Vv]ề )?[Pp]hía (?<side>\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3})(?:,? (?:có|gồm)| ?:)/gu;
/** The end of a sentence or line, and of what is said of a side. */
const SENTENCE_END = /\.\s+(?=\p{Lu})|\n/u;
const LONGEST_LIST = 600; // characters

/** The country for whose side the words around the span list people; null where no side is told. */
export function findSide(text: string, { char_start }: ExtractedSpan): string | null {
  const end = measureOffsets(text).toUtf16(char_start);
  const before = text.slice(Math.max(0, end - LONGEST_LIST), end);
  const last = [...before.matchAll(SIDE)].at(-1);
  return last && !SENTENCE_END.test(before.slice(last.index + last[0].length)) ? last.groups!.side! : null;
}
