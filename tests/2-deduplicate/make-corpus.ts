import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Corpus, deduplicate } from '../../pipeline/2-deduplicate/deduplicate.ts';
import { WORK_MODULE } from '../../pipeline/2-deduplicate/open-work.ts';
import { readArticle } from '../../pipeline/2-deduplicate/read-article.ts';
import { readSource, type SourceLines } from '../../pipeline/2-deduplicate/read-source.ts';
import type { ArticleReading } from '../../pipeline/2-deduplicate/reading.ts';
import { cutStretches } from '../../pipeline/io/cut-stretches.ts';
import type { Lines } from '../../pipeline/io/read-pieces.ts';
import { openCrew } from '../../pipeline/io/run-tasks.ts';
import { hashId, sha256 } from '../../pipeline/text/ids.ts';
import type { Article, Segment } from '../../schemas/types.ts';

/** An article as it was read, its text not withheld, with its segments in order. */
export interface SegmentedArticle {
  article: Article & { text: string };
  segments: Segment[];
}

const KIND_MARK = /^\[([a-z]+)\] /;

/** An article of lines, the first its title, the rest paragraphs unless one begins with its kind: `[furniture] Chia sẻ`. */
export function makeArticle(printed: string, given: Partial<SegmentedArticle['article']> = {}): SegmentedArticle {
  const lines = printed
    .split('\n')
    .map((line, at) => ({ kind: KIND_MARK.exec(line)?.[1] ?? (at === 0 ? 'title' : 'paragraph'), line: line.replace(KIND_MARK, '') }));
  const text = lines.map(({ line }) => line).join('\n');
  const articleId = given.article_id ?? hashId('a', text, given.outlet_id ?? null, given.url ?? null);
  const article = {
    article_id: articleId,
    url: null,
    outlet_id: null,
    published_on: null,
    published_at: null,
    ...given,
    characters: Array.from(text).length,
    text_sha256: sha256(text),
    text,
  } as SegmentedArticle['article'];
  let at = 0;
  const segments = lines.map(({ kind, line }, no) => {
    const start = at;
    at += Array.from(line).length + 1;
    return toSegment(articleId, { kind, no: no + 1, start, end: at - 1 });
  });
  return { article, segments: segments.filter((segment) => segment.char_end > segment.char_start) };
}

function toSegment(articleId: string, { kind, no, start, end }: { kind: string; no: number; start: number; end: number }): Segment {
  return {
    segment_id: hashId('sg', articleId, start, end),
    article_id: articleId,
    segment_no: no,
    kind,
    char_start: start,
    char_end: end,
    repeats_segment_no: null,
  } as Segment;
}

/** The article and its segments as the lines of their tables. */
export function toLines({ article, segments }: SegmentedArticle): SourceLines {
  return { articles: joinLines([article]), segments: joinLines(segments) };
}

/** Rows as lines. */
export function joinLines(rows: object[]): Lines {
  const lines = rows.map((row) => Buffer.from(JSON.stringify(row)));
  let end = -1;
  const ends = Uint32Array.from(lines, ({ length }) => (end += length + 1));
  return { bytes: Buffer.from(lines.map((line) => line.toString()).join('\n')), ends };
}

/** The reading of an article, in memory of its own. */
export function readMade(read: SegmentedArticle): ArticleReading {
  return structuredClone(readArticle(readSource(toLines(read), 0, { from: 0, to: read.segments.length })));
}

// biome-ignore lint/suspicious/noExplicitAny: tests read whatever columns they check
type Rows = Record<string, any[]>;

/** The rows of the stage for these articles, a table, in the order they are written. */
export async function runDeduplicate(articles: SegmentedArticle[], given: Pick<Corpus, 'kept' | 'memory'> = {}): Promise<Rows> {
  const rows: Rows = { segments: [], passages: [], article_pairs: [], reprint_groups: [], article_roles: [] };
  const folder = mkdtempSync(join(tmpdir(), 'bienban-overlap-'));
  const crew = openCrew({ module: WORK_MODULE });
  try {
    writeRows(
      folder,
      'articles',
      articles.map(({ article }) => article),
    );
    writeRows(
      folder,
      'segments',
      articles.flatMap(({ segments }) => segments),
    );
    await deduplicate({
      stretches: cutStretches(folder, { folder, table: 'segments' }),
      crew,
      scratch: join(folder, 'scratch'),
      ...given,
      write: (table, row) => rows[table]!.push(row),
      writeLines: (table, lines) => rows[table]!.push(...readRows(lines)),
    });
  } finally {
    await crew.close();
    rmSync(folder, { recursive: true });
  }
  return rows;
}

function writeRows(folder: string, table: string, rows: object[]): void {
  writeFileSync(join(folder, `${table}-00000.ndjson`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function readRows(lines: Uint8Array): object[] {
  const text = Buffer.from(lines).toString('utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

/** The characters of an article between two offsets in code points. */
export function sliceText({ article }: SegmentedArticle, start: number, end: number): string {
  return Array.from(article.text).slice(start, end).join('');
}

/** Numbers in [0, 1) that depend on the seed alone. */
export function openRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = ['b', 'c', 'ch', 'd', 'đ', 'g', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 's', 't', 'th', 'tr', 'v', 'x'];
const RHYMES = [
  'an',
  'ành',
  'ạo',
  'âm',
  'ấp',
  'en',
  'ếch',
  'iên',
  'iệt',
  'on',
  'ồng',
  'ơi',
  'ước',
  'ường',
  'úc',
  'ung',
  'ủy',
  'uyên',
  'ô',
  'á',
];

/** So many syllables drawn at random, words of no text anyone wrote. */
export function drawWords(count: number, random: () => number): string[] {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, () => pick(ONSETS) + pick(RHYMES));
}
