import { contains, type Span } from '../../text/span.ts';
import { LETTER_KINDS, PASSING_ON } from '../../vietnamese/document-words.ts';
import { TREATY_KINDS } from '../../vietnamese/law-words.ts';
import { NOUN_PHRASE_ENDS } from '../../vietnamese/noun-phrase-ends.ts';
import { PLAN_KINDS } from '../../vietnamese/plan-words.ts';
import { BARE_RULE, type Citation } from './citation.ts';
import type { Surroundings } from './citation-surroundings.ts';
import { findSubject, isLaw } from './find-subject.ts';
import { isDocument } from './is-document.ts';
import { readBarePaper } from './read-bare-paper.ts';
import { readCitationHead } from './read-citation-head.ts';
import { readCitationTail } from './read-citation-tail.ts';
import { readIssuerBefore } from './read-issuer.ts';
import { readJointCitation } from './read-joint-citation.ts';

const DRAFT = /(?<!\p{L})[Dd]ự thảo\s$/u;
const FURTHER_TITLE = /^(?:[;,]|,?\svà)\s(?:[Nn]ghị quyết\s)?(?:về\s(?:việc\s)?:?\s?)?[“"«](?<title>[^”"»“«]{8,300})[”"»]/u;

/** The citation that begins with this kind, and those that share it (`các nghị quyết số 18, 19`); none where it names no document. */
export function readCitation(text: string, kindSpan: Span, surroundings: Surroundings): Citation[] {
  const kind = surroundings.lexicon.kindOf(text.slice(kindSpan.start, kindSpan.end));
  if (kind === null || surroundings.context.names.organizations.some((body) => body.start < kindSpan.start && contains(body, kindSpan)))
    return [];
  const joint = readJointCitation(text, kindSpan, { kind, surroundings, read: readOne });
  return joint ? [joint] : readOne(text, kindSpan, { kind, surroundings });
}

function readOne(text: string, kindSpan: Span, { kind, surroundings }: { kind: string; surroundings: Surroundings }): Citation[] {
  const { sentence, context } = surroundings;
  const head = readCitationHead(text, kindSpan, { kind, sentence });
  const lawYear = isLaw(kind) || TREATY_KINDS.has(kind) || PLAN_KINDS.has(kind);
  const tail = readCitationTail(text, head.end, {
    end: sentence.end,
    context,
    lawYear,
    capital: head.capital,
    undated: PLAN_KINDS.has(kind) && head.named > 0,
  });
  const issuerWords = tail.issuer ? text.slice(tail.issuer.start, tail.issuer.end) : '';
  const { name, number, symbol, rule } = head;
  if (isPassedOn(kind, text.slice(kindSpan.end + 1, head.end))) tail.issuer = null;
  if (!TREATY_KINDS.has(kind) && !isLaw(kind) && !(kind.startsWith('Báo cáo') && number === null))
    tail.issuer ??= readIssuerBefore(text, kindSpan.start, { start: sentence.start, names: context.names });
  const about = findSubject(text, { kind, head, tail, kindEnd: kindSpan.end }, surroundings);
  const citation: Citation = { start: kindSpan.start, kind, ...tail, name, number, symbol, rule, ...about };
  const quoted = about.subject !== null && /[“"«]\s?$/u.test(text.slice(about.subject.start - 2, about.subject.start));
  const after = text.slice(head.end, Math.min(sentence.end, head.end + 40));
  const named = name === null ? '' : text.slice(kindSpan.end, head.end);
  if (isBareKind(citation)) citation.rule = BARE_RULE;
  if (!isDocument(citation, { ...head, named, quoted, issuerWords, after })) {
    const behind = text.slice(citation.end, Math.min(sentence.end, citation.end + 100));
    const owner = readBarePaper(citation, { before: head.before, behind });
    return owner === null ? [] : [{ ...citation, end: citation.end + owner, rule: BARE_RULE }];
  }
  const further = quoted
    ? readFurtherTitles(text, citation, sentence.end)
    : readFurther(text, citation, { before: head.before, end: sentence.end });
  return [closeNameless(text, citation), ...further];
}

/** Nothing but its kind tells the paper. */
function isBareKind({ kind, number, name, subject, sitting, issuer, issuedOn }: Citation): boolean {
  return kind === 'Sắc lệnh' && ![number, name, subject, sitting, issuer, issuedOn].some((told) => told !== null);
}

/** What a letter passes on is another's. */
function isPassedOn(kind: string, name: string): boolean {
  return LETTER_KINDS.has(kind) && PASSING_ON.test(name);
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
  const draft = DRAFT.exec(text.slice(Math.max(0, citation.start - 12), citation.start))?.[0].length ?? 0;
  return { ...citation, start: citation.start - draft, end: quoted ? subject.end + 1 : subject.end };
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

/** `ba Nghị quyết về: “…”, “…” và “…”`: further titles of the same kind. */
function readFurtherTitles(text: string, first: Citation, end: number): Citation[] {
  const further: Citation[] = [];
  if (first.number !== null || first.subject === null) return further;
  for (let at = first.subject.end + 1; ; ) {
    const next = FURTHER_TITLE.exec(text.slice(at, Math.min(end, at + 400)));
    if (next === null) return further;
    const close = at + next[0].length;
    const subject = { start: close - 1 - next.groups!.title!.length, end: close - 1 };
    further.push({ ...first, start: subject.start - 1, end: close, issuer: null, subject });
    at = close;
  }
}
