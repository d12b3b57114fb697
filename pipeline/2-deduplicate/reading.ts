/** Facts of an article by which copies choose their lead, and the site that printed it (`siteOf`). */
export interface ArticleFacts {
  articleId: string;
  textSha256: string;
  outletId: string | null;
  publishedOn: string | null;
  publishedAt: string | null;
  characters: number;
  site: string;
}

/** What a row says of its segment, as bits of `flags`. */
export const Flag = {
  /** May take part in comparison: title, heading, text or caption. */
  body: 1,
  /** A line of text that may turn out to be furniture. */
  line: 2,
  /** Such a line near the page's beginning or end, where papers print what stands under every article. */
  edge: 4,
  /** Such a line that says the title or a caption again. */
  again: 8,
} as const;

/**
 * What the comparison keeps of a batch of articles, in memory that threads share: their words, and a row for each segment.
 * Nothing but the articles themselves enters.
 */
export interface Reading {
  facts: ArticleFacts[];
  /** Where the rows of each article begin, and past the last one the end. */
  rowStarts: Uint32Array;
  /** Words of body segments as hashes, one article behind the other. */
  words: Int32Array;
  /** Past the last word of each row's segment. */
  wordEnds: Uint32Array;
  flags: Uint8Array;
  /** A hash of a line's site and words; 0 where the line cannot be furniture: it has no words, is the lede or is very long. */
  keys: Float64Array;
  /** The first row of the article whose segment prints the same. */
  sames: Uint32Array;
  /** A hash of each article's longest line, which edited copies share and other texts do not. */
  signs: Float64Array;
  /** 1 where an article says something twice in nearly the same words. */
  repeating: Uint8Array;
}

/** Arrays that worker threads see without a copy. */
export const shared = {
  words: (values: ArrayLike<number>) => fill(new Int32Array(new SharedArrayBuffer(values.length * 4)), values),
  counts: (values: ArrayLike<number>) => fill(new Uint32Array(new SharedArrayBuffer(values.length * 4)), values),
  bytes: (values: ArrayLike<number>) => fill(new Uint8Array(new SharedArrayBuffer(values.length)), values),
  keys: (values: ArrayLike<number>) => fill(new Float64Array(new SharedArrayBuffer(values.length * 8)), values),
};

function fill<Column extends { set(values: ArrayLike<number>): void }>(column: Column, values: ArrayLike<number>): Column {
  column.set(values);
  return column;
}
