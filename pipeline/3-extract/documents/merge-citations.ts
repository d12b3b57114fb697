import { contains, type Span } from '../../text/span.ts';
import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import { ORDER_KINDS } from '../../vietnamese/papers/law-words.ts';
import { KIN_KINDS } from '../../vietnamese/papers/paper-words.ts';
import type { DocumentFinding, Found, Names } from '../findings.ts';
import { BARE_RULE, type Citation } from './citation.ts';
import { isSameDocument } from './is-same-document.ts';

/** Who answers for the changes made to a bill. */
const OF_COMMITTEE = /thường vụ|ubtvqh/u;
const BARE_LENGTH = 'Hiến pháp'.length;

/** Puts the citations of one document together, in the order of its first; what one citation leaves out another may say. */
export function mergeCitations(text: string, citations: readonly Citation[], names: Names): DocumentFinding[] {
  const fold = ({ start, end }: Span) => foldSpelling(text.slice(start, end));
  const groups = groupCitations(citations, fold);
  const keys = new Set<string>();
  return joinBare(joinConstitution(dropRetold(groups)), fold).map((group) => toFinding(text, group, { names, keys }));
}

/** Each citation is held against one of every wording, so that a wording repeated a thousand times costs no more than twice. */
function groupCitations(citations: readonly Citation[], fold: (span: Span) => string): Citation[][] {
  const groups: { members: Citation[]; wordings: Citation[] }[] = [];
  const known = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { kind, rule, number, symbol, sitting, name, congressTerm, issuer, subject } = citation;
    const told = [
      kind,
      rule,
      number,
      symbol,
      sitting,
      name,
      congressTerm,
      fold(citation),
      issuer && fold(issuer),
      subject && fold(subject),
    ];
    const wording = told.join('|');
    const repeated = known.get(wording);
    if (repeated) {
      repeated.push(citation);
      continue;
    }
    const found = groups.find(({ wordings }) => isSameDocument(wordings, citation, fold));
    const group = found ?? { members: [], wordings: [] };
    if (!found) groups.push(group);
    group.members.push(citation);
    group.wordings.push(citation);
    known.set(wording, group.members);
  }
  return groups.map(({ members }) => members);
}

/** A kind alone is told in full elsewhere where the article has a paper of that kind or of its kin; else its first mention stands for all. */
function dropRetold(groups: Citation[][]): Citation[][] {
  const told = new Set<string>();
  const isAlone = (group: Citation[]) => group.every(({ rule }) => rule === BARE_RULE);
  const tell = (kind: string) =>
    [kind, ...KIN_KINDS.filter((kin) => kin.has(kind)).flatMap((kin) => [...kin])].forEach((each) => void told.add(each));
  for (const group of groups) if (!isAlone(group)) for (const { kind } of group) tell(kind);
  return groups.filter((group) => {
    const { kind } = group[0]!;
    if (!isAlone(group)) return true;
    const first = !told.has(kind);
    if (first) tell(kind);
    return first;
  });
}

/** `Hiến pháp` alone, behind the one constitution of another state that the article names, is that one. */
function joinConstitution(groups: Citation[][]): Citation[][] {
  const [first, ...more] = groups.filter(([citation]) => citation!.kind === 'Hiến pháp');
  const bare =
    more.length === 1 && first![0]!.name !== '' && more[0]!.every(({ name, start, end }) => name === '' && end - start === BARE_LENGTH)
      ? more[0]!
      : null;
  if (bare === null) return groups;
  first!.push(...bare);
  return groups.filter((group) => group !== bare);
}

