import { useMemo } from 'preact/hooks';
import { ArticleDay } from '../article/article-day.tsx';
import { isFurniture } from '../article/is-furniture.ts';
import { Untitled } from '../article/untitled.tsx';
import { Dots } from '../shared/dots.tsx';
import { useNumber } from '../shared/use-number.ts';
import { writeShare } from '../shared/write-share.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { type CutSegment, cutPieces } from './cut-pieces.ts';
import type { Overlap, Side } from './open-overlap.ts';
import { SharedPiece } from './shared-piece.tsx';
import { WithheldPassages } from './withheld-passages.tsx';

interface OverlapPaneProps {
  overlap: Overlap;
  side: Side;
  chosen: string;
}

/** One of the two articles, in a pane that scrolls by itself: what is shared is tinted, and leads to the same passage in the other. */
export function OverlapPane({ overlap, side, chosen }: OverlapPaneProps) {
  const say = useSay();
  const { row } = overlap.articles[side];
  const title = row.title ?? <Untitled />;
  return (
    <section class="overlap-pane" aria-label={side === 0 ? say('Bài trái', 'Left article') : say('Bài phải', 'Right article')}>
      <header>
        <p class="meta">
          <Dots parts={[row.outlet ?? row.agency, <ArticleDay key="day" of={row} />]} />
        </p>
        <h2 lang={row.language}>
          <a class="entry-title" href={toHash('article', [row.article_id])}>
            {title}
          </a>
        </h2>
        <p class="meta">
          <Kept overlap={overlap} side={side} />
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane without links must scroll by keyboard too */}
      <section class="overlap-text" tabIndex={0} aria-label={row.title ?? row.article_id}>
        {row.text === null ? (
          <WithheldPassages overlap={overlap} side={side} chosen={chosen} />
        ) : (
          <SharedText overlap={overlap} side={side} chosen={chosen} />
        )}
      </section>
    </section>
  );
}

/** How much of an article the other one has, and how much it leaves out. */
function Kept({ overlap: { pair, articles }, side }: Omit<OverlapPaneProps, 'chosen'>) {
  const say = useSay();
  const number = useNumber();
  if (pair === undefined) return null;
  const share = side === 0 ? pair.share : pair.share_of_other;
  const { syllables } = articles[side].row;
  const alone = number(Math.max(0, Math.round(syllables * (1 - share))));
  return say(
    `${writeShare(share)} có ở bài kia; khoảng ${alone} trong ${number(syllables)} tiếng chỉ bài này có`,
    `${writeShare(share)} stands in the other; about ${alone} of ${number(syllables)} syllables stand only here`,
  );
}

function SharedText({ overlap, side, chosen }: OverlapPaneProps) {
  const cut = useMemo(() => cutPieces(overlap, side), [overlap, side]);
  return (
    <div class="printed" lang={overlap.articles[side].row.language}>
      {cut.map((part) => (
        <Segment key={part.segment.segment_no} part={part} overlap={overlap} chosen={chosen} />
      ))}
    </div>
  );
}

function Segment({ part: { segment, pieces }, overlap, chosen }: { part: CutSegment; overlap: Overlap; chosen: string }) {
  const ids = overlap.articles.map(({ row }) => row.article_id);
  return (
    <p class={`segment segment-${segment.kind}${isFurniture(segment) ? ' greyed' : ''}`}>
      {pieces.map((piece) => (
        <SharedPiece key={piece.start} piece={piece} ids={ids} isChosen={piece.passage?.id === chosen} />
      ))}
    </p>
  );
}
