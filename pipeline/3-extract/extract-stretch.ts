import type { Segment } from '../../schemas/types.ts';
import type { Stretch } from '../io/cut-stretches.ts';
import { readStretch } from '../io/read-stretch.ts';
import { readReference } from '../io/reference.ts';
import { writeShard } from '../io/shards.ts';
import { buildLexicon, extract, type Lexicon, REFERENCES } from './extract.ts';

/** A stretch of articles, where the reference lies, and the folder for the shards. */
export interface ExtractTask extends Stretch {
  reference: string;
  folder: string;
}

/** What became of a stretch. */
export interface ExtractCount {
  received: number;
  kept: number;
  rejected: number;
}

const lexicons = new Map<string, Promise<Lexicon>>(); // one a worker and reference

/** Reads a stretch of articles and writes the shards of its number: a worker's task. The shard of rejects is left out where it would be empty. */
export default async function extractStretch({ reference, folder, ...stretch }: ExtractTask): Promise<ExtractCount> {
  const lexicon = lexicons.get(reference) ?? readReference(reference, REFERENCES).then(buildLexicon);
  lexicons.set(reference, lexicon);
  const batch = readStretch<Segment>(stretch).map(({ article, rows }) => ({ article, segments: rows }));
  const { kept, rejects } = extract(batch, await lexicon);
  const { no } = stretch;
  writeShard(folder, { table: 'extractions', no, rows: kept });
  if (no === 0 || rejects.length > 0) writeShard(folder, { table: 'rejects', no, rows: rejects });
  return { received: batch.length, kept: kept.length, rejected: rejects.length };
}
