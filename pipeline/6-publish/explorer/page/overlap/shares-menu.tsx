import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

/** From the pairs of articles to the map of them, and back. */
export function SharesMenu({ here }: { here: 'overlap' | 'map' | null }) {
  const say = useSay();
  return (
    <nav class="kin" aria-label={say('Trùng văn bản', 'Overlap')}>
      <a href={toHash('overlap')} aria-current={here === 'overlap' ? 'page' : undefined}>
        {say('Từng cặp bài', 'Pairs of articles')}
      </a>
      <a href={toHash('map')} aria-current={here === 'map' ? 'page' : undefined}>
        {say('Bản đồ', 'Map')}
      </a>
    </nav>
  );
}
