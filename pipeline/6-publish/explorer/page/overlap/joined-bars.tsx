import { toHash } from '../shell/route.ts';
import type { Overlap, SharedPassage, Side } from './open-overlap.ts';

const WIDTH = 1000; // units of the longer article
const [TOP, BOTTOM] = [14, 66]; // where the bars' inner edges are

/** The two articles as bars, the left above, each passage a band from one to the other. The table beside it tells the same. */
export function JoinedBars({ overlap: { articles, passages }, chosen }: { overlap: Overlap; chosen: string }) {
  const lengths = articles.map(({ row }) => Math.max(1, row.characters));
  const ids = articles.map(({ row }) => row.article_id);
  const scale = WIDTH / Math.max(...lengths);
  return (
    <svg class="joined-bars" viewBox={`0 0 ${WIDTH} 80`} preserveAspectRatio="none" aria-hidden="true">
      {lengths.map((length, side) => (
        <rect key={side} class="bar" x="0" y={side === 0 ? 0 : BOTTOM} width={length * scale} height={TOP} />
      ))}
      {passages.map((passage) => (
        <a key={passage.id} href={toHash('overlap', ids, { p: passage.id })} tabindex={-1}>
          <path class={passage.id === chosen ? 'band chosen' : 'band'} d={drawBand(passage, scale)} />
        </a>
      ))}
    </svg>
  );
}

/** Down from its place in the upper bar to that in the lower one, and back. */
function drawBand({ places }: SharedPassage, scale: number): string {
  const at = (side: Side, edge: 'start' | 'end') => Math.round(places[side][edge] * scale * 10) / 10;
  const upper = `M${at(0, 'start')} 0V${TOP}`;
  const lower = `L${at(1, 'start')} ${BOTTOM}V80H${at(1, 'end')}V${BOTTOM}`;
  return `${upper}${lower}L${at(0, 'end')} ${TOP}V0Z`;
}
