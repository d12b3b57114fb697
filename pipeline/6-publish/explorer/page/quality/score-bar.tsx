import type { Score } from './quality-rows.ts';

/** A score between 0 and 1 with its interval; the number beside it tells the same. */
export function ScoreBar({ f1, low, high }: Pick<Score, 'f1' | 'low' | 'high'>) {
  if (f1 === null) return null;
  return (
    <svg class="score" aria-hidden="true">
      <line class="score-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {low !== null && high !== null && (
        <rect class="score-band" x={`${low * 100}%`} width={`${Math.max(high - low, 0.005) * 100}%`} y="20%" height="60%" />
      )}
      <line class="score-tick" x1={`${f1 * 100}%`} x2={`${f1 * 100}%`} y1="5%" y2="95%" />
    </svg>
  );
}
