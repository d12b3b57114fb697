import type { ComponentChild } from 'preact';

/** What is drawn as a line of the list that arcs join. */
export interface ArcNode {
  id: string;
  label: ComponentChild;
}

/** That two nodes share text, or one with itself. */
export interface Arc {
  from: string;
  to: string;
  weight: number;
}

const ROW = 2; // rem that a node is high, as `.arc-nodes` has it
const MOST = 40; // nodes that can still be told apart
const THICKEST = 7; // pixels

/** Nodes one under the other, and arcs beside them, the thicker the more is shared. A table beside it tells the same in words. */
export function ArcDrawing({ nodes, arcs }: { nodes: ArcNode[]; arcs: Arc[] }) {
  const drawn = nodes.slice(0, MOST);
  const rows = new Map(drawn.map(({ id }, index) => [id, index]));
  const most = Math.max(...arcs.map(({ weight }) => weight));
  const shown = arcs.filter(({ from, to }) => rows.has(from) && rows.has(to));
  return (
    <div class="arcs">
      <ol class="arc-nodes">
        {drawn.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ol>
      <svg viewBox={`0 0 100 ${drawn.length * ROW}`} height={`${drawn.length * ROW}rem`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map(({ from, to, weight }) => (
          <path
            key={`${from} ${to}`}
            class="arc"
            d={drawArc(rows.get(from)!, rows.get(to)!, drawn.length)}
            stroke-width={Math.max(1, THICKEST * Math.sqrt(weight / most))}
          />
        ))}
      </svg>
    </div>
  );
}

/** An arc as wide as its ends are apart; of a node with itself, a small loop. */
function drawArc(one: number, other: number, nodes: number): string {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const middle = (row: number) => (row + 0.5) * ROW;
  if (from === to)
    return `M0 ${middle(from) - ROW / 4}C16 ${middle(from) - ROW / 4} 16 ${middle(from) + ROW / 4} 0 ${middle(from) + ROW / 4}`;
  const width = 25 + (100 * (to - from)) / Math.max(4, nodes - 1);
  return `M0 ${middle(from)}C${width} ${middle(from)} ${width} ${middle(to)} 0 ${middle(to)}`;
}
