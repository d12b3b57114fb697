import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { argv } from 'zx';

/** Words of politics: an article is political where enough different ones stand in it. */
const POLITICAL = [
  'Tổng Bí thư',
  'Chủ tịch nước',
  'Thủ tướng',
  'Chủ tịch Quốc hội',
  'Bộ trưởng',
  'Thứ trưởng',
  'Bí thư',
  'Ủy viên',
  'Quốc hội',
  'Chính phủ',
  'Trung ương',
  'Bộ Chính trị',
  'đại biểu Quốc hội',
  'UBND',
  'HĐND',
  'Đảng bộ',
  'Nghị quyết',
  'Tổng thống',
  'Ngoại trưởng',
  'Đại sứ',
  'hội đàm',
  'phát biểu',
];

interface Candidate {
  id: string;
  rank: string;
}

interface Draw {
  seed: string;
  count: number;
  fewest: number; // words of politics
  from: number; // characters of the shortest text
  to: number; // and of the longest
  except: Set<string>; // ids
}

/**
 * Draws political articles of a corpus of {"id", "text"} lines at random, the same ones each time, and prints their ids. The first draw was
 * `node --import tsx tests/gold/draw-sample.ts --corpus baomoi-dev.jsonl --count 180`, the second adds
 * `--seed bienban-gold-2 --fewest 3 --except FILE`, of the ids that somebody has read, and the third `--seed bienban-gold-3 --fewest 2`.
 * The fourth takes half long ones and half short ones, `--seed bienban-gold-4 --fewest 3 --count 12` with `--from 5500 --to 9000` and with
 * `--from 700 --to 1200`: none of usual length with three such words was unread. The fifth is `--seed bienban-gold-5 --fewest 2 --count 24`,
 * the sixth `--seed bienban-gold-6 --fewest 2 --count 30`, and the seventh `--seed bienban-gold-7 --fewest 2 --count 60`, all labelled.
 */
async function drawSample(corpus: string, draw: Draw): Promise<string[]> {
  const drawn: Candidate[] = [];
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (draw.except.has(id) || text.length < draw.from || text.length > draw.to || !isPolitical(text, draw.fewest)) continue;
    drawn.push({ id, rank: createHash('sha256').update(`${draw.seed} ${id}`).digest('hex') });
  }
  drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return drawn.slice(0, draw.count).map(({ id }) => id);
}

function isPolitical(text: string, fewest: number): boolean {
  return POLITICAL.filter((word) => text.includes(word)).length >= fewest;
}

const { corpus, seed = 'bienban-gold-1', count = 44, fewest = 5, from = 1200, to = 5500, except: read } = argv;
const except = new Set(read ? readFileSync(String(read), 'utf8').split(/\s+/u) : []);
const ids = await drawSample(String(corpus), { seed: String(seed), count, fewest, from, to, except });
process.stdout.write(ids.map((id) => `${id}\n`).join(''));
