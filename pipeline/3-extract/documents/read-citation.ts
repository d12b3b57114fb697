import type { Span } from '../../text/span.ts';
import { DECIDING_KINDS, LAW_KINDS, NAMED_KINDS, TREATY_KINDS } from '../../vietnamese/document-words.ts';
import { NOUN_PHRASE_ENDS } from '../../vietnamese/noun-phrase-ends.ts';
import type { Sentence } from '../findings.ts';
import type { Citation } from './citation.ts';
import type { DocumentLexicon } from './document-lexicon.ts';
import type { DocumentContext } from './find-documents.ts';
import { isDocument } from './is-document.ts';
import { type CitationHead, readCitationHead } from './read-citation-head.ts';
import { readCitationTail } from './read-citation-tail.ts';
import { readIssuerBefore } from './read-issuer.ts';
import { readSubject, splitIssuer } from './read-subject.ts';

interface Surroundings {
  sentence: Sentence;
  context: DocumentContext;
  lexicon: DocumentLexicon;
}

/** The citation that begins with this kind, and those that share it (`các nghị quyết số 18, 19`); none where it names no document. */
export function readCitation(text: string, kindSpan: Span, surroundings: Surroundings): Citation[] {
  const { sentence, context, lexicon } = surroundings;
  const kind = lexicon.kindOf(text.slice(kindSpan.start, kindSpan.end));
  if (kind === null) return [];
  const head = readCitationHead(text, kindSpan, { kind, sentence });
  const lawYear = isLaw(kind) || TREATY_KINDS.has(kind) || kind === 'Kế hoạch';
  const tail = readCitationTail(text, head.end, { end: sentence.end, context, lawYear, capital: head.capital });
  const issuerWords = tail.issuer ? text.slice(tail.issuer.start, tail.issuer.end) : '';
  if (!TREATY_KINDS.has(kind)) tail.issuer ??= readIssuerBefore(text, kindSpan.start, { start: sentence.start, names: context.names });
  const { name, number, symbol, rule } = head;
  const about = findSubject(text, { kind, head, tail, kindEnd: kindSpan.end }, surroundings);
  const citation: Citation = { start: kindSpan.start, kind, ...tail, name, number, symbol, rule, ...about };
  const quoted = about.subject !== null && /[“"«]\s?$/u.test(text.slice(about.subject.start - 2, about.subject.start));
  const after = text.slice(head.end, Math.min(sentence.end, head.end + 40));
  const named = name === null ? '' : text.slice(kindSpan.end, head.end);
  if (!isDocument(citation, { ...head, named, quoted, issuerWords, after })) return [];
  return [closeNameless(text, citation), ...readFurther(text, citation, { before: head.before, end: sentence.end })];
}

interface Parts {
  kind: string;
  head: CitationHead;
  tail: Pick<Citation, 'end' | 'issuer'>;
  kindEnd: number;
}

/** What the document is about, and who issued it where that stands behind its subject. */
function findSubject(
  text: string,
  { kind, head, tail, kindEnd }: Parts,
  { sentence, context }: Surroundings,
): Pick<Citation, 'subject' | 'issuer'> {
  const { issuer } = tail;
  if (isLaw(kind) && (head.named > 0 || kind === 'Hiến pháp')) return { subject: null, issuer };
  const name: Span = { start: kindEnd + 1, end: head.end };
  if (kind === 'Quy chế' && head.named > 0 && issuer && issuer.end === tail.end)
    return { subject: { ...name, end: tail.end }, issuer: null };
  const actors = [...context.names.people, ...context.names.offices];
  const opening =
    head.symbol !== null || issuer !== null ? 'told' : DECIDING_KINDS.has(kind) && (head.capital || head.handed) ? 'decided' : 'about';
  const subject = readSubject(text, tail.end, { end: sentence.end, actors, opening });
  if (subject && issuer === null && DECIDING_KINDS.has(kind)) return splitIssuer(text, subject) ?? { subject, issuer };
  const matter =
    head.named > 0 &&
    !/^\s(?:\d|năm)/u.test(text.slice(kindEnd)) &&
    (NAMED_KINDS.has(kind) || (TREATY_KINDS.has(kind) && isMatter(text.slice(name.start, name.end))));
  return { subject: subject ?? (matter ? name : null), issuer };
}

/** A treaty's name in small letters says its matter: `hợp tác giữa hai Chính phủ`. */
function isMatter(name: string): boolean {
  return /^(?!với |giữa )\p{Ll}/u.test(name) && name.split(/\s+/).length >= 3;
}

function isLaw(kind: string): boolean {
  return LAW_KINDS.has(kind) || kind === 'Hiến pháp';
}

/** Without number, sitting, name, date and issuer the citation reaches to the end of its subject, which alone tells it. */
function closeNameless(text: string, citation: Citation): Citation {
  const { number, sitting, name, issuer, issuedOn, subject } = citation;
  if (
    subject === null ||
    number ||
    sitting ||
    name ||
    issuedOn ||
    (issuer && issuer.start > citation.start && issuer.start < subject.start)
  )
    return citation;
  const quoted = /[”"»]/u.test(text.charAt(subject.end));
  return { ...citation, end: quoted ? subject.end + 1 : subject.end };
}

/** `các nghị quyết số 18, 19 và 27`: further bare numbers of the same kind. */
function readFurther(text: string, first: Citation, { before, end }: { before: string; end: number }): Citation[] {
  if (first.number === null || first.symbol !== null || first.issuer !== null) return [];
  const plural = /(?:các|hai|ba|bốn|những)\s$/iu.test(before);
  const further: Citation[] = [];
  for (let at = first.end; ; ) {
    const next = /^(?:,|\svà|,\svà)\s(?:số\s)?(\d{1,4})(?![\p{L}\p{N}/–-]|[.,]\p{N})(?:\s([\p{L}\p{M}]+))?/u.exec(
      text.slice(at, Math.min(end, at + 32)),
    );
    if (next === null || (next[2] !== undefined && !NOUN_PHRASE_ENDS.has(next[2])) || (!plural && next[1]!.length < 2)) return further;
    const reached = at + next[0].length - (next[2] === undefined ? 0 : next[2].length + 1);
    further.push({ ...first, start: reached - next[1]!.length, end: reached, number: next[1]!, issuer: null, subject: null });
    at = reached;
  }
}
