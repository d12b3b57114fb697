import { useSay } from '../shell/language.ts';
import { useNumber } from './use-number.ts';

/** A value to choose, and how many things it leaves. */
export interface Choice {
  value: string;
  count: number;
}

interface ChipsProps {
  label: string;
  choices: Choice[];
  chosen: string | undefined;
  nameOf(value: string): string;
  /** The address with a value chosen; empty for none. */
  hashOf(value: string): string;
}

/** Values to choose from, each an address of its own; the chosen one leads back. */
export function Chips({ label, choices, chosen, nameOf, hashOf }: ChipsProps) {
  const say = useSay();
  const number = useNumber();
  return (
    <ul class="chips" aria-label={label}>
      {choices.map(({ value, count }) => {
        const isChosen = value === chosen;
        return (
          <li key={value}>
            <a class="chip" href={hashOf(isChosen ? '' : value)} aria-current={isChosen ? 'true' : undefined}>
              {nameOf(value)} <span class="count">{number(count)}</span>
              {isChosen && <span class="unseen"> {say('(bỏ lọc)', '(remove)')}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
