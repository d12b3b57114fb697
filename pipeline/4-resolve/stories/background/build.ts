import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fillCounts, writeCells } from '../../../vietnamese/words/count-table.ts';
import { FREQUENCIES_VERSION, HEADER_BYTES, LEVEL, MAGIC } from '../frequencies.ts';
import { hashPair, hashWords } from '../hash-words.ts';

const CELLS = 1 << 19;

/**
 * Counts in how many articles of CORPUS=, a file of JSON lines with a `text` each, words and pairs of words stand, and
 * writes the counts to FILE=. A text met before is not counted again. The same corpus gives the same bytes.
 */
async function build(corpus: string, file: string): Promise<void> {
  const { articles, counts } = await countArticles(corpus);
  const table = { cells: new Uint16Array(CELLS), level: LEVEL };
  fillCounts(table, counts);
  const header = Buffer.alloc(HEADER_BYTES);
  [MAGIC, FREQUENCIES_VERSION, CELLS, articles].forEach((value, at) => {
    header.writeUInt32LE(value, at * 4);
  });
  writeFileSync(file, Buffer.concat([header, writeCells(table.cells)]));
  process.stderr.write(`${articles} articles, ${counts.size} words and pairs -> ${file}\n`);
}

async function countArticles(corpus: string): Promise<{ articles: number; counts: Map<number, number> }> {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    const text = (JSON.parse(line) as { text: string }).text.normalize('NFC');
    if (seen.has(text)) continue;
    seen.add(text);
    const { words, joins } = hashWords(text, [{ start: 0, end: text.length }]);
    const keys = new Set<number>(words);
    for (let at = 1; at < words.length; at++) if (joins[at] === 1) keys.add(hashPair(words[at - 1]!, words[at]!));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { articles: seen.size, counts };
}

const { CORPUS, FILE = fileURLToPath(new URL('./press-frequencies-2.bin', import.meta.url)) } = process.env;
if (CORPUS === undefined) throw new Error('no corpus: pass CORPUS=, a file of JSON lines with a text each');
await build(CORPUS, FILE);
