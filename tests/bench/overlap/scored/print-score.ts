import { KINDS, RATES } from '../made/draft-families.ts';
import { LENGTHS, type PairScore, sumTallies, type Tally } from './score-pairs.ts';
import type { PassageScore } from './score-passages.ts';

const ROWS = [...KINDS, 'wire'] as const;
const WIDTH = 10;

/** The tables of a score as lines. */
export function printScore(pairs: PairScore, passages: PassageScore | null): string[] {
  return [
    ...printGrid('pair recall by edits', ROWS, pairs.kinds),
    ...printGrid('by shared characters', LENGTHS.map(String), pairs.lengths),
    `by letters     ${[...pairs.noises].map(([noise, tally]) => `${noise} ${toShare(tally)}`).join(', ')}`,
    ...printGrid('pair precision', [...ROWS, 'alone'], pairs.precision),
    ...(passages === null
      ? []
      : [
          ...printGrid('passage recall', ROWS, passages.kinds),
          `characters     ${[...passages.characters].map(([rate, tally]) => `${toPercent(rate)} ${toShare(tally)}`).join(', ')}`,
          `passage precision ${toShare(passages.precision)} of ${passages.precision.expected}`,
        ]),
  ];
}

/** A tally as a share with four decimals, `-` of none. */
export function toShare({ expected, found }: Tally): string {
  return expected === 0 ? '-' : (Math.floor((found / expected) * 10_000) / 10_000).toFixed(4);
}

/** `0.05` -> `5 %` */
export function toPercent(rate: number | string): string {
  return `${Math.round(Number(rate) * 100)} %`;
}

function printGrid(title: string, rows: readonly string[], tallies: Map<string, Tally>): string[] {
  const cells = (counts: (cell: string) => boolean) => {
    const shares = RATES.map((rate) => toShare(sumTallies(tallies, (cell) => counts(cell) && cell.endsWith(` ${rate}`))));
    const all = sumTallies(tallies, counts);
    return [...shares, toShare(all), String(all.expected)].map((cell) => cell.padStart(WIDTH)).join('');
  };
  const head = [...RATES.map(toPercent), 'all', 'of'].map((name) => name.padStart(WIDTH)).join('');
  const known = rows.filter((row) => [...tallies.keys()].some((cell) => cell.startsWith(`${row} `)));
  return [
    '',
    title.padEnd(22) + head,
    ...known.map((row) => row.padEnd(22) + cells((cell) => cell.startsWith(`${row} `))),
    'all but wires'.padEnd(22) + cells((cell) => !cell.startsWith('wire ')),
  ];
}
