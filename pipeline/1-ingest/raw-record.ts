import type { Article } from '../../schemas/types.ts';
import type { FieldNames } from '../io/field-names.ts';
import type { Refusal } from './decode-text.ts';

/** One record as it was met in the input, before anything is made of it: a plain file, a line of JSONL, a row of CSV or Parquet. */
export interface RawRecord {
  /** Relative to the input, `/` between folders. */
  path: string;
  /** Its place in the file: the line of JSONL, the row of a table (the header not counted), the item of a JSON array; 1 for a plain file. */
  record_no: number;
  bytes: number;
  sha256: string;
  /** Of the format inside, where the file is compressed. */
  media_type: string;
  /** The record's bytes, its text where fields gave it, or why there is none to read. */
  content: Uint8Array | GivenText | Refusal;
  given: Given;
}

/** The text of a record whose fields came decoded: title, lede and body joined by `\n`. */
export interface GivenText {
  text: string;
  encoding: string;
}

/** A record whose bytes may still be JSON: a worker reads what they say, for that costs more than all else that is done before. */
export type MetRecord = Omit<RawRecord, 'content'> & { content: RawRecord['content'] | JsonBytes };

/** The bytes of one JSON value that ought to be a record. */
export interface JsonBytes {
  json: Uint8Array;
  /** Where it stands in its file, for messages. */
  place: string;
  fields: FieldNames;
}

/** What was given along with a text, by a manifest, a record's fields or a page's meta data; null where nothing was. */
export interface Given {
  /** The user's own name for it. */
  record_id: string | null;
  url: string | null;
  /** The outlet's id, name, mark or domain, as written. */
  outlet: string | null;
  title: string | null;
  lede: string | null;
  author: string | null;
  section: string | null;
  /** ISO date. */
  published_on: string | null;
  /** ISO instant with seconds and +07:00; null where only the day was given. */
  published_at: string | null;
  /** `manifest` for what a manifest or a field says, `stated` for a page's own meta data. */
  published_basis: 'manifest' | 'stated' | null;
  /** ISO instant with seconds and +07:00. */
  retrieved_at: string | null;
  rights: Article['rights'] | null;
}

export const NOTHING_GIVEN: Given = {
  record_id: null,
  url: null,
  outlet: null,
  title: null,
  lede: null,
  author: null,
  section: null,
  published_on: null,
  published_at: null,
  published_basis: null,
  retrieved_at: null,
  rights: null,
};

/** The first that says something wins, fact by fact; day, instant and basis of the publication are one fact. */
export function mergeGiven(...voices: readonly Partial<Given>[]): Given {
  const { published_on, published_at, published_basis } = voices.find((voice) => (voice.published_on ?? null) !== null) ?? NOTHING_GIVEN;
  const say = <Name extends keyof Given>(name: Name): Given[Name] | null => voices.find((voice) => voice[name])?.[name] ?? null;
  return {
    record_id: say('record_id'),
    url: say('url'),
    outlet: say('outlet'),
    title: say('title'),
    lede: say('lede'),
    author: say('author'),
    section: say('section'),
    published_on: published_on ?? null,
    published_at: published_at ?? null,
    published_basis: published_basis ?? null,
    retrieved_at: say('retrieved_at'),
    rights: say('rights'),
  };
}