/** `Chỉ thị của Thủ tướng` is the one numbered directive of his that the article cites, `báo cáo của Chính phủ` its one report. */
function joinBare(groups: Citation[][], fold: (span: Span) => string): Citation[][] {
  const bare = groups.filter((group) => group.every(isBare));
  const full = groups.filter((group) => !bare.includes(group));
  const apart = bare.filter((group) => {
    const { kind, issuer } = group[0]!;
    const body = fold(issuer!);
    const meant = full.filter((members) => members[0]!.kind === kind && members.some((member) => mayBe(member, { kind, body, fold })));
    if (meant.length === 1) meant[0]!.push(...group);
    return meant.length !== 1;
  });
  for (const group of full) group.sort((a, b) => a.start - b.start);
  return [...full, ...apart].sort((a, b) => a[0]!.start - b[0]!.start);
}

function isBare({ number, sitting, name, subject, issuedOn, issuer, start }: Citation): boolean {
  return (
    number === null && sitting === null && name === null && subject === null && issuedOn === null && issuer !== null && issuer.start > start
  );
}

/** A numbered paper of the same body; of reports also one whose body is not told. */
function mayBe(member: Citation, { kind, body, fold }: { kind: string; body: string; fold: (span: Span) => string }): boolean {
  const same = member.issuer !== null && (fold(member.issuer).startsWith(body) || body.startsWith(fold(member.issuer)));
  return kind === 'Báo cáo'
    ? same ||
        (member.issuer === null && /tổng kết|đánh giá|bổ sung|kết quả|tình hình/u.test(fold(member))) ||
        (member.issuer === null && OF_COMMITTEE.test(body) && /giải trình|tiếp thu/u.test(fold(member)))
    : (same && member.number !== null) || (ORDER_KINDS.has(kind) && (same || member.issuer === null));
}

function toFinding(text: string, group: Citation[], { names, keys }: { names: Names; keys: Set<string> }): DocumentFinding {
  const told = <Value>(value: (citation: Citation) => Value | null): Value | null =>
    group.map(value).find((found) => found !== null) ?? null;
  const fullest = group.reduce((best, citation) => (worth(citation) > worth(best) ? citation : best));
  const kinded = group.find((citation) => citation.rule !== 'document:symbol') ?? fullest;
  const found = (span: { start: number; end: number } | null, field: string): Found | null =>
    span && { start: span.start, end: span.end, rule: `document:${field}` };
  const issuer = found(fullest.issuer ?? told((citation) => citation.issuer), 'issuer');
  const longestSubject = group
    .map((citation) => citation.subject)
    .reduce((best, span) => (span && (!best || span.end - span.start > best.end - best.start) ? span : best), null);
  return {
    document: uniqueKey(text.slice(fullest.start, fullest.end), keys),
    mentions: group.map(({ start, end, rule }) => ({ start, end, rule })),
    kind: group.find(({ kind }) => kind === 'Bộ luật')?.kind ?? kinded.kind,
    number: fullest.number ?? told((citation) => citation.number),
    symbol: told((citation) => citation.symbol),
    issuer,
    issuerOrganization: issuer && organizationAt(issuer, names),
    issuedOn: told((citation) => citation.issuedOn),
    issuedOnSpan: found(
      told((citation) => citation.issuedOnSpan),
      'issued_on',
    ),
    congressTerm: told((citation) => citation.congressTerm),
    subject: found(longestSubject, 'subject'),
  };
}

/** The fullest citation has a symbol, then the most words. */
function worth({ start, end, symbol, number }: Citation): number {
  return end - start + (symbol ? 1000 : 0) + (number ? 500 : 0);
}

function uniqueKey(words: string, keys: Set<string>): string {
  const key = words.normalize('NFC');
  let unique = key;
  for (let count = 2; keys.has(unique); count++) unique = `${key} (${count})`;
  keys.add(unique);
  return unique;
}

/** The body that the issuer's words are, or begin with; an office's body is not the issuer. */
function organizationAt(issuer: Found, names: Names): string | null {
  if (names.offices.some((office) => contains(office, issuer) || office.start === issuer.start)) return null;
  const inside = names.organizations.filter((mention) => contains(issuer, mention) || contains(mention, issuer));
  return inside.find((mention) => mention.start === issuer.start)?.organization ?? null;
}
