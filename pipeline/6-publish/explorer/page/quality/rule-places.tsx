import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import type { Place } from './quality-rows.ts';

/** Which rule found how many places, table by table. */
export function RulePlaces({ places }: { places: Place[] }) {
  const say = useSay();
  const labels = useLabels();
  const number = useNumber();
  const tables = [...new Set(places.map(({ table_name }) => table_name))];
  const placesOf = (table: string) => places.filter(({ table_name }) => table_name === table);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{say('Luật nào tìm ra bao nhiêu', 'Which rules found how much')}</h2>
      {tables.map((table) => (
        <details key={table}>
          <summary>
            {labels.table(table)} <span class="meta">{number(placesOf(table).reduce((sum, row) => sum + row.places, 0))}</span>
          </summary>
          <dl class="facts">
            {placesOf(table).map(({ field, rule, places: count }) => (
              <>
                <dt key={`${field} ${rule} label`}>
                  <code>{rule}</code> {field !== null && <span class="meta">{labels.column(table, field)}</span>}
                </dt>
                <dd key={`${field} ${rule}`}>{number(count)}</dd>
              </>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
