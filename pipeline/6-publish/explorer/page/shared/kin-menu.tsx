import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

interface Kin {
  label: [vi: string, en: string];
  views: [view: string, vi: string, en: string][];
}

const ACTORS: Kin = {
  label: ['Danh sách', 'Lists'],
  views: [
    ['people', 'Người', 'People'],
    ['organizations', 'Tổ chức', 'Bodies'],
    ['offices', 'Chức vụ', 'Offices'],
  ],
};
const SHARES: Kin = {
  label: ['Trùng văn bản', 'Overlap'],
  views: [
    ['overlap', 'Từng cặp bài', 'Pairs of articles'],
    ['map', 'Bản đồ', 'Map'],
  ],
};
const KINS = { actors: ACTORS, shares: SHARES };

/** From one view of those who act, or of what is shared, to the others and of one of their rows. */
export function KinMenu({ of, here }: { of: keyof typeof KINS; here: string }) {
  const say = useSay();
  const { label, views } = KINS[of];
  return (
    <nav class="kin" aria-label={say(...label)}>
      {views.map(([view, vi, en]) => (
        <a key={view} href={toHash(view)} aria-current={view === here ? 'true' : undefined}>
          {say(vi, en)}
        </a>
      ))}
    </nav>
  );
}
