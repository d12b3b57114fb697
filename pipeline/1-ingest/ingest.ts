import type { Article, Reject, Segment, Source } from '../../schemas/types.ts';
import { toReject } from '../io/reject.ts';
import { hashId, type TextHashes } from '../text/ids.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { measureOffsets, type Offsets } from '../text/offsets.ts';
import { measureLanguage } from '../vietnamese/letters/measure-language.ts';
import { type DecodedText, decodeText, type Refusal } from './decode-text.ts';
import { checkLetters } from './encodings/check-letters.ts';
import { findRepeats } from './find-repeats.ts';
import { hintsOfGiven } from './hints-of-given.ts';
import type { HtmlPage } from './html/html-page.ts';
import { isMarkup } from './html/is-markup.ts';
import { type HtmlReading, readHtml } from './html/read-html.ts';
import { scanMarkup } from './html/scan-markup.ts';
import { toPage } from './html/to-page.ts';
import type { OutletMarks } from './index-outlets.ts';
import { openPage, PAGE_STEPS, type ReadPage } from './open-page.ts';
import { type OwnOutlet, ownOutlet } from './own-outlet.ts';
import { type Given, mergeGiven, type RawRecord } from './raw-record.ts';
import { readMetadata, type Stated } from './read-metadata.ts';
import { hashArticle, type ReadText, toArticle } from './to-article.ts';
import { toSegmentRows } from './to-segment-rows.ts';

const IN_WORDS = ['title', 'lede', 'author', 'section'] as const;
const MOST_TOGETHER = 64; // records
const MOST_BYTES = 1 << 19;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A record that became an article, with the article's lines. */
export interface Ingested {
  source: Source;
  article: Article;
  segments: Segment[];
  /** The article's outlet where the reference does not hold it. */
  outlet: OwnOutlet | null;
}

/** A record that became none: its source row stays, the reject says why. */
export interface Refused {
  source: Source;
  reject: Reject;
}

/** A record on its way: each step adds what it found, or why it ends there. */
interface Reading {
  record: RawRecord;
  outlets: OutletMarks;
  refusal: Refusal | null;
  decoded: DecodedText;
  scanned: HtmlPage | null;
  markup: HtmlReading | null;
  read: ReadText;
  page: ReadPage;
  offsets: Offsets;
  stated: Stated;
  hashes: TextHashes;
  language: string;
  article: Article;
  repeats: (number | null)[];
  segments: Segment[];
}

/** The way of a record to an article. */
const STEPS: readonly ((reading: Reading) => Partial<Reading>)[] = [
  ({ record }) => orRefusal('decoded', decode(record)),
  ({ record, decoded }) => ({ scanned: scanPage(record, decoded.text) }),
  ({ scanned }) => ({ markup: scanned && readHtml(scanned) }),
  (reading) => orRefusal('read', readText(reading)),
  () => ({ scanned: null, markup: null }), // a page's elements take the most room
  ({ read, outlets }) => ({ page: openPage(read.text, outlets, read.hints) }),
  ...PAGE_STEPS.map((step) => ({ page }: Reading) => {
    Object.assign(page, step(page));
    return {};
  }),
  ({ read }) => ({ offsets: measureOffsets(read.text) }),
  ({ read, page, outlets }) => ({ stated: readMetadata(read.text, page.reading, outlets) }),
  ({ read }) => ({ hashes: hashArticle(read) }),
  ({ read }) => ({ language: measureLanguage(read.text) }),
  (reading) => ({ article: toArticle(reading, reading.outlets) }),
  ({ read, page }) => ({ repeats: findRepeats(read.text, page.reading.segments) }),
  (reading) => ({ segments: toSegmentRows(reading) }),
];

/**
 * Makes articles of raw records. Each record gives one article or one reject, whatever stands beside it in the batch: a fault of a rule in
 * one record is that record's reject.
 */
export function ingest(batch: readonly RawRecord[], outlets: OutletMarks): { kept: Ingested[]; rejects: Refused[] } {
  const kept: Ingested[] = [];
  const rejects: Refused[] = [];
  for (const group of groupRecords(batch)) {
    for (const reading of readGroup(group, outlets)) {
      if (reading.refusal === null) kept.push(keep(reading));
      else rejects.push(refuse(reading.record, reading.refusal));
    }
  }
  return { kept, rejects };
}

