import { findMatches } from '../../text/find-matches.ts';
import type { Span } from '../../text/span.ts';
import { KIND_ABBREVIATIONS } from '../../vietnamese/papers/document-words.ts';
import { CODE_ABBREVIATIONS } from '../../vietnamese/papers/law-names.ts';
import type { Citation } from './citation.ts';
import type { DocumentLexicon } from './document-lexicon.ts';
import type { DocumentContext } from './find-documents.ts';
import { readCitationTail } from './read-citation-tail.ts';

const BARE =
  /(?<![\p{L}\p{M}\p{N}/.-])(?<number>\d{1,5}(?:\/(?:19|20)\d\d)?)\s?[-/]\s?(?<symbol>(?<type>\p{Lu}[\p{L}]{0,6})[-/]\p{Lu}[\p{L}\p{N}]{0,14}(?:\.\p{Lu}\p{L}{0,3})?(?:-\p{Lu}[\p{L}\p{N}]{0,14}){0,2}|QH\d{1,2}|UBTVQH\d{1,2})(?![\p{L}\p{N}])/gu;
const ABBREVIATED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/-])(?<kind>${[...KIND_ABBREVIATIONS.keys()].join('|')})\\s?(?:số\\s)?(?<number>\\d{2,4}(?:/(?:19|20)\\d\\d)?)(?:[-/](?<symbol>\\p{Lu}[\\p{L}\\p{N}]{0,10}(?:[-/]\\p{Lu}[\\p{L}\\p{N}]{0,10}){0,2}))?(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
  'gu',
);
/** `Điều 123 BLHS`, `BLTTHS năm 2015`. */
const CODE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/-])(?<code>${[...CODE_ABBREVIATIONS.keys()].join('|')})(?:\\s(?:năm\\s)?(?:19|20)\\d\\d)?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Documents printed without the word for their kind: `theo 43-QĐ/TW`, `NQ04`, `BLHS`. A neighbour of the same type lends its kind. */
export function findBareSymbols(
  text: string,
  sentence: Span,
  { known, lexicon, context }: { known: readonly Citation[]; lexicon: DocumentLexicon; context: DocumentContext },
): Citation[] {
  const within = text.slice(sentence.start, sentence.end);
  const found: Citation[] = [];
  for (const match of findMatches(within, ABBREVIATED)) {
    add(found, match, { sentence, kind: KIND_ABBREVIATIONS.get(match.groups!.kind!)! });
  }
  for (const match of findMatches(within, CODE)) add(found, match, { sentence, kind: 'Bộ luật' });
  for (const match of findMatches(within, BARE)) {
    const { type, symbol } = match.groups as Record<string, string>;
    const kinds = /^QH|^UBTVQH/.test(symbol!) ? ['Luật'] : lexicon.kindsOfType(type!);
    const lender = known.findLast((citation) => kinds.includes(citation.kind) && citation.symbol === symbol);
    const kind = lender?.kind ?? (symbol!.endsWith('/TW') ? kinds[0] : (kinds.find((name) => name === 'Quyết định') ?? kinds[0]));
    if (kind) add(found, match, { sentence, kind });
  }
  for (const citation of found.filter(({ symbol }) => symbol !== null))
    Object.assign(citation, readBehind(text, citation, { end: sentence.end, context, found: [...found, ...known] }));
  return found;
}

/** The day and the body behind a number, as far as the next paper: `119/2034/TT-X | ngày 25/8/2034`. */
function readBehind(
  text: string,
  { end: from }: Citation,
  { end, context, found }: { end: number; context: DocumentContext; found: readonly Citation[] },
): Partial<Citation> {
  const next = Math.min(end, ...found.map(({ start }) => start).filter((start) => start >= from));
  const {
    end: reached,
    issuer,
    issuedOn,
    issuedOnSpan,
  } = readCitationTail(text, from, { end: next, context, lawYear: false, capital: false });
  return { end: reached, issuer, issuedOn, issuedOnSpan };
}

function add(found: Citation[], match: RegExpMatchArray, { sentence, kind }: { sentence: Span; kind: string }): void {
  const start = sentence.start + match.index!;
  const end = start + match[0].length;
  if (found.some((other) => other.start < end && start < other.end)) return;
  const { number, symbol, code } = match.groups as Record<string, string | undefined>;
  const empty = { sitting: null, congressTerm: null, issuer: null, issuedOn: null, issuedOnSpan: null };
  const name = CODE_ABBREVIATIONS.get(code ?? '') ?? null;
  const subject = code === undefined ? null : { start: start + 'BL'.length, end: start + code.length };
  found.push({ start, end, rule: 'document:symbol', kind, number: number ?? null, symbol: symbol ?? null, name, subject, ...empty });
}
