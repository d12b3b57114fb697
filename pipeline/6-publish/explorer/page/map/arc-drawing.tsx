import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';

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
const MOST = 24; // nodes that can still be told apart
const MOST_ARCS = 72; // the thickest of them
const THICKEST = 7; // pixels

/** Nodes one under the other, and arcs beside them, the thicker the more is shared; those of the node that is pointed at stand out. A table beside it tells the same in words. */
export function ArcDrawing({ nodes, arcs }: { nodes: ArcNode[]; arcs: Arc[] }) {
  const [pointed, point] = useState<string | null>(null);
  const drawn = nodes.slice(0, MOST);
  const rows = new Map(drawn.map(({ id }, index) => [id, index]));
  const shown = arcs
    .filter(({ from, to }) => rows.has(from) && rows.has(to))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ARCS);
  const most = shown[0]?.weight ?? 1;
  const isFaded = ({ from, to }: Arc) => pointed !== null && from !== pointed && to !== pointed;
  return (
    <>
      <div class="arcs">
        <ol class="arc-nodes">
          {drawn.map(({ id, label }) => (
            <li
              key={id}
              onMouseEnter={() => point(id)}
              onMouseLeave={() => point(null)}
              onFocusIn={() => point(id)}
              onFocusOut={() => point(null)}
            >
              {label}
            </li>
          ))}
        </ol>
        <svg viewBox={`0 0 100 ${drawn.length * ROW}`} height={`${drawn.length * ROW}rem`} preserveAspectRatio="none" aria-hidden="true">
          {shown.map((arc) => (
            <path
              key={`${arc.from} ${arc.to}`}
              class={isFaded(arc) ? 'arc faded' : 'arc'}
              d={drawArc(rows.get(arc.from)!, rows.get(arc.to)!, drawn.length)}
              stroke-width={Math.max(1, THICKEST * Math.sqrt(arc.weight / most))}
            />
          ))}
        </svg>
      </div>
      <Drawn nodes={[drawn.length, nodes.length]} arcs={[shown.length, arcs.length]} />
    </>
  );
}

/** Says how much of all is drawn, where it is not all. */
function Drawn({ nodes, arcs }: { nodes: [drawn: number, all: number]; arcs: [drawn: number, all: number] }) {
  const say = useSay();
  const number = useNumber();
  if (arcs[0] === arcs[1]) return null;
  const tell = ([drawn, all]: [number, number], vi: string, en: string) =>
    drawn === all
      ? `${number(all)} ${say(vi, en)}`
      : say(`${number(drawn)} trong ${number(all)} ${vi}`, `${number(drawn)} of ${number(all)} ${en}`);
  return (
    <p class="meta">
      {say('Chỉ vẽ phần chung nhiều nhất:', 'Only what shares most is drawn:')} {tell(nodes, 'tên', 'names')},{' '}
      {tell(arcs, 'nét nối', 'lines')}.
    </p>
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
