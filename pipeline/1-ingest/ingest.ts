import type { Article, Reject, Segment, Source } from '../../schemas/types.ts';
import { toReject } from '../io/reject.ts';
import { hashId } from '../text/ids.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { measureOffsets } from '../text/offsets.ts';
import { decodeText, type Refusal } from './decode-text.ts';
import { checkLetters } from './encodings/check-letters.ts';
import { findSegments } from './find-segments.ts';
import { hintsOfGiven } from './hints-of-given.ts';
import { isMarkup } from './html/is-markup.ts';
import { type HtmlReading, readHtml } from './html/read-html.ts';
import { toPage } from './html/to-page.ts';
import type { OutletMarks } from './index-outlets.ts';
import { type OwnOutlet, ownOutlet } from './own-outlet.ts';
import type { PageHints } from './page-hints.ts';
import { type Given, mergeGiven, type RawRecord } from './raw-record.ts';
import { toArticle } from './to-article.ts';
import { toSegmentRows } from './to-segment-rows.ts';

const IN_WORDS = ['title', 'lede', 'author', 'section'] as const;
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

/** Makes articles of raw records. Each record gives one article or one reject, whatever stands beside it in the batch. */
export function ingest(batch: readonly RawRecord[], outlets: OutletMarks): { kept: Ingested[]; rejects: Refused[] } {
  const kept: Ingested[] = [];
  const rejects: Refused[] = [];
  for (const record of batch) {
    const made = readRecord(record, outlets);
    if ('reject' in made) rejects.push(made);
    else kept.push(made);
  }
  return { kept, rejects };
}

/** A fault of a rule in one record is that record's reject; all others arrive. */
function readRecord(record: RawRecord, outlets: OutletMarks): Ingested | Refused {
  try {
    const read = readText(record);
    return 'rule' in read ? refuse(record, read) : accept(record, read, outlets);
  } catch (error) {
    return refuse(record, { rule: 'ingest_failed', message: `a rule failed on it (${(error as Error).message}); report it with the text` });
  }
}

/** What a record says once decoded and normalised; of a page, also what its markup says. */
interface ReadText {
  text: string;
  encoding: string;
  given: Given;
  /** What holds where the text says nothing. */
  meta: Partial<Given>;
  hints: PageHints | undefined;
}

function readText({ content, media_type, given }: RawRecord): ReadText | Refusal {
  const decoded = content instanceof Uint8Array ? decodeText(content, media_type) : content;
  if ('rule' in decoded) return decoded;
  const markup = readMarkup({ isPage: media_type === 'text/html', isWhole: content instanceof Uint8Array }, decoded.text, given);
  const checked = checkLetters({ text: markup?.text ?? decoded.text, encoding: decoded.encoding });
  if ('rule' in checked) return checked;
  const text = normaliseText(checked.text);
  if (!LETTER_OR_DIGIT.test(text)) return { rule: 'empty', message: 'no text in it; remove it or give its text' };
  const { encoding, mend } = checked;
  const all = mergeGiven(mendGiven(given, mend), markup?.given ?? {});
  return { text, encoding, given: all, meta: mendGiven(markup?.meta ?? {}, mend), hints: markup?.hints ?? hintsOfGiven(text, all) };
}

/** A page, or a field of a record that holds one's markup; null for other texts. */
function readMarkup({ isPage, isWhole }: { isPage: boolean; isWhole: boolean }, text: string, given: Given): HtmlReading | null {
  if (isWhole) return isPage || isMarkup(text) ? readHtml(text) : null;
  return isMarkup(text) ? readHtml(toPage(text, given)) : null;
}

/** What was given in words was written in the letters of the text. */
function mendGiven<G extends Partial<Given>>(given: G, mend: (text: string) => string): G {
  if (IN_WORDS.every((name) => (given[name] ?? null) === null)) return given;
  const mended = { ...given };
  for (const name of IN_WORDS) mended[name] = given[name] ? normaliseText(mend(given[name])) : null;
  return mended;
}

function accept(record: RawRecord, { text, encoding, given, meta, hints }: ReadText, outlets: OutletMarks): Ingested {
  const page = findSegments(text, outlets, hints);
  const offsets = measureOffsets(text);
  const article = toArticle({ text, offsets, page, given, meta }, outlets);
  const own = ownOutlet(given);
  return {
    outlet: own !== null && own.outlet_id === article.outlet_id && !outlets.ids.has(own.outlet_id) ? own : null,
    source: toSource(record, encoding, article.article_id),
    article,
    segments: toSegmentRows(article.article_id, { text, offsets }, page.segments),
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
