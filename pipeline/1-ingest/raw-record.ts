import type { Refusal } from './decode-text.ts';

/** One record as it was met in the input, before anything is made of it: for plain text, a file. */
export interface RawRecord {
  /** Relative to the input, `/` between folders. */
  path: string;
  record_no: number;
  bytes: number;
  sha256: string;
  media_type: string;
  /** The record's bytes, or why there are none to read. */
  content: Uint8Array | Refusal;
  given: Given;
}

/** What was given along with a text: the user's own name for it, address, outlet and times; null where nothing was. */
export interface Given {
  record_id: string | null;
  url: string | null;
  outlet_id: string | null;
  published_at: string | null;
  retrieved_at: string | null;
}

export const NOTHING_GIVEN: Given = { record_id: null, url: null, outlet_id: null, published_at: null, retrieved_at: null };
