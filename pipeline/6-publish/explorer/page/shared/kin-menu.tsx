import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

const KIN: [view: string, vi: string, en: string][] = [
  ['people', 'Người', 'People'],
  ['organizations', 'Tổ chức', 'Bodies'],
  ['offices', 'Chức vụ', 'Offices'],
];

/** From one list of those who act to the others. */
export function KinMenu({ here }: { here: string }) {
  const say = useSay();
  return (
    <nav class="kin" aria-label={say('Danh sách', 'Lists')}>
      {KIN.map(([view, vi, en]) => (
        <a key={view} href={toHash(view)} aria-current={view === here ? 'page' : undefined}>
          {say(vi, en)}
        </a>
      ))}
    </nav>
  );
}
