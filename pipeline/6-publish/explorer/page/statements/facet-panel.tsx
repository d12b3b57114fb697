import { useState } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useLoading } from '../data/use-part.ts';
import { findStatements } from '../search/find-statements.ts';
import { Chips } from '../shared/chips.tsx';
import { filterRows } from '../shared/fold-text.ts';
import { SearchBox } from '../shared/search-box.tsx';
import { useLatest } from '../shared/use-latest.ts';
import { useNumber } from '../shared/use-number.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { countValues } from './count-values.ts';
import { type Facet, keysOf } from './facets.ts';
import { useValueNames } from './use-value-names.ts';

const SHOWN = 24; // values; the rest are found by name

interface FacetPanelProps {
  facet: Facet;
  asked: Record<string, string>;
}

/** The values of a facet among the statements that all else leaves, the most frequent first; many of them are searched by name. */
export function FacetPanel({ facet, asked }: FacetPanelProps) {
  const say = useSay();
  const number = useNumber();
  const catalog = useCatalog();
  const nameOf = useValueNames(facet);
  const [typed, setTyped] = useState('');
  const keys = keysOf(asked, facet);
  const counting = useLoading(
    async () => countValues(catalog, facet, await findStatements(catalog, { typed: asked.q ?? '', keys })),
    `${facet.asked} ${keys.join(' ')} ${asked.q ?? ''}`,
  );
  const counted = useLatest(counting.result);
  if (counted === null || nameOf === null) return <Waiting error={counting.error} />;
  const chosen = asked[facet.asked];
  const values = chosen && !counted.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }, ...counted] : counted;
  if (values.length === 0) return <p class="meta">{say('Không có gì để chọn ở đây.', 'There is nothing to choose here.')}</p>;
  const named = filterRows(values, typed, ({ value }) => nameOf(value));
  return (
    <>
      {values.length > SHOWN && <SearchBox live label={say('Tìm trong mục này', 'Search these')} value={typed} search={setTyped} />}
      <Chips
        label={say(...facet.name)}
        choices={named.slice(0, SHOWN)}
        chosen={chosen}
        nameOf={nameOf}
        hashOf={(value) => toHash('statements', [], { ...asked, [facet.asked]: value })}
      />
      {named.length > SHOWN && (
        <p class="meta">
          {say(
            `và ${number(named.length - SHOWN)} mục nữa: gõ tên để tìm`,
            `and ${number(named.length - SHOWN)} more: type a name to find them`,
          )}
        </p>
      )}
    </>
  );
}
