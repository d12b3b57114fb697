import { useMemo } from 'preact/hooks';
import { useList } from '../data/use-list.ts';
import { useParts } from '../data/use-part.ts';
import type { PairLine } from '../overlap/overlap-rows.ts';
import { KinMenu } from '../shared/kin-menu.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { ArticleGroups } from './article-groups.tsx';
import { findGroups } from './find-groups.ts';
import { type OutletRow, PaperShares, type ShareRow } from './paper-shares.tsx';

/** Who shares text with whom: papers, and groups of articles whatever their paper; `#/map`, `#/map?group=a…`. */
export function MapView({ route }: { route: Route }) {
  const say = useSay();
  const map = useParts(['map']);
  const pairs = useList<PairLine>('pairs');
  const groups = useMemo(() => pairs.result && findGroups(pairs.result), [pairs.result]);
  useTitle(say('Bản đồ trùng văn bản', 'Map of shared text'));
  const part = map.result?.[0];
  return (
    <div class="map">
      <KinMenu of="shares" here="map" />
      <h1>{say('Ai chung văn bản với ai', 'Who shares text with whom')}</h1>
      {part === undefined || groups === null ? (
        <Waiting error={map.error ?? pairs.error} />
      ) : (
        <>
          <PaperShares outlets={part.rows<OutletRow>('outlets')} shares={part.rows<ShareRow>('shares')} />
          {groups.length > 0 && <ArticleGroups groups={groups} opened={route.asked.group ?? ''} />}
        </>
      )}
    </div>
  );
}
