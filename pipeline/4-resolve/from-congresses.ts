import type { ExtractedEvent, Extraction } from '../../schemas/extraction.ts';
import { measureOffsets, type Offsets } from '../text/offsets.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { anyOf } from '../vietnamese/words/word-edges.ts';
import { addDays } from './calendar.ts';
import { type Congress, NATIONAL_CONGRESS } from './index-congresses.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** Whose terms have numbers of their own. */
const OF_ASSEMBLY = /quốc hội|QH/iu;
/** A congress behind these words has yet to meet: `văn kiện trình Đại hội XIV`, `Tiểu ban Điều lệ Đảng Đại hội XIV`. */
const PREPARES = new RegExp(
  `(?<!\\p{L}|(?:quá|chương|công|tiến|lộ|hành) )${anyOf(['chuẩn bị', 'hướng tới', 'hướng đến', 'tiến tới', 'chào mừng(?! (?:thành công|kết quả))', 'trước thềm', 'phục vụ', 'trình', 'dự thảo', 'tiểu ban', 'tổ biên tập', 'sắp tới'])}(?!\\p{L})[^.;]{0,60}$`,
  'iu',
);
/** Behind a congress that has met: `Đại hội XIV của Đảng | đã thành công tốt đẹp`. */
const HAS_MET =
  /^(?: của Đảng| Đảng)?,? (?:đã|vừa) (?:được tổ chức|diễn ra|thành công|kết thúc|bế mạc|khép lại|thông qua|bầu|đề ra|xác định|quyết định|quyết nghị)(?!\p{L})/u;
/** Before one that has met: what it resolved, unless that is a draft. */
const RESOLVED = /(?<!dự thảo )(?<!\p{L})(?:nghị quyết|kết quả|ngay sau|sau thành công của)\s$/iu;
const OPENS_TERM = /đại hội(?:\s[^\s.;:“”"]{1,16}){0,14}?,?\s\(?nhiệm\skỳ\s(?<year>20\d\d)\s?[-–]\s?20\d\d/giu;
const AROUND = 100; // characters

/** The Party's congresses that a text names: it is later than they, or earlier than the last of them where it prepares that one. */
export function fromCongresses({ text, extraction }: { text: string; extraction: Extraction }, index: ReferenceIndex): DateConstraint[] {
  const decided = extraction.documents.flatMap(({ congress_term, issuer, issuer_text }) =>
    congress_term && !OF_ASSEMBLY.test(`${issuer} ${issuer_text}`) ? (index.congressOfTerm(congress_term) ?? []) : [],
  );
  const named = extraction.events.filter(
    ({ kind, ordinal, name }) => kind === 'congress' && ordinal && NATIONAL_CONGRESS.test(foldSpelling(name)),
  );
  const held = [...decided, ...named.flatMap(({ ordinal }) => index.congressOfOrdinal(ordinal!) ?? [])];
  const latest = held.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const local = beforeLocalCongress(text);
  if (!latest) return local;
  const mentions = named.filter(({ ordinal }) => index.congressOfOrdinal(ordinal!) === latest);
  const offsets = measureOffsets(text);
  const met = mentions.some((event) => hasMet(event, text, offsets));
  const isPreparing = mentions.some((event) => isPrepared(event, text, offsets));
  if (met && !isPreparing) return [sinceCongress(latest), ...local];
  if (isPreparing && !met && !decided.includes(latest)) return [beforeCongress(latest, index), ...local];
  return [afterCongress(latest), ...local];
}

/** A congress that opens a term is held by the end of its first year: `chuẩn bị Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030`. */
function beforeLocalCongress(text: string): DateConstraint[] {
  const terms = [...text.matchAll(OPENS_TERM)].filter(({ index }) => PREPARES.test(text.slice(Math.max(0, index - AROUND), index)));
  const year = Math.max(0, ...terms.map(({ groups }) => Number(groups!.year)));
  if (year === 0) return [];
  return [{ intervals: [{ from: null, to: `${year}-12-31` }], reason: `it prepares a congress for the term from ${year}`, isWeak: true }];
}

function isPrepared({ evidence }: ExtractedEvent, text: string, offsets: Offsets): boolean {
  return evidence.some(({ char_start, char_end }) => {
    const [start, end] = [offsets.toUtf16(char_start), offsets.toUtf16(char_end)];
    return PREPARES.test(text.slice(Math.max(0, start - AROUND), start)) && !HAS_MET.test(text.slice(end, end + AROUND));
  });
}

function hasMet({ evidence }: ExtractedEvent, text: string, offsets: Offsets): boolean {
  return evidence.some(({ field, char_start, char_end }) => {
    const [start, end] = [offsets.toUtf16(char_start), offsets.toUtf16(char_end)];
    return field === null && (HAS_MET.test(text.slice(end, end + AROUND)) || RESOLVED.test(text.slice(Math.max(0, start - AROUND), start)));
  });
}

function sinceCongress({ name, from }: Congress): DateConstraint {
  return { intervals: [{ from, to: null }], reason: `it names ${name}, which met in ${from.slice(0, 7)}` };
}

function beforeCongress({ name, from }: Congress, index: ReferenceIndex): DateConstraint {
  const before = index.termOn(addDays(from, -1));
  const last = before === null ? undefined : index.congressOfTerm(before);
  return {
    intervals: [{ from: last?.from ?? null, to: from }],
    reason: `it prepares ${name}, which met in ${from.slice(0, 7)}`,
    isWeak: true,
  };
}

function afterCongress({ name, from }: Congress): DateConstraint {
  return { intervals: [{ from: addDays(from, -365), to: null }], reason: `it names ${name}, which met in ${from.slice(0, 7)}` };
}
