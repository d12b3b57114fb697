import type { ExtractedDate, ExtractedDocument, ExtractedQuantity, Extraction } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';
import { ANNIVERSARY_SHORT_FORMS } from '../vietnamese/events/anniversary-prefixes.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import {
  ELAPSED_WORDS,
  FOUNDED_WORDS,
  FOUNDING_WORDS,
  KEPT_WORDS,
  PREPARATION_WORDS,
  RELATION_WORDS,
  SINCE_WORDS,
} from '../vietnamese/time/elapsed-words.ts';
import { anyOf, WORD_START } from '../vietnamese/words/word-edges.ts';
import { addDays } from './calendar.ts';
import { joinWords } from './index-anniversaries.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** Fewer years than these are counted of other things. */
const FEWEST = 5;

const MOST_NAMED = 3;

/** So many characters behind the years stands what has been carried out since. */
const PAPER_NEAR = 30;

/** So many days before its day a jubilee is looked forward to, and before a round one. */
const AHEAD = 180;
const ROUND_AHEAD = 600;

/** Where another number of years begins. */
const ANOTHER = /\d+\snăm(?!\p{L})/u;

const FOUNDED = new RegExp(
  `${WORD_START}${anyOf(FOUNDING_WORDS)}(?:\\s[^\\s.;:(]{1,20}){0,14}?,?\\s\\(?(?:(?:ngày\\s|tháng\\s)?\\d{1,2}[/.-](?:\\d{1,2}[/.-])?|năm\\s)(?<year>(?:19|20)\\d\\d)(?!\\p{N})`,
  'giu',
);

interface DatedText {
  text: string;
  extraction: Extraction;
}

/** What stands around a number of years in its sentence, folded. */
interface Around {
  before: string;
  after: string;
}

/** “60 năm” of something founded in 1961, or “trải qua 4 năm” since a document of 2019, are said in the year of the sum. */
export function fromYearsPassed({ text, extraction }: DatedText, index: ReferenceIndex): DateConstraint[] {
  const offsets = measureOffsets(text);
  return extraction.quantities.flatMap((quantity) => {
    if (quantity.unit !== 'năm' || quantity.comparator !== 'exact' || !Number.isInteger(quantity.value) || quantity.value < 1) return [];
    const start = offsets.toUtf16(quantity.char_start);
    const end = offsets.toUtf16(quantity.char_end);
    const before = foldSpelling(lastSentence(text.slice(Math.max(0, start - 80), start)));
    const after = expand(foldSpelling(firstSentence(text.slice(end, end + 160)).split(ANOTHER)[0]!));
    const kept =
      fromAnniversary(quantity.value, { before, after, text }, index) ??
      fromToldBeginning(quantity, before, { dates: extraction.dates, last: index.years.last }) ??
      fromFounding(quantity.value, { before, after, text });
    return kept ?? fromElapsed(quantity, { before, after }, extraction);
  });
}

/** Years of a founding day, or of relations with a country; those that are being prepared for may fall in the next year. */
function fromAnniversary(
  value: number,
  { before, after, text }: Around & { text: string },
  index: ReferenceIndex,
): DateConstraint[] | null {
  if (value < FEWEST) return null;
  const known = index.anniversaries.find(({ phrase }) => nearStart(joinWords(after), phrase)) ?? findRelation(after, index);
  if (!known) return fromPartner(value, { after, text }, index);
  const year = known.year + value;
  const told = `${before} ${after}`.includes(`năm ${year}`); // a jubilee told with its year may be one to come
  const ahead = told || PREPARATION_WORDS.some((word) => before.includes(foldSpelling(word)));
  const reason = `${value} years of ${known.name} (${known.year})`;
  const kept = 'day' in known && known.day !== null ? `${year}-${known.day}` : null;
  if (!ahead || told || kept === null) return [inYears(ahead ? year - 1 : year, year, reason)];
  return [{ intervals: [{ from: addDays(kept, -(value % FEWEST === 0 ? ROUND_AHEAD : AHEAD)), to: `${year}-12-31` }], reason }];
}

