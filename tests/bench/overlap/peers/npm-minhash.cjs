// npm minhash: Minhash and LshIndex; pairs of an article and the earlier ones that its index gives.
// `node npm-minhash.cjs corpus.jsonl pairs.tsv '{"option": value}' folder-of-node_modules`
const { createReadStream, writeFileSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { createInterface } = require('node:readline');

const [corpus, out, given, folder] = process.argv.slice(2);
const { Minhash, LshIndex } = createRequire(join(folder, 'package.json'))('minhash');
const { words, rows, bands, least } = JSON.parse(given);

function toTokens(text) {
  if (words === undefined) return text.split(/\s+/).filter((word) => word !== '');
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(1, found.length - words + 1) }, (_, at) => found.slice(at, at + words).join(' '));
}

async function run() {
  const index = new LshIndex(rows === undefined ? {} : { bandSize: rows });
  const sketches = new Map();
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { id, text } = JSON.parse(line);
    const sketch = new Minhash(rows === undefined ? {} : { numPerm: rows * bands });
    for (const token of new Set(toTokens(text))) sketch.update(token);
    index.insert(id, sketch);
    sketches.set(id, sketch);
  }
  const pairs = [];
  for (const [id, sketch] of sketches) {
    // it keeps no order: an id counts with the ids below it
    for (const other of index.query(sketch)) {
      if (other < id && (least === undefined || sketch.jaccard(sketches.get(other)) >= least)) pairs.push(`${other}\t${id}\n`);
    }
  }
  writeFileSync(out, pairs.join(''));
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/minhash/package.json'), 'utf8'));
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ version, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS }));
}

run();
