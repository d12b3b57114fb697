import { useMemo } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { Waiting } from '../shared/waiting.tsx';
import { NotFound } from '../shell/not-found.tsx';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { type Overlap, openOverlap } from './open-overlap.ts';
import { OverlapHead } from './overlap-head.tsx';
import { OverlapPane } from './overlap-pane.tsx';
import { PairsView } from './pairs-view.tsx';
import { useJoinedScroll } from './use-joined-scroll.ts';

/** The pairs of articles that share text: `#/overlap`, those of one article: `#/overlap/a…`, and two of them side by side: `#/overlap/a…/a…?p=ps…`. */
export function OverlapView({ route }: { route: Route }) {
  const [left, right] = route.path;
  if (left === undefined || right === undefined) return <PairsView route={route} />;
  return <TwoArticles ids={[left, right]} chosen={route.asked.p ?? ''} />;
}

function TwoArticles({ ids, chosen }: { ids: [string, string]; chosen: string }) {
  const { partOf } = useCatalog();
  const [left, right] = ids;
  const { result, error } = useParts([partOf('articles', left), partOf('articles', right)]);
  const overlap = useMemo(() => result && openOverlap([result[0]!, result[1]!], ids), [result, left, right]);
  const titles = overlap?.articles.map(({ row }) => row.title ?? row.article_id);
  useTitle(titles?.join(' ↔ ') ?? null);
  if (!result) return <Waiting error={error} />;
  return overlap ? <OpenedOverlap overlap={overlap} chosen={chosen} /> : <NotFound />;
}

function OpenedOverlap({ overlap, chosen }: { overlap: Overlap; chosen: string }) {
  const panes = useJoinedScroll(chosen, overlap);
  return (
    <>
      <OverlapHead overlap={overlap} chosen={chosen} />
      <div class="overlap-panes" ref={panes}>
        <OverlapPane overlap={overlap} side={0} chosen={chosen} />
        <OverlapPane overlap={overlap} side={1} chosen={chosen} />
      </div>
    </>
  );
}
