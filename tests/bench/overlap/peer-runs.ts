/** One way to run a peer: its own defaults where there are no options. */
export interface PeerRun {
  peer: string;
  script: string;
  /** `words` in a run; `rows` of a band; `bands`; `least` resemblance of a pair; `hash` where it has the choice. */
  options: Record<string, number | string>;
  told: string;
}

// The best of those tried on 1,000 articles by the harmonic mean of precision and recall of pairs: --tune tries them again.
const VERIFIED = { words: 3, rows: 2, bands: 256, least: 0.1 };
const BANDED = { words: 5, rows: 3, bands: 85 };

/** The peers, each with its documented defaults and at its best. */
export const PEER_RUNS: PeerRun[] = [
  { peer: 'datasketch', script: 'datasketch-lsh.py', options: {}, told: 'single words, 128 permutations, threshold 0.9' },
  { peer: 'datasketch', script: 'datasketch-lsh.py', options: VERIFIED, told: tell(VERIFIED) },
  { peer: 'rensa', script: 'rensa-lsh.py', options: {}, told: 'single words, 16 bands of 8, threshold 0.8' },
  { peer: 'rensa', script: 'rensa-lsh.py', options: VERIFIED, told: tell(VERIFIED) },
  { peer: 'gaoya', script: 'gaoya-index.py', options: {}, told: 'single words, 20 bands of 5, threshold 0.75' },
  { peer: 'gaoya', script: 'gaoya-index.py', options: VERIFIED, told: tell(VERIFIED) },
  { peer: 'text-dedup', script: 'text-dedup-minhash.py', options: {}, told: '5 words, 250 permutations, threshold 0.7' },
  { peer: 'text-dedup', script: 'text-dedup-minhash.py', options: { ...BANDED, hash: 'xxh3' }, told: `${tell(BANDED)}, xxh3` },
  { peer: 'datatrove', script: 'datatrove-minhash.py', options: {}, told: '5 words, 14 bands of 8' },
  { peer: 'datatrove', script: 'datatrove-minhash.py', options: BANDED, told: tell(BANDED) },
  { peer: 'minhash', script: 'npm-minhash.cjs', options: {}, told: 'single words, 32 bands of 4' },
  { peer: 'minhash', script: 'npm-minhash.cjs', options: VERIFIED, told: tell(VERIFIED) },
];

/** Options to choose the best from; peers that give clusters know no least resemblance. */
export const TRIALS: { verified: Record<string, number>[]; banded: Record<string, number>[] } = {
  verified: [3, 5].flatMap((words) => [128, 256].flatMap((bands) => [0.05, 0.1, 0.2].map((least) => ({ words, rows: 2, bands, least })))),
  banded: [3, 5].flatMap((words) => [
    { words, rows: 4, bands: 64 },
    { words, rows: 3, bands: 85 },
    { words, rows: 3, bands: 170 },
  ]),
};

/** Options in words. */
export function tell({ words, rows, bands, least }: Record<string, number>): string {
  return `${words} words, ${bands} bands of ${rows}${least === undefined ? '' : `, threshold ${least}`}`;
}
