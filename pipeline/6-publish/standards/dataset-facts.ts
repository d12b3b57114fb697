import type { Release } from '../../../schemas/types.ts';
import type { Table } from '../../io/tables.ts';
import type { Digest } from '../digest-rows.ts';
import type { Summary } from '../summarise.ts';
import type { About } from './about.ts';
import type { Coverage } from './read-coverage.ts';

/** One file of rows as the descriptors list it. `table` is null where it is not one table: the database. */
export interface DataFile {
  path: string;
  format: string;
  table: Table | null;
  bytes: number;
  sha256: string;
}

/** All that the descriptors, the card and the dictionary are made from: schemas and data, nothing of the clock. */
export interface DatasetFacts {
  about: About;
  release: Release;
  /** The day of the release as CHANGELOG.md gives it for this version; null where it gives none. */
  released_on: string | null;
  summary: Summary;
  coverage: Coverage;
  tables: Table[];
  files: DataFile[];
  digests: Record<string, Digest>;
}
