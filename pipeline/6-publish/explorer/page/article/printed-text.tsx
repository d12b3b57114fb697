import { useEffect, useMemo } from 'preact/hooks';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { cutBlocks } from './cut-blocks.ts';
import { isFurniture } from './is-furniture.ts';
import type { Layer } from './layers.ts';
import { type MarkedSegment, markText, type Run } from './mark-text.ts';
import type { Article } from './open-article.ts';

interface PrintedTextProps {
  article: Article;
  text: string;
  layers: Layer[];
  placeId: string;
  point(placeId: string | null): void;
}

/** The text as printed; every marked place is a link to its own address, and shows its rows while pointed at or focused. */
export function PrintedText({ article, text, layers, placeId, point }: PrintedTextProps) {
  const { segments, evidence } = article;
  const marked = useMemo(() => markText(text, { segments, evidence, layers }), [article, layers]);
  const chosen = evidence.find((place) => place.evidence_id === placeId);
  useEffect(() => {
    if (chosen) showMark();
  }, [placeId]);
  return (
    <div class="printed" lang={article.row.language}>
      {marked.map((part) => (
        <Segment key={part.segment.segment_no} part={part} article={article} chosen={chosen} point={point} />
      ))}
    </div>
  );
}

/** Brings the chosen place into the window, where it is not there already. */
function showMark(): void {
  const mark = document.querySelector('.run.chosen');
  if (mark === null) return;
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) mark.scrollIntoView({ block: 'center' });
}

interface SegmentProps {
  part: MarkedSegment;
  article: Article;
  chosen: Article['evidence'][number] | undefined;
  point(placeId: string | null): void;
}

function Segment({ part: { segment, runs }, article, chosen, point }: SegmentProps) {
  const say = useSay();
  const isGreyed = isFurniture(segment);
  const show = (run: Run) => <MarkedRun key={run.start} run={run} article={article} chosen={chosen} point={point} />;
  const blocks = useMemo(() => cutBlocks(runs), [runs]);
  return (
    <p
      class={`segment segment-${segment.kind}${isGreyed ? ' greyed' : ''}`}
      title={isGreyed ? say('không thuộc bài', 'not of the article') : undefined}
    >
      {blocks.length === 1
        ? blocks[0]!.map(show)
        : blocks.map((block, index) => (
            <span key={index} class="block">
              {block.map(show)}
            </span>
          ))}
    </p>
  );
}

/** A run is a link where it is marked: to the narrowest mark, with the lines of all. One goes by keyboard to where a mark begins. */
function MarkedRun({ run, article, chosen, point }: { run: Run } & Omit<SegmentProps, 'part'>) {
  const mark = run.marks.at(-1);
  const isChosen = chosen !== undefined && run.marks.some(({ evidence }) => covers(chosen, evidence));
  if (mark === undefined) return <>{run.text}</>;
  const { evidence_id } = mark.evidence;
  const classes = ['run', ...new Set(run.marks.map(({ layer }) => `mark-${layer}`)), ...(isChosen ? ['chosen'] : [])];
  return (
    <a
      class={classes.join(' ')}
      href={toHash('article', [article.row.article_id, evidence_id])}
      tabIndex={run.start === mark.start ? undefined : -1}
      aria-current={isChosen ? 'location' : undefined}
      onMouseEnter={() => point(evidence_id)}
      onMouseLeave={() => point(null)}
      onFocus={() => point(evidence_id)}
      onBlur={() => point(null)}
    >
      {run.text}
    </a>
  );
}

/** True where a mark is the chosen place, or stands on the very words that it shows. */
function covers(chosen: Article['evidence'][number], marked: Article['evidence'][number]): boolean {
  return chosen.evidence_id === marked.evidence_id || (chosen.char_start === marked.char_start && chosen.char_end === marked.char_end);
}
