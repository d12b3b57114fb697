import { KINDS, RATES } from '../made/draft-families.ts';
import type { Cost } from '../measure.ts';
import { toPercent, toShare } from './print-score.ts';
import { type PairScore, sumTallies } from './score-pairs.ts';

/** One tool's result. */
export interface PeerResult {
  name: string;
  told: string;
  cost: Cost;
  passages: string;
  count: number;
  score: PairScore;
}

const COSTS = ['articles/s', '/CPU s', 'CPU s', 'RSS MB', 'precision', 'recall'];
const GROUPS = [...RATES.map(toPercent), ...KINDS, 'wire', 'passages'];
const isApart = (cell: string) => !cell.startsWith('wire ');

/** The head of the table of tools: recall of pairs by edits and by kind; precision and recall leave wires out. */
export function headPeers(): string {
  return ''.padEnd(24) + [...COSTS, ...GROUPS].map((name) => name.padStart(11)).join('');
}

/** One line of the table, and one with its parameters. */
export function printPeer({ name, told, cost, passages, count, score }: PeerResult): string {
  const recall = (counts: (cell: string) => boolean) => toShare(sumTallies(score.kinds, counts));
  const cells = [
    (count / cost.seconds).toFixed(0),
    (count / cost.cpuSeconds).toFixed(0),
    cost.cpuSeconds.toFixed(1),
    (cost.kilobytes / 1024).toFixed(0),
    toShare(sumTallies(score.precision, isApart)),
    recall(isApart),
    ...RATES.map((rate) => recall((cell) => isApart(cell) && cell.endsWith(` ${rate}`))),
    ...[...KINDS, 'wire'].map((kind) => recall((cell) => cell.startsWith(`${kind} `))),
    passages,
  ];
  return `${name.padEnd(24)}${cells.map((cell) => cell.padStart(11)).join('')}\n  ${told}`;
}

/** The harmonic mean of precision and recall of pairs, wires left out. */
export function toMean(score: PairScore): number {
  const [precision, recall] = [sumTallies(score.precision, isApart), sumTallies(score.kinds, isApart)];
  if (precision.found === 0 || recall.found === 0) return 0;
  return 2 / (precision.expected / precision.found + recall.expected / recall.found);
}
