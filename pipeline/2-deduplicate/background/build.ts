import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type CountTable, fillCounts, writeCells } from '../../vietnamese/words/count-table.ts';
import { hashWords } from '../../vietnamese/words/hash-words.ts';
import { pairKey } from '../background-table.ts';
import { BACKGROUND_VERSION, HEADER_BYTES, LEVEL, MAGIC } from '../read-background.ts';

const WORD_CELLS = 1 << 16;
const PAIR_CELLS = 1 << 19;

/**
 * Makes the word statistics from CORPUS=, a file of JSON lines with a `text` each, and writes them to FILE=. A text met
 * before is not counted again. The same corpus gives the same bytes.
 */
async function build(corpus: string, file: string): Promise<void> {
  const counts = await countWords(corpus);
  const words = toTable(counts.words, WORD_CELLS);
  const pairs = toTable(counts.pairs, PAIR_CELLS);
  const header = Buffer.alloc(HEADER_BYTES);
  [MAGIC, BACKGROUND_VERSION, WORD_CELLS, PAIR_CELLS, counts.total].forEach((value, at) => {
    header.writeUInt32LE(value, at * 4);
  });
  writeFileSync(file, Buffer.concat([header, writeCells(words.cells), writeCells(pairs.cells)]));
  process.stderr.write(`${counts.total} words, ${counts.words.size} different, ${counts.pairs.size} pairs -> ${file}\n`);
}

async function countWords(corpus: string) {
  const counts = { total: 0, words: new Map<number, number>(), pairs: new Map<number, number>() };
  const seen = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    const text = (JSON.parse(line) as { text: string }).text.normalize('NFC');
    if (seen.has(text)) continue;
    seen.add(text);
    const words = hashWords(text, [{ start: 0, end: text.length }]);
    counts.total += words.length;
    words.forEach((word, at) => {
      addOne(counts.words, word);
      if (at > 0) addOne(counts.pairs, pairKey(words[at - 1]!, word));
    });
  }
  return counts;
}

function addOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function toTable(counts: Map<number, number>, size: number): CountTable {
  const table = { cells: new Uint16Array(size), level: LEVEL };
  fillCounts(table, counts);
  return table;
}

const { CORPUS, FILE = fileURLToPath(new URL('./press-1.bin', import.meta.url)) } = process.env;
if (CORPUS === undefined) throw new Error('no corpus: pass CORPUS=, a file of JSON lines with a text each');
await build(CORPUS, FILE);
