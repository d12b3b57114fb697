import type { Span } from '../../text/span.ts';
import { LAW_KINDS, NAMED_KINDS, TREATY_KINDS } from '../../vietnamese/document-words.ts';
import { foldSpelling } from '../../vietnamese/fold.ts';
import { NOUN_PHRASE_ENDS } from '../../vietnamese/noun-phrase-ends.ts';
import type { Sentence } from '../findings.ts';
import type { Citation } from './citation.ts';
import type { DocumentLexicon } from './document-lexicon.ts';
import type { DocumentContext } from './find-documents.ts';
import { isDocument } from './is-document.ts';
import { readCitationTail } from './read-citation-tail.ts';
import { readDocumentName } from './read-document-name.ts';
import { type DocumentNumber, readDocumentNumber } from './read-document-number.ts';
import { readIssuerBefore } from './read-issuer.ts';
import { readSubject } from './read-subject.ts';

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
  const head = readHead(text, kindSpan, { kind, sentence });
  const tail = readCitationTail(text, head.end, { end: sentence.end, context, lawYear: isLaw(kind) || TREATY_KINDS.has(kind) });
  const issuerWords = tail.issuer ? text.slice(tail.issuer.start, tail.issuer.end) : '';
  tail.issuer ??= readIssuerBefore(text, kindSpan.start, { start: sentence.start, names: context.names });
  const subject = findSubject(text, { kind, head, tail, kindEnd: kindSpan.end }, surroundings);
  const citation: Citation = { start: kindSpan.start, kind, ...tail, ...numberOrName(text, kindSpan.end, head), subject };
  const quoted = subject !== null && /[“"«]\s?$/u.test(text.slice(subject.start - 2, subject.start));
  const { before, capital, number } = head;
  const after = text.slice(head.end, Math.min(sentence.end, head.end + 40));
  if (!isDocument(citation, { capital, sure: number?.sure ?? false, quoted, issuerWords, before, after })) return [];
  return [closeNameless(text, citation), ...readFurther(text, citation, { before, end: sentence.end })];
}

/** What stands right before and behind a kind: its number or its name, and whether it is printed as a name. */
interface Head {
  before: string;
  capital: boolean;
  number: DocumentNumber | null;
  /** The length of the name behind a kind that goes by name; 0 without one. */
  named: number;
  end: number;
}

function readHead(text: string, kindSpan: Span, { kind, sentence }: { kind: string; sentence: Span }): Head {
  const before = text.slice(Math.max(sentence.start, kindSpan.start - 40), kindSpan.start);
  const capital = isCapital(text, kindSpan, before);
  const number = readDocumentNumber(text.slice(kindSpan.end, Math.min(sentence.end, kindSpan.end + 60)));
  const named = number?.sure ? 0 : readDocumentName(kind, { before, rest: text.slice(kindSpan.end, sentence.end), capital });
  return { before, capital, number, named, end: kindSpan.end + (named || (number?.length ?? 0)) };
}

/** What stands behind a law's name is what the law says, not what it is about; a scheme's name is its subject. */
function findSubject(
  text: string,
  { kind, head, tail, kindEnd }: { kind: string; head: Head; tail: Pick<Citation, 'end' | 'issuer'>; kindEnd: number },
  { sentence, context }: Surroundings,
): Span | null {
  if (isLaw(kind) && (head.named > 0 || kind === 'Hiến pháp')) return null;
  const actors = [...context.names.people, ...context.names.offices];
  const told = head.number?.symbol != null || tail.issuer !== null;
  const subject = readSubject(text, tail.end, { end: sentence.end, actors, told });
  return subject ?? (NAMED_KINDS.has(kind) && head.named > 0 ? { start: kindEnd + 1, end: head.end } : null);
}

function isLaw(kind: string): boolean {
  return LAW_KINDS.has(kind) || kind === 'Hiến pháp';
}

/** A capital counts where the sentence does not begin there and the words around are not all in capitals. */
function isCapital(text: string, { start, end }: Span, before: string): boolean {
  const printed = text.slice(start, end);
  if (!/^\p{Lu}/u.test(printed) || (printed.length > 5 && printed === printed.toUpperCase())) return false;
  return before.trim() !== '' && !/(?:[.:!?•]|^\s*[-–+*]|[“"]\s?)\s*$/u.test(before);
}

function numberOrName(text: string, kindEnd: number, { number, named, end }: Head): Pick<Citation, 'name' | 'number' | 'symbol' | 'rule'> {
  if (named > 0) return { name: foldSpelling(text.slice(kindEnd, end)), number: null, symbol: null, rule: 'document:name' };
  return {
    name: null,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    rule: number ? 'document:number' : 'document:words',
  };
}

/** Without number, sitting, name, date and issuer the citation reaches to the end of its subject, which alone tells it. */
function closeNameless(text: string, citation: Citation): Citation {
  const { number, sitting, name, issuer, issuedOn, subject } = citation;
  if (subject === null || number || sitting || name || issuedOn || (issuer && issuer.start > citation.start)) return citation;
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