/** “25 năm thiết lập quan hệ ngoại giao giữa Việt Nam và Lào”: the one country besides Việt Nam. */
function findRelation(after: string, index: ReferenceIndex): { name: string; year: number } | undefined {
  const word = RELATION_WORDS.map(foldSpelling).find((candidate) => nearStart(after, candidate));
  if (word === undefined) return undefined;
  const named = after.slice(after.indexOf(word));
  const found = index.relations
    .map((relation) => ({ ...relation, at: firstPlace(named, relation.country) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found.length === 1 ? found[0] : undefined;
}

/** “hai nước kỷ niệm 25 năm thiết lập quan hệ ngoại giao”: the one country that the text names at least three times as often as any other. */
function fromPartner(
  value: number,
  { after, text }: Pick<Around, 'after'> & { text: string },
  index: ReferenceIndex,
): DateConstraint[] | null {
  if (!RELATION_WORDS.some((word) => nearStart(after, foldSpelling(word)))) return null;
  const folded = ` ${foldSpelling(text).replace(/[^\p{L}\p{M}]+/gu, '  ')} `;
  const timesOf = (name: string) => folded.split(` ${name.replaceAll(' ', '  ')} `).length - 1;
  const [first, second] = index.relations
    .map((relation) => ({ ...relation, times: Math.max(...relation.country.map(timesOf)) }))
    .sort((a, b) => b.times - a.times || a.year - b.year);
  if (!first || first.times < MOST_NAMED || first.times < MOST_NAMED * (second?.times ?? 0)) return null;
  return [{ ...inYears(first.year + value, first.year + value, `${value} years of ${first.name} (${first.year})`), isWeak: true }];
}

/** Short forms in which those are written of whom years are counted. */
function expand(words: string): string {
  return ANNIVERSARY_SHORT_FORMS.reduce(
    (full, [short, long]) => full.replace(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'gu'), long),
    words,
  );
}

function firstPlace(text: string, names: string[]): number {
  const places = names
    .filter((name) => text.includes(name))
    .map((name) => ` ${text} `.search(new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, 'u')))
    .filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** “kỷ niệm 90 năm ngày sinh của ông (ông sinh ngày 22/5/1927 …)”: years kept from a day that the sentence tells. */
function fromToldBeginning(
  { value, char_end }: ExtractedQuantity,
  before: string,
  { dates, last }: { dates: ExtractedDate[]; last: number },
): DateConstraint[] | null {
  if (value < FEWEST || value % FEWEST !== 0 || !KEPT_WORDS.some((word) => before.trimEnd().endsWith(foldSpelling(word)))) return null;
  const since = yearStatedIn(dates, { start: char_end, end: char_end + 120 });
  return since === null || since + value > last ? null : [inYears(since + value, since + value, `${value} years since ${since} are kept`)];
}

/** “lễ kỷ niệm 10 năm thành lập” of a body whose founding the text dates, and no other's. */
function fromFounding(value: number, { before, after, text }: Around & { text: string }): DateConstraint[] | null {
  if (value < FEWEST || value % FEWEST !== 0 || !KEPT_WORDS.some((word) => before.trimEnd().endsWith(foldSpelling(word)))) return null;
  if (!FOUNDED_WORDS.some((word) => after.trimStart().startsWith(foldSpelling(word)))) return null;
  const [since, another] = [...new Set([...text.matchAll(FOUNDED)].map((match) => Number(match.groups!.year)))];
  if (since === undefined || another !== undefined) return null;
  return [{ ...inYears(since + value, since + value, `${value} years since ${since} are kept`), isWeak: true }];
}

/** Years since a day that the sentence dates: “trải qua 4 năm thực hiện Quyết định … ngày 26/11/2019”. They are counted loosely, but not too soon. */
function fromElapsed(quantity: ExtractedQuantity, { before, after }: Around, { dates, documents }: Extraction): DateConstraint[] {
  if (!ELAPSED_WORDS.some((word) => before.endsWith(foldSpelling(word)))) return [];
  if (!SINCE_WORDS.some((word) => after.trimStart().startsWith(foldSpelling(word)))) return [];
  const since =
    yearStatedIn(dates, { start: quantity.char_end, end: quantity.char_end + 160 }) ?? yearOfPaper(documents, quantity.char_end);
  if (since === null) return [];
  const year = since + quantity.value;
  const reason = `${quantity.value} years since ${since}`;
  return [
    { intervals: [{ from: `${year - 1}-07-01`, to: `${year + 1}-12-31` }], reason },
    { ...inYears(year, year, reason), isWeak: true },
  ];
}

function inYears(first: number, last: number, reason: string): DateConstraint {
  return { intervals: [{ from: `${first}-01-01`, to: `${last}-12-31` }], reason };
}

function yearStatedIn(dates: ExtractedDate[], { start, end }: { start: number; end: number }): number | null {
  const found = dates.find((date) => date.year !== null && date.char_start >= start && date.char_end <= end && date.precision === 'day');
  return found?.year ?? null;
}

/** “sau 8 năm thực hiện | Quy định 228”: the year of the paper that is named right behind, which the text dates elsewhere. */
function yearOfPaper(documents: ExtractedDocument[], from: number): number | null {
  const isNamed = ({ field, char_start }: { field: string | null; char_start: number }) =>
    field === null && char_start >= from && char_start - from <= PAPER_NEAR;
  const paper = documents.find(({ issued_on, evidence }) => issued_on !== null && evidence.some(isNamed));
  return paper ? Number(paper.issued_on!.slice(0, 4)) : null;
}

function nearStart(after: string, phrase: string): boolean {
  const at = after.indexOf(phrase);
  return at >= 0 && at <= 60;
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n')) + 1);
}

function firstSentence(text: string): string {
  const end = text.search(/[.;]\s|\n/u);
  return end < 0 ? text : text.slice(0, end);
}
