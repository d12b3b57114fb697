import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { $, argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { readRows } from '../../../pipeline/io/shards.ts';
import { sha256 } from '../../../pipeline/text/ids.ts';
import type { Article, Source } from '../../../schemas/types.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** An article of the corpus: the story it is labelled with, and the one it was given. */
interface Labelled {
  label: string;
  story: string | null;
}

/**
 * Scores the stories of a corpus of {"id", "story", "text"} lines, made by the whole pipeline up to 4-resolve from `text` alone:
 * of every two articles, whether they stand in one story, against whether they are labelled so; for all, and for each half of the
 * labelled stories by itself: `node --import tsx tests/bench/stories/stories.ts --corpus mds-dev.jsonl [--build .build]`
 */
async function benchStories(corpus: string, work: string): Promise<void> {
  if (!existsSync(corpus)) throw new Error(`no corpus: ${corpus}; name the unpacked corpus with CORPUS=`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const labels = await writeTexts(corpus, join(work, 'texts.jsonl'));
  const build = join(work, 'build');
  const env = { ...process.env, INPUT: join(work, 'texts.jsonl'), BUILD: build, OUT: join(work, 'out') };
  await $({ env, cwd: PROJECT, quiet: true })`${process.execPath} --import tsx pipeline/run.ts 4-resolve`;
  const articles = await readStories(build, labels);
  console.log('articles of            articles  stories  pairs  joined  right  precision  recall');
  printScore('all stories', articles);
  for (const half of [0, 1]) {
    printScore(
      half === 0 ? 'one half of them' : 'the other half',
      articles.filter(({ label }) => Number.parseInt(sha256(label).slice(0, 8), 16) % 2 === half),
    );
  }
}

/** Copies ids and texts alone; gives the labels by id. */
async function writeTexts(corpus: string, path: string): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { id, story, text } = JSON.parse(line) as { id: string; story: string; text: string };
    labels.set(id, story);
    lines.push(`${JSON.stringify({ id, text })}\n`);
  }
  writeFileSync(path, lines.join(''));
  return labels;
}

/** Every labelled record with the story of its article; one that was rejected has none. */
async function readStories(build: string, labels: Map<string, string>): Promise<Labelled[]> {
  const stories = new Map<string, string | null>();
  for await (const { article_id, story_id } of readRows<Article>(join(build, '4-resolve'), 'articles')) stories.set(article_id, story_id);
  const articles: Labelled[] = [];
  for await (const { record_id, article_id } of readRows<Source>(join(build, '1-ingest'), 'sources')) {
    articles.push({ label: labels.get(record_id ?? '')!, story: stories.get(article_id ?? '') ?? null });
  }
  return articles;
}

function printScore(name: string, articles: Labelled[]): void {
  const count = { pairs: 0, joined: 0, right: 0 };
  articles.forEach((one, at) => {
    for (const other of articles.slice(at + 1)) {
      const isPair = one.label === other.label;
      const isJoined = one.story !== null && one.story === other.story;
      if (isPair) count.pairs++;
      if (isJoined) count.joined++;
      if (isPair && isJoined) count.right++;
    }
  });
  const cells = [
    String(articles.length).padStart(8),
    String(new Set(articles.map(({ label }) => label)).size).padStart(9),
    String(count.pairs).padStart(7),
    String(count.joined).padStart(8),
    String(count.right).padStart(7),
    (count.right / count.joined).toFixed(3).padStart(11),
    (count.right / count.pairs).toFixed(3).padStart(8),
  ];
  console.log(name.padEnd(23) + cells.join(''));
}

const work = join(resolve(String(argv.build || join(PROJECT, '.build'))), 'bench-stories');
await benchStories(resolve(String(argv.corpus ?? '')), work).catch(fail);
