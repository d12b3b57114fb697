import type { TableRows } from '../../../../../schemas/types.ts';

/** A line of `lists/articles`. */
export interface ArticleLine {
  article_id: string;
  title: string | null;
  outlet: string | null;
  outlet_id: string | null;
  agency: string | null;
  section: string | null;
  published_on: string | null;
  published_basis: string | null;
  event_on: string | null;
  event_on_basis: string | null;
  language: string;
  characters: number;
  rights: string;
  is_withheld: boolean;
  reprint_role: string | null;
  copies: number | null;
  story_id: string | null;
  reprint_group_id: string | null;
  statements: number;
}

/** The article of its own part. */
export type ArticleRow = TableRows['articles'] & { outlet: string | null; copies: number | null; story_articles: number | null };

/** Another article that shares text with it. */
export interface PairRow {
  other_id: string;
  share: number;
  share_of_other: number;
  relation: string;
  shared_syllables: number;
  passage_count: number;
  title: string | null;
  outlet: string | null;
  published_on: string | null;
  event_on: string | null;
}
