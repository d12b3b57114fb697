import { contains } from '../../text/span.ts';
import { foldSpelling } from '../../vietnamese/fold.ts';
import type { DocumentFinding, Found, Names } from '../findings.ts';
import type { Citation } from './citation.ts';

/** Puts the citations of one document together, in the order of its first; what one citation leaves out another may say. */
export function mergeCitations(text: string, citations: readonly Citation[], names: Names): DocumentFinding[] {
  const groups: Citation[][] = [];
  const fold = (citation: Citation) => foldSpelling(text.slice(citation.start, citation.end));
  for (const citation of citations) {
    const group = groups.find((members) => members.some((member) => isSame(member, citation, fold)));
    if (group) group.push(citation);
    else groups.push([citation]);
  }
  const keys = new Set<string>();
  return groups.map((group) => toFinding(text, group, { names, keys }));
}

/** One number of one kind, one sitting, one name, or the same words; symbols, years and terms that differ part them. */
function isSame(a: Citation, b: Citation, fold: (citation: Citation) => string): boolean {
  if (a.number !== null && b.number !== null) return isSameNumber(a, b);
  if (a.kind !== b.kind) return false;
  if (a.sitting !== null && a.sitting === b.sitting) return agree(a.congressTerm, b.congressTerm) && agree(a.number, b.number);
  if (a.name !== null && a.name === b.name) return agree(yearOf(fold(a), a.name), yearOf(fold(b), b.name));
  if (fold(a) !== fold(b) || a.number !== null || b.number !== null) return false;
  return a.subject === null || b.subject === null || a.subject.end - a.subject.start === b.subject.end - b.subject.start;
}

function isSameNumber(a: Citation, b: Citation): boolean {
  const [numberA, yearA] = split(a.number!);
  const [numberB, yearB] = split(b.number!);
  if (numberA !== numberB || !agree(yearA, yearB)) return false;
  const sameSymbol = a.symbol !== null && b.symbol !== null;
  const letters = (symbol: string) => symbol.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return sameSymbol
    ? letters(a.symbol!) === letters(b.symbol!) && (a.kind === b.kind || a.rule === 'document:symbol' || b.rule === 'document:symbol')
    : a.kind === b.kind;
}

function split(number: string): [string, string | null] {
  const [figures, year] = number.split(/[/-]/);
  return [figures!.replace(/^0+/, ''), year ?? null];
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function yearOf(words: string, name: string): string | null {
  return /(?:1[89]|20)\d\d/.exec(words.replace(name, ''))?.[0] ?? null;
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
    kind: kinded.kind,
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
