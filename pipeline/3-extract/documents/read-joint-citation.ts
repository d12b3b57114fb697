import type { Span } from '../../text/span.ts';
import { JOINT_KINDS } from '../../vietnamese/papers/document-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Citation } from './citation.ts';
import type { Surroundings } from './citation-surroundings.ts';
import { isPlural } from './is-document.ts';
import { readCitationTail } from './read-citation-tail.ts';

const JOINED = new RegExp(`^(?:,|,?\\svà)\\s(?:dự thảo\\s)?(?<kind>${anyOf(JOINT_KINDS)})${WORD_END}`, 'iu');
const LONGEST = 3; // papers side by side

interface JointContext {
  kind: string;
  surroundings: Surroundings;
  /** Reads the citation that a kind begins. */
  read(text: string, kindSpan: Span, known: { kind: string; surroundings: Surroundings }): Citation[];
}

/** Papers laid before a sitting side by side on the matter that stands behind the last: `Tờ trình, Báo cáo của Chính phủ và Báo cáo thẩm tra về việc …`. */
export function readJointCitation(text: string, kindSpan: Span, { kind, surroundings, read }: JointContext): Citation | null {
  const { sentence } = surroundings;
  if (isPlural(text.slice(Math.max(sentence.start, kindSpan.start - 40), kindSpan.start))) return null;
  const last = readLast(text, kindSpan, { kind, surroundings, read });
  if (last === null || last.subject === null || last.number !== null) return null;
  const empty = { number: null, symbol: null, sitting: null, congressTerm: null, name: null, issuedOn: null, issuedOnSpan: null };
  const { issuer } = readOwn(text, kindSpan, surroundings);
  return { ...empty, start: kindSpan.start, end: last.end, kind, rule: 'document:joint', issuer, subject: last.subject };
}

/** The last of the papers side by side; null where none stands behind this one. */
function readLast(text: string, kindSpan: Span, { kind, surroundings, read }: JointContext): Citation | null {
  const { sentence, lexicon } = surroundings;
  let at = kindSpan;
  let joined = kind;
  for (let depth = 0; depth < LONGEST && JOINT_KINDS.has(joined); depth++) {
    const own = readOwn(text, at, surroundings);
    const link = own.sitting === null ? JOINED.exec(text.slice(own.end, Math.min(sentence.end, own.end + 50))) : null;
    if (link === null) break;
    const end = own.end + link[0].length;
    at = { start: end - link.groups!.kind!.length, end };
    joined = lexicon.kindOf(link.groups!.kind!) ?? '';
  }
  return at === kindSpan ? null : (read(text, at, { kind: joined, surroundings })[0] ?? null);
}

function readOwn(text: string, { end }: Span, { sentence, context }: Surroundings): ReturnType<typeof readCitationTail> {
  return readCitationTail(text, end, { end: sentence.end, context, lawYear: false, capital: false });
}
