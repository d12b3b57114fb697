import { contains, type Span } from '../../text/span.ts';
import { LETTER_KINDS, PASSING_ON } from '../../vietnamese/papers/document-words.ts';
import { TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import { PLAN_KINDS } from '../../vietnamese/papers/plan-words.ts';
import { NOUN_PHRASE_ENDS } from '../../vietnamese/words/noun-phrase-ends.ts';
import { BARE_RULE, type Citation } from './citation.ts';
import type { Surroundings } from './citation-surroundings.ts';
import type { DocumentContext } from './find-documents.ts';
import { findSubject, isLaw } from './find-subject.ts';
import { isDocument } from './is-document.ts';
import { readBarePaper } from './read-bare-paper.ts';
import { type CitationHead, readCitationHead } from './read-citation-head.ts';
import { dayOf, readCitationTail } from './read-citation-tail.ts';
import { readDocumentNumber } from './read-document-number.ts';
import { readIssuerBefore } from './read-issuer.ts';
import { readIssuingBefore, readIssuingBehind } from './read-issuing.ts';
import { readJointCitation } from './read-joint-citation.ts';

const NUMBERED = /^\s(?:số\s)?\d{2}/u; // Ban Chỉ đạo Đề án 896
const BRACKET_CLOSES = /^(?:,?\s(?:ngày|của)\s[^()]{3,40})?\)/u; // (Nghị quyết số 12-NQ/TW ngày …)
const DRAFT = /(?<!\p{L})[Dd]ự thảo\s$/u;
const FURTHER_NUMBER = /^(?:,|\svà|,\svà)\s(?:số\s)?(\d{1,4})(?![\p{L}\p{N}/–-]|[.,]\p{N})(?:\s([\p{L}\p{M}]+))?/u;
const FURTHER_TITLE = /^(?:[;,]|,?\svà)\s(?:[Nn]ghị quyết\s)?(?:về\s(?:việc\s)?:?\s?)?[“"«](?<title>[^”"»“«]{8,300})[”"»]/u;

/** The citation that begins with this kind, and those that share it (`các nghị quyết số 18, 19`); none where it names no document. */
export function readCitation(text: string, kindSpan: Span, surroundings: Surroundings): Citation[] {
  const kind = surroundings.lexicon.kindOf(text.slice(kindSpan.start, kindSpan.end));
  const inBody = surroundings.context.names.organizations.some((body) => body.start < kindSpan.start && contains(body, kindSpan));
  if (kind === null || (inBody && !NUMBERED.test(text.slice(kindSpan.end, kindSpan.end + 10)))) return [];
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
  readLateNumber(text, { head, tail, end: sentence.end });
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
  readBracketedNumber(text, citation, sentence.end);
  if (isBareKind(citation)) citation.rule = BARE_RULE;
  if (!isDocument(citation, { ...head, named, quoted, issuerWords, after })) {
    const behind = text.slice(citation.end, Math.min(sentence.end, citation.end + 100));
    const owner = readBarePaper(citation, { before: head.before, behind });
    return owner === null ? [] : [{ ...citation, end: citation.end + owner, rule: BARE_RULE }];
  }
  fillIssuing(text, citation, { ...sentence, context });
  const further = quoted
    ? readFurtherTitles(text, citation, sentence.end)
    : readFurther(text, citation, { before: head.before, end: sentence.end, context });
  return [closeNameless(text, citation), ...further];
}

/** `Nghị quyết của Hạ viện | số 758`: the number behind the body. */
function readLateNumber(
  text: string,
  { head, tail, end }: { head: CitationHead; tail: { end: number; issuer: Span | null }; end: number },
): void {
  if (head.number !== null || head.named > 0 || tail.issuer === null || tail.issuer.end !== tail.end) return;
  const rest = text.slice(tail.end, Math.min(end, tail.end + 60));
  const late = /^,?\s\(?(?:mang\s)?số\s/u.test(rest) ? readDocumentNumber(rest) : null;
  if (late === null) return;
  Object.assign(head, { number: late.number, symbol: late.symbol, sure: true });
  tail.end += late.length;
}

/** `Nghị quyết của Bộ Chính trị về … | (Nghị quyết số 12-NQ/TW)`: the number in brackets behind the matter. */
function readBracketedNumber(text: string, citation: Citation, end: number): void {
  if (citation.number !== null || citation.subject === null) return;
  const rest = text.slice(citation.subject.end, Math.min(end, citation.subject.end + 90));
  const opening = /^[”"»]?\s\((?:gọi tắt là\s)?/u.exec(rest)?.[0].length ?? 0;
  const kind = rest.slice(opening, opening + citation.kind.length);
  if (opening === 0 || kind.toLowerCase() !== citation.kind.toLowerCase()) return;
  const found = readDocumentNumber(rest.slice(opening + kind.length));
  if (found !== null && BRACKET_CLOSES.test(rest.slice(opening + kind.length + found.length)))
    Object.assign(citation, { number: found.number, symbol: found.symbol });
}

/** Who issued the paper and when, where the clause around it tells and its own words do not. */
function fillIssuing(
  text: string,
  citation: Citation,
  { start, end, context }: { start: number; end: number; context: DocumentContext },
): void {
  const own = citation.issuer !== null && citation.issuer.start > citation.start;
  if (own && citation.issuedOnSpan !== null) return;
  const behind = readIssuingBehind(text, Math.max(citation.end, citation.subject?.end ?? 0), { end, context });
  const before = readIssuingBefore(text, citation.start, { start, context });
  if (!own && !TREATY_KINDS.has(citation.kind) && (behind?.issuer || before)) citation.issuer = behind?.issuer ?? before!.issuer;
  const day = citation.issuedOnSpan === null ? (behind?.date ?? before?.date) : null;
  if (day) Object.assign(citation, { issuedOn: dayOf(day), issuedOnSpan: { start: day.start, end: day.end } });
}

/** Nothing but its kind tells the paper. */
function isBareKind({ kind, number, name, subject, sitting, issuer, issuedOn }: Citation): boolean {
  return kind === 'Sắc lệnh' && ![number, name, subject, sitting, issuer, issuedOn].some((told) => told !== null);
}

/** What a letter passes on is another's. */
function isPassedOn(kind: string, name: string): boolean {
  return LETTER_KINDS.has(kind) && PASSING_ON.test(name);
}

/** Without number, sitting, name, date and issuer of its own the citation reaches to the end of its subject, which alone tells it. */
function closeNameless(text: string, citation: Citation): Citation {
  const { number, sitting, name, issuer, issuedOnSpan, subject } = citation;
  if (
    subject === null ||
    number ||
    sitting ||
    name ||
    (issuedOnSpan && contains(citation, issuedOnSpan)) ||
    (issuer && issuer.start > citation.start && issuer.start < subject.start)
  )
    return citation;
  const quoted = /[”"»]/u.test(text.charAt(subject.end));
  const draft = DRAFT.exec(text.slice(Math.max(0, citation.start - 12), citation.start))?.[0].length ?? 0;
  return { ...citation, start: citation.start - draft, end: quoted ? subject.end + 1 : subject.end };
}

/** `các nghị quyết số 18, 19 và 27 của …`: further bare numbers of the same kind, and the body behind the last. */
function readFurther(
  text: string,
  first: Citation,
  { before, end, context }: { before: string; end: number; context: DocumentContext },
): Citation[] {
  if (first.number === null || first.symbol !== null || (first.issuer !== null && first.issuer.start > first.start)) return [];
  const plural = /(?:các|hai|ba|bốn|những)\s$/iu.test(before);
  const further: Citation[] = [];
  for (let at = first.end; ; ) {
    const next = FURTHER_NUMBER.exec(text.slice(at, Math.min(end, at + 32)));
    if (next === null || (next[2] !== undefined && !NOUN_PHRASE_ENDS.has(next[2])) || (!plural && next[1]!.length < 2)) break;
    at += next[0].length - (next[2] === undefined ? 0 : next[2].length + 1);
    further.push({ ...first, start: at - next[1]!.length, end: at, number: next[1]!, subject: null });
  }
  const last = further.at(-1);
  const tail = last && readCitationTail(text, last.end, { end, context, lawYear: false, capital: false });
  if (tail?.issuer) Object.assign(last!, { end: tail.end, issuer: tail.issuer });
  return further;
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
