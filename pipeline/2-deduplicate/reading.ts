/** Facts of an article by which copies choose their lead, and the site that printed it, '' where none is known. */
export interface ArticleFacts {
  articleId: string;
  textSha256: string;
  outletId: string | null;
  publishedOn: string | null;
  publishedAt: string | null;
  language: string | null;
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

/** What the comparison keeps of an article: its words, and a row for each segment. Nothing but the article itself enters. */
export interface ArticleReading {
  /** As JSON, see `ArticleSource`. */
  facts: Uint8Array;
  /** Words of body segments as hashes. */
  words: Int32Array;
  /** Past the last word of each row's segment. */
  wordEnds: Uint32Array;
  flags: Uint8Array;
  /** A hash of a line's site and words; 0 where the line cannot be furniture: it has no words, is the lede or is very long. */
  keys: Float64Array;
  /** The first row of the article whose segment prints the same. */
  sames: Uint32Array;
  /** A hash of the longest line, which edited copies share and other texts do not. */
  sign: number;
  /** Whether the article says something twice in nearly the same words. */
  repeating: boolean;
}

/** What is known of a batch of articles while it is compared: all but their words; rows are counted through. */
export interface Reading extends Pick<ArticleReading, 'flags' | 'keys'> {
  facts: ArticleFacts[];
  /** Where the rows of each article begin, and past the last one the end. */
  rowStarts: Uint32Array;
  signs: Float64Array;
  /** 1 where an article is repeating. */
  repeating: Uint8Array;
}

/** The same as workers hand it over: the facts still a JSON list, which the threads need not take apart and put together again. */
export interface JoinedReading extends Omit<Reading, 'facts'> {
  facts: Uint8Array;
}
