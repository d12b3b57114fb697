import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { CountedValue } from './count-values.ts';
import type { Facet } from './facets.ts';

interface FacetChipsProps {
  facet: Facet;
  values: CountedValue[];
  asked: Record<string, string>;
  nameOf(value: string): string;
}

/** Values of a facet, each an address that has it asked for, with how many statements are left; a chosen one leads back. */
export function FacetChips({ facet, values, asked, nameOf }: FacetChipsProps) {
  const say = useSay();
  const number = useNumber();
  return (
    <ul class="chips" aria-label={say(...facet.name)}>
      {values.map(({ value, statements }) => {
        const isChosen = asked[facet.asked] === value;
        return (
          <li key={value}>
            <a
              class="chip"
              href={toHash('statements', [], { ...asked, [facet.asked]: isChosen ? '' : value })}
              aria-current={isChosen ? 'true' : undefined}
            >
              {nameOf(value)} <span class="count">{number(statements)}</span>
              {isChosen && <span class="unseen"> {say('(bỏ lọc)', '(remove)')}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
