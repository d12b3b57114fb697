/** A line of `lists/pairs`. */
export interface PairLine {
  article_a: string;
  article_b: string;
  relation: string;
  containment_a: number;
  containment_b: number;
  resemblance: number;
  shared_syllables: number;
  passage_count: number;
  title_a: string | null;
  title_b: string | null;
  outlet_id_a: string | null;
  outlet_id_b: string | null;
  outlet_a: string | null;
  outlet_b: string | null;
  published_a: string | null;
  published_b: string | null;
}

/** A shared passage as one article has it, and where the other has it: a row of an article's part. */
export interface PassageRow {
  owner: string;
  other_id: string;
  char_start: number;
  char_end: number;
  other_start: number;
  other_end: number;
  syllables: number;
  identity: number;
  passage_id: string;
}
