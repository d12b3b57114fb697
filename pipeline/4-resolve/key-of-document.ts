import type { ExtractedDocument } from '../../schemas/extraction.ts';
import { SITTING_PATTERN } from '../vietnamese/events/sitting-pattern.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { readNumberWords } from '../vietnamese/numbers/read-number.ts';
import { readRoman, toRoman } from '../vietnamese/numbers/read-roman.ts';
import { LOCAL_BODIES, REGISTER_BODIES, REGISTER_LETTERS } from '../vietnamese/papers/document-registers.ts';
import { foldLawName, foldState } from '../vietnamese/papers/fold-law-name.ts';
import { LAW_KINDS, TREATY_KINDS } from '../vietnamese/papers/law-words.ts';

/** Where and when a document is cited. */
export interface CitingPlace {
  article_id: string;
  /** The congress in whose term it was issued, as the citation or the day tells. */
  term: string | null;
  /** The year of its issue, or of the article that cites it. */
  year: string | null;
  issuer_id: string | null;
}

const PARTY = /(?:tw|tu|hu|qu|đu)$/u; // bodies whose numbers restart with a congress
const PARTIES_UNTOLD = /(?<!\p{L})hai (?:bộ|nước|bên|chính phủ|đảng|quốc hội|cơ quan|quốc gia|ngành|địa phương|tỉnh)(?!\p{L})/u;
const TELLING = 8; // syllables by which a matter tells one paper from all others of a year

/**
 * The key under which all articles cite one document. Numbers of the Party restart with each congress, those of the state
 * each year, and each province has its own; a law goes by name and year, a resolution by its sitting. What nothing tells
 * from others is a document of its own article.
 */
export function keyOfDocument(document: ExtractedDocument, place: CitingPlace): string {
  const kind = foldSpelling(document.kind);
  if (document.number !== null) return [...numberKey(document, kind, place)].join('|');
  const name = longestName(document);
  if (LAW_KINDS.has(document.kind) || document.kind === 'Hiến pháp') return [kind, ...lawKey(document.kind, name)].join('|');
  if (TREATY_KINDS.has(document.kind) && document.kind !== 'Tuyên bố' && isTelling(name, 5))
    return [kind, ...treatyKey(name, document, place)].join('|');
  const sitting = sittingOf(document, name);
  if (sitting !== null)
    return [kind, sitting, place.term ?? place.article_id, sitting.startsWith('plenum') ? openingOf(document.subject) : ''].join('|');
  const subject = matterOf(document.subject);
  const known = isTelling(subject, TELLING) && place.year !== null;
  return [kind, subject || foldSpelling(name), document.issued_on ?? (known ? place.year : place.article_id)].join('|');
}

/** `21-KL/TW`, `71/KL/TW` and `21` of the Politburo are of one register; the year in a number, the congress or the year of issue dates it. */
function* numberKey({ number, symbol, issuer_text, issued_on }: ExtractedDocument, kind: string, place: CitingPlace): Generator<string> {
  const [figures, year] = number!.split(/[/-]/);
  const register = symbol === null ? registerOf(kind, issuer_text) : foldSymbol(symbol);
  yield figures!.replace(/^0+/u, '');
  yield register ?? `${kind}:${place.issuer_id ?? place.article_id}`;
  if (register !== null && isLocal(symbol ?? '')) yield place.issuer_id ?? place.article_id;
  if (/qh\d*$/u.test(register ?? '')) yield kind; // the Assembly numbers its laws and its resolutions apart
  const dated = year ?? (PARTY.test(register ?? '') ? place.term : place.year);
  yield dated ?? issued_on ?? place.article_id;
}

function registerOf(kind: string, issuer: string | null): string | null {
  if (kind === 'nghị định') return 'nđcp';
  const letters = REGISTER_LETTERS.get(kind);
  const body = REGISTER_BODIES.find(([pattern]) => pattern.test(foldSpelling(issuer ?? '')))?.[1];
  return letters && body ? letters + body : null;
}

function foldSymbol(symbol: string): string {
  return foldSpelling(symbol)
    .replace(/t\.?ư(?!\p{L})/u, 'tw')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isLocal(symbol: string): boolean {
  return LOCAL_BODIES.has(foldSpelling(symbol).split(/[/-]/).at(-1)!.replaceAll('.', ''));
}

/** `Luật HTX 2012` and `Luật Hợp tác xã năm 2012`: the name without its year, and its year or `amended`. */
function lawKey(kind: string, name: string): [string, string] {
  const folded = foldSpelling(name).slice(kind.length);
  const year = /(?:1[89]|20)\d\d/.exec(folded)?.[0] ?? (/sửa đổi/.test(folded) ? 'amended' : '');
  const bare = folded.replace(/(?:năm )?(?:1[89]|20)\d\d|\(?sửa đổi(?:, bổ sung)?\)?$/gu, ' ');
  return [kind === 'Hiến pháp' ? foldState(bare) : foldLawName(bare), year];
}

/** `Công ước của Liên hợp quốc` is told by what it is about; one between `hai nước` by its article alone. */
function treatyKey(name: string, { subject }: ExtractedDocument, { article_id }: CitingPlace): string[] {
  const folded = foldLawName(name);
  const matter = matterOf(subject);
  const parties = PARTIES_UNTOLD.test(folded) ? [article_id] : [];
  return [folded, folded.includes(matter) ? '' : matter, ...parties];
}

/** The congress or plenum whose resolution it is, in one spelling. */
function sittingOf({ kind }: ExtractedDocument, name: string): string | null {
  const match = SITTING_PATTERN.exec(name.slice(kind.length));
  if (!match) return null;
  const { sitting, congress, party, first, plenum } = match.groups as Record<string, string | undefined>;
  const abroad = party === undefined || /Việt Nam/u.test(party) ? '' : foldSpelling(party);
  if (congress !== undefined) return `congress:${/bộ|tỉnh|thành/u.test(sitting!) ? foldSpelling(sitting!) : abroad}:${toNumeral(congress)}`;
  const ordinal = first ?? plenum;
  return ordinal === undefined ? null : `plenum:${toNumeral(ordinal)}`;
}

function toNumeral(ordinal: string): string {
  const value = readRoman(ordinal) ?? (/^\d/.test(ordinal) ? Number(ordinal) : readNumberWords(ordinal));
  return value ? toRoman(value) : ordinal;
}

/** The first words of a subject: a plenum may pass several resolutions, and papers shorten what each is about. */
function openingOf(subject: string | null): string {
  const words = matterOf(subject).replace(/^(?:(?:tiếp tục|tăng cường|đẩy mạnh) )+/u, '');
  return words.split(' ').slice(0, 4).join(' ');
}

function matterOf(subject: string | null): string {
  return foldSpelling(subject ?? '')
    .replaceAll(',', '')
    .replace(/^về (?:việc )?/u, '');
}

function isTelling(words: string, fewest: number): boolean {
  return countSyllables(words) >= fewest;
}

function longestName({ evidence }: ExtractedDocument): string {
  const names = evidence.filter(({ field }) => field === null).map(({ text }) => text.replace(/^dự thảo\s+/iu, ''));
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}
