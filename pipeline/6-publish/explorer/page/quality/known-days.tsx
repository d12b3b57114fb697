import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { WideTable } from '../shared/wide-table.tsx';
import { useSay } from '../shell/language.ts';
import type { Basis } from './quality-rows.ts';

const UNKNOWN = 'null';

/** How days are known: stated, given or inferred, or not at all. */
export function KnownDays({ bases }: { bases: Basis[] }) {
  const say = useSay();
  const labels = useLabels();
  const number = useNumber();
  const fields = [...new Set(bases.map(({ field }) => field))];
  const columns = [...new Set(bases.map(({ basis }) => basis ?? UNKNOWN))].sort((a, b) => rank(a) - rank(b));
  const countOf = (field: string, column: string) =>
    bases.find((row) => row.field === field && (row.basis ?? UNKNOWN) === column)?.rows ?? 0;
  const split = (field: string) => field.split('.') as [string, string];
  return (
    <section aria-labelledby="days">
      <h2 id="days">{say('Ngày tháng từ đâu', 'Where days come from')}</h2>
      <WideTable label={say('Ngày tháng từ đâu', 'Where days come from')}>
        <thead>
          <tr>
            <th scope="col">{say('Cột', 'Column')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column === UNKNOWN ? say('không biết', 'not known') : labels.value('articles', 'published_basis', column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">
                {labels.table(split(field)[0])} <span class="meta">{labels.column(...split(field))}</span>
              </th>
              {columns.map((column) => (
                <td key={column}>{number(countOf(field, column))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

/** Stated before inferred, unknown last. */
function rank(basis: string): number {
  const at = ['stated', 'manifest', 'inferred'].indexOf(basis);
  return at < 0 ? 3 : at;
}
