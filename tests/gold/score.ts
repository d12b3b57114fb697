import { copyFileSync, createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { $, argv } from 'zx';
import { fail } from '../../pipeline/io/fail.ts';
import { FIELDS } from './fields.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COLUMNS = ['table_name', 'field', 'split', 'articles', 'gold', 'found', 'correct', 'precision', 'recall', 'f1', 'low', 'high'];

interface Score {
  gold: number;
  found: number;
  correct: number;
  precision: number;
  recall: number;
  f1: number;
  low: number;
  high: number;
}

/** Articles that are scored together: their texts as files, and their labels. */
interface Split {
  name: 'seeds' | 'seen' | 'unseen';
  texts: Map<string, string>;
  labels: string[];
}

/**
 * Scores the dataset of hand-labelled articles field by field and split by split, prints the tables, and writes them to
 * tests/gold/quality.csv when the labelled articles of the corpus were there to be scored.
 * `node --import tsx tests/gold/score.ts --build .build [--corpus baomoi-dev.jsonl] [--show FIELD] [--only seen]`
 */
async function scoreAll(work: string, corpus: string | undefined): Promise<void> {
  if (corpus && !existsSync(corpus)) throw new Error(`no corpus: ${corpus}; name the unpacked corpus with CORPUS=`);
  rmSync(work, { recursive: true, force: true });
  const splits = [readSeeds(), ...(corpus ? await readLabelled(corpus) : [])].filter(({ name }) => !argv.only || argv.only === name);
  const scores: { split: Split; fields: Record<string, Score> }[] = [];
  for (const split of splits) scores.push({ split, fields: await scoreSplit(work, split) });
  for (const { split, fields } of scores) printTable(split, fields);
  if (corpus && !argv.only) writeQuality(scores);
}

function readSeeds(): Split {
  const labels = listLabels(join(HERE, 'seeds'));
  const texts = join(PROJECT, 'seeds', 'articles');
  return { name: 'seeds', labels, texts: new Map(readdirSync(texts).map((name) => [name, readFileSync(join(texts, name), 'utf8')])) };
}

async function readLabelled(corpus: string): Promise<Split[]> {
  const texts = new Map<string, string>();
  const splits = Papa.parse<{ id: string; split: 'seen' | 'unseen' }>(readFileSync(join(HERE, 'baomoi', 'splits.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const wanted = new Set(splits.map(({ id }) => id));
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (wanted.has(id)) texts.set(id, text);
  }
  const missing = [...wanted].filter((id) => !texts.has(id));
  if (missing.length > 0)
    throw new Error(`labelled articles are not in the corpus: ${missing.join(', ')} in ${corpus}; name the corpus they were drawn from`);
  return (['seen', 'unseen'] as const).map((name) => {
    const ids = splits.filter(({ split }) => split === name).map(({ id }) => id);
    const labels = ids.map((id) => join(HERE, 'baomoi', `${id}.json`));
    return { name, labels, texts: new Map(ids.map((id) => [`${id}.txt`, texts.get(id)!])) };
  });
}

async function scoreSplit(work: string, { name, texts, labels }: Split): Promise<Record<string, Score>> {
  const at = (folder: string) => join(work, name, folder);
  for (const folder of ['articles', 'labels']) mkdirSync(at(folder), { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(at('articles'), file), text);
  for (const label of labels) copyFileSync(label, join(at('labels'), label.split('/').at(-1)!));
  const env = { ...process.env, INPUT: at('articles'), OUT: at('out'), BUILD: at('build'), TEXT: 'all' };
  await $({ env, cwd: PROJECT, quiet: true })`${process.execPath} --import tsx pipeline/run.ts`;
  if (argv.show) console.log((await $`python3 ${join(HERE, 'score.py')} ${at('out')} ${at('labels')} --show ${argv.show}`).stdout);
  return JSON.parse((await $`python3 ${join(HERE, 'score.py')} ${at('out')} ${at('labels')} --json`).stdout) as Record<string, Score>;
}

function printTable({ name, labels }: Split, fields: Record<string, Score>): void {
  console.log(
    `\n${name}: ${labels.length} articles\n${'field'.padEnd(22)}${'gold'.padStart(6)}${'found'.padStart(7)}${'right'.padStart(7)}   prec    rec     F1   95 %`,
  );
  for (const [field, { gold, found, correct, precision, recall, f1, low, high }] of Object.entries(fields)) {
    const counts = [gold, found, correct].map((count, index) => String(count).padStart(index === 0 ? 6 : 7)).join('');
    const shares = [precision, recall, f1].map((share) => share.toFixed(3).padStart(7)).join('');
    console.log(`${field.padEnd(22)}${counts}${shares}   ${low.toFixed(2)}-${high.toFixed(2)}`);
  }
}

/** Unseen figures first, as the published table has them; the seeds are among the seen, on a line of their own field by field. */
function writeQuality(scores: { split: Split; fields: Record<string, Score> }[]): void {
  const rows = scores
    .filter(({ split }) => split.name !== 'seeds')
    .sort((a, b) => (a.split.name > b.split.name ? -1 : 1))
    .flatMap(({ split, fields }) =>
      FIELDS.flatMap(({ field, table_name, column }) => {
        const score = fields[field];
        return score && score.gold + score.found > 0
          ? [{ table_name, field: column, split: split.name, articles: split.labels.length, ...score }]
          : [];
      }),
    );
  writeFileSync(join(HERE, 'quality.csv'), `${Papa.unparse(rows, { columns: COLUMNS, newline: '\n' })}\n`);
}

function listLabels(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

await scoreAll(
  resolve(String(argv.build ?? join(PROJECT, '.build')), 'scored'),
  argv.corpus ? resolve(String(argv.corpus)) : undefined,
).catch(fail);
