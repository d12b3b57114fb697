import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
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
const FEWEST = 5;
const LENGTH = { from: 1200, to: 5500 };
const SEED = 'bienban-gold-1';

interface Candidate {
  id: string;
  rank: string;
}

/**
 * Draws political articles of a corpus of {"id", "text"} lines at random, the same ones each time, and prints their ids:
 * `node --import tsx tests/gold/draw-sample.ts --corpus baomoi-dev.jsonl --count 44`. Odd places are for developing, even ones stay unseen.
 */
async function drawSample(corpus: string, count: number): Promise<string[]> {
  const drawn: Candidate[] = [];
  for await (const line of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (isPolitical(text)) drawn.push({ id, rank: createHash('sha256').update(`${SEED} ${id}`).digest('hex') });
  }
  drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return drawn.slice(0, count).map(({ id }) => id);
}

function isPolitical(text: string): boolean {
  if (text.length < LENGTH.from || text.length > LENGTH.to) return false;
  return POLITICAL.filter((word) => text.includes(word)).length >= FEWEST;
}

const ids = await drawSample(String(argv.corpus), Number(argv.count ?? 44));
process.stdout.write(ids.map((id, index) => `${id} ${index % 2 === 0 ? 'seen' : 'unseen'}\n`).join(''));
