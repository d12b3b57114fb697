import { join } from 'node:path';
import type { Database } from '../io/duckdb.ts';
import { writeWhole } from '../io/write-whole.ts';
import { toCardBody } from './card/to-card-body.ts';
import type { DatasetFacts } from './standards/dataset-facts.ts';
import { toFrontMatter } from './standards/to-front-matter.ts';

/** Writes README.md, the dataset card: for programs its front matter, for people what the dataset is, holds and lacks. */
export async function writeCard(db: Database, folder: string, facts: DatasetFacts): Promise<void> {
  writeWhole(join(folder, 'README.md'), `${toFrontMatter(facts)}\n${await toCardBody(db, facts)}`);
}
