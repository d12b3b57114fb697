import { TURNS } from '../vietnamese/pages/scene-signs.ts';
import type { Line } from './page.ts';

const LONGEST_CELL = 75;
const LEAST_TURN = 30;
const LEAST_BARS = 4; // lines of nothing but a bar

/** True for a line alone in a cell of a table whose rows lost all but their bars. */
export function isCell(lines: readonly Line[], no: number): boolean {
  const isBar = (at: number) => lines[at]?.text === '|';
  const { syllables, text } = lines[no]!;
  if (!isBar(no - 1) || !isBar(no + 1) || syllables > LONGEST_CELL || (syllables >= LEAST_TURN && TURNS.test(text))) return false;
  return lines.filter(({ text }) => text === '|').length >= LEAST_BARS;
}
