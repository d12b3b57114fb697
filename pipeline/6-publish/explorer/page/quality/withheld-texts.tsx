import { useCount } from '../shared/use-count.ts';
import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import type { Rights, Withheld } from './quality-rows.ts';

/** Whose texts are not here and why, and which columns that leaves empty. */
export function WithheldTexts({ rights, columns }: { rights: Rights[]; columns: Withheld[] }) {
  const say = useSay();
  const labels = useLabels();
  const number = useNumber();
  const count = useCount();
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld">{say('Bản quyền và điều không công bố', 'Rights, and what is withheld')}</h2>
      <p class="lead">
        {say(
          'Văn bản thuộc về các báo. Dữ kiện, trích dẫn ngắn, vị trí và mã băm được công bố; đoạn dài hơn 200 ký tự của bài bị giữ lại thì để trống.',
          'Texts belong to their papers. Facts, short quotations, places and hashes are published; longer passages of a withheld article, beyond 200 characters, are left empty.',
        )}
      </p>
      <ul>
        {rights.map((row) => (
          <li key={row.rights}>
            {labels.value('articles', 'rights', row.rights)}: {count(row.articles, 'bài', 'article')}
            {row.withheld > 0 &&
              say(`, ${number(row.withheld)} bài không kèm văn bản`, `, ${number(row.withheld)} of them without their text`)}
          </li>
        ))}
      </ul>
      {columns.length === 0 ? (
        <p class="meta">{say('Không cột nào bị để trống.', 'No column was left empty.')}</p>
      ) : (
        <dl class="facts">
          {columns.map(({ table, column, values }) => (
            <>
              <dt key={`${table}.${column} label`}>
                {labels.table(table)}, {labels.column(table, column)}
              </dt>
              <dd key={`${table}.${column}`}>{number(Number(values))}</dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
}
