import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argv } from 'zx';
import { fail } from '../../../pipeline/io/fail.ts';
import { readRows } from '../../../pipeline/io/shards.ts';
import type { Article, Passage } from '../../../schemas/types.ts';
import { drawNumber, openRandom } from './made/open-random.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const LONGEST = 60; // words printed of a passage: its beginning and its end

/**
 * Prints passages drawn at random from a build, both sides with `«…»` around what differs, for a reader to judge:
 * `node --import tsx tests/bench/overlap/sample.ts [--build .build] [--count 200] [--seed 1]`
 */
async function samplePassages(build: string, { count, seed }: { count: number; seed: number }): Promise<void> {
  const drawn = await drawPassages(join(build, '2-deduplicate'), { count, seed });
  const asked = new Set(drawn.flatMap(({ article_a, article_b }) => [article_a, article_b]));
  const texts = new Map<string, string[]>();
  for await (const { article_id, text } of readRows<Article>(join(build, '1-ingest'), 'articles'))
    if (asked.has(article_id)) texts.set(article_id, Array.from(text ?? ''));
  for (const [no, passage] of drawn.entries()) {
    const one = texts.get(passage.article_a)!.slice(passage.a_start, passage.a_end).join('');
    const other = texts.get(passage.article_b)!.slice(passage.b_start, passage.b_end).join('');
    const { syllables, identity, information } = passage;
    console.log(
      `\n${no + 1}. ${passage.article_a} ${passage.article_b}: ${syllables} syllables, identity ${identity}, ${information} bits`,
    );
    for (const line of markSides(toWords(one), toWords(other))) console.log(`   ${line}`);
  }
}

/** Every passage is as likely as any other: a reservoir. */
async function drawPassages(folder: string, { count, seed }: { count: number; seed: number }): Promise<Passage[]> {
  const random = openRandom(seed);
  const drawn: Passage[] = [];
  let met = 0;
  for await (const passage of readRows<Passage>(folder, 'passages')) {
    const at = met++ < count ? drawn.length : drawNumber(random, 0, met);
    if (at < count) drawn[at] = passage;
  }
  return drawn;
}

function toWords(text: string): string[] {
  return text.replaceAll('\n', ' / ').split(' ');
}

/** One line where both sides are the same words, else two. */
function markSides(one: string[], other: string[]): string[] {
  const [common, turned] = [new Set(other), new Set(one)];
  const mark = (words: string[], known: Set<string>) => shorten(words.map((word) => (known.has(word) ? word : `«${word}»`)));
  const [left, right] = [mark(one, common), mark(other, turned)];
  return left === right ? [left] : [left, right];
}

function shorten(words: string[]): string {
  if (words.length <= LONGEST) return words.join(' ');
  return `${words.slice(0, LONGEST / 2).join(' ')} […] ${words.slice(-LONGEST / 2).join(' ')}`;
}

const options = { count: Number(argv.count || 200), seed: Number(argv.seed || 1) };
await samplePassages(resolve(String(argv.build || join(PROJECT, '.build'))), options).catch(fail);
