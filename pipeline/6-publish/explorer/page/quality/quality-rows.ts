import type { Quality } from '../../../../../schemas/types.ts';

/** Rows of the part `quality`; their SELECTs are in sql/quality/. */
export type Score = Quality;

export interface Basis {
  /** `table.column`, a column of days. */
  field: string;
  /** Null where the day is not known. */
  basis: string | null;
  rows: number;
}

export interface Refusal {
  stage: string;
  rule: string;
  rows: number;
  /** Of one of them. */
  message: string;
}

export interface Rights {
  rights: string;
  articles: number;
  withheld: number;
}

export interface Withheld {
  table: string;
  column: string;
  values: string;
}

export interface Place {
  table_name: string;
  field: string | null;
  rule: string;
  places: number;
}