/** Few records at a time: what is known of a page halfway takes many times the room of its bytes. */
function groupRecords(batch: readonly RawRecord[]): RawRecord[][] {
  const groups: RawRecord[][] = [];
  let bytes = 0;
  for (const record of batch) {
    const last = groups.at(-1);
    bytes += record.bytes;
    if (last !== undefined && last.length < MOST_TOGETHER && bytes <= MOST_BYTES) last.push(record);
    else {
      groups.push([record]);
      bytes = record.bytes;
    }
  }
  return groups;
}

/** All records take a step before any takes the next: the code of all steps is more than a processor keeps at hand. */
function readGroup(group: readonly RawRecord[], outlets: OutletMarks): Reading[] {
  const readings = group.map((record) => ({ record, outlets, refusal: null }) as Reading);
  for (const step of STEPS) {
    for (const reading of readings) {
      if (reading.refusal !== null) continue;
      try {
        Object.assign(reading, step(reading));
      } catch (error) {
        const message = `a rule failed on it (${(error as Error).message}); report it with the text`;
        reading.refusal = { rule: 'ingest_failed', message };
      }
    }
  }
  return readings;
}

function orRefusal<Name extends keyof Reading>(name: Name, found: Reading[Name] | Refusal): Partial<Reading> {
  return typeof found === 'object' && found !== null && 'rule' in found ? { refusal: found } : { [name]: found };
}

function decode({ content, media_type }: RawRecord): DecodedText | Refusal {
  return content instanceof Uint8Array ? decodeText(content, media_type) : content;
}

/** A page, or a field of a record that holds one's markup; null for other texts. */
function scanPage({ content, media_type, given }: RawRecord, text: string): HtmlPage | null {
  if (content instanceof Uint8Array) return media_type === 'text/html' || isMarkup(text) ? scanMarkup(text) : null;
  return isMarkup(text) ? scanMarkup(toPage(text, given)) : null;
}

function readText({ record: { given }, decoded, markup }: Reading): ReadText | Refusal {
  const checked = checkLetters({ text: markup?.text ?? decoded.text, encoding: decoded.encoding });
  if ('rule' in checked) return checked;
  const text = normaliseText(checked.text);
  if (!LETTER_OR_DIGIT.test(text)) return { rule: 'empty', message: 'no text in it; remove it or give its text' };
  const { encoding, mend } = checked;
  const all = mergeGiven(mendGiven(given, mend), markup?.given ?? {});
  return { text, encoding, given: all, meta: mendGiven(markup?.meta ?? {}, mend), hints: markup?.hints ?? hintsOfGiven(text, all) };
}

/** What was given in words was written in the letters of the text. */
function mendGiven<G extends Partial<Given>>(given: G, mend: (text: string) => string): G {
  if (IN_WORDS.every((name) => (given[name] ?? null) === null)) return given;
  const mended = { ...given };
  for (const name of IN_WORDS) mended[name] = given[name] ? normaliseText(mend(given[name])) : null;
  return mended;
}

function keep({ record, outlets, read: { encoding, given }, article, segments }: Reading): Ingested {
  const own = ownOutlet(given);
  return {
    outlet: own !== null && own.outlet_id === article.outlet_id && !outlets.ids.has(own.outlet_id) ? own : null,
    source: toSource(record, encoding, article.article_id),
    article,
    segments,
  };
}

function refuse(record: RawRecord, { rule, message }: Refusal): Refused {
  const source = toSource(record, null, null);
  const place = { source_id: source.source_id, source_path: record.path, record_no: record.record_no };
  return { source, reject: toReject({ stage: '1-ingest', rule, message: `${message}: ${record.path}`, ...place }) };
}

function toSource(record: RawRecord, encoding: string | null, article_id: string | null): Source {
  const { path, record_no, bytes, sha256, media_type, given } = record;
  const { record_id, retrieved_at } = given;
  return {
    source_id: hashId('s', path, record_no),
    path,
    record_no,
    record_id,
    bytes,
    sha256,
    media_type,
    encoding,
    retrieved_at,
    article_id,
  };
}
