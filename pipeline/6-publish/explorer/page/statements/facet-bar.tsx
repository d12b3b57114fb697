import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { FacetPanel } from './facet-panel.tsx';
import { FACETS, type Facet } from './facets.ts';
import { useValueNames } from './use-value-names.ts';

const [ACT, ...OTHERS] = FACETS as [Facet, ...Facet[]];

/** What statements are narrowed by: acts always in view, the rest opened one at a time; what is chosen stands as a chip that takes it away. */
export function FacetBar({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section class="facets" aria-label={say('Lọc', 'Filters')}>
      <Chosen asked={asked} />
      <p class="meta facets-lead">{say('Lời nói ấy làm gì', 'What the words do')}</p>
      <FacetPanel facet={ACT} asked={asked} />
      <div class="facet-names">
        {OTHERS.map((facet) => (
          <Fragment key={facet.asked}>
            <button
              type="button"
              aria-expanded={facet.asked === opened}
              onClick={() => setOpened(facet.asked === opened ? null : facet.asked)}
            >
              {say(...facet.name)}
            </button>
            {facet.asked === opened && (
              <div class="facet-values">
                <FacetPanel facet={facet} asked={asked} />
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

/** What is chosen besides the act, which is marked where it stands. */
function Chosen({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  const chosen = OTHERS.filter((facet) => asked[facet.asked]);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips chosen-chips" aria-label={say('Đang lọc', 'Chosen')}>
      {chosen.map((facet) => (
        <li key={facet.asked}>
          <ChosenChip facet={facet} asked={asked} />
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a class="chip" href={toHash('statements', [], { q: asked.q ?? '' })}>
            {say('bỏ tất cả', 'remove all')}
          </a>
        </li>
      )}
    </ul>
  );
}

function ChosenChip({ facet, asked }: { facet: Facet; asked: Record<string, string> }) {
  const say = useSay();
  const nameOf = useValueNames(facet);
  const value = asked[facet.asked]!;
  return (
    <a class="chip" aria-current="true" href={toHash('statements', [], { ...asked, [facet.asked]: '' })}>
      <span class="chip-facet">{say(...facet.name)}:</span> {nameOf === null ? '…' : nameOf(value)} <span aria-hidden="true">×</span>
      <span class="unseen"> {say('(bỏ lọc)', '(remove)')}</span>
    </a>
  );
}
