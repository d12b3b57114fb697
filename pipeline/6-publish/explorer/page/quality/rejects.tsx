import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import type { Refusal } from './quality-rows.ts';

/** What could not be read or was found wrong, by stage and rule, with a message of each. */
export function Rejects({ refusals }: { refusals: Refusal[] }) {
  const say = useSay();
  const number = useNumber();
  return (
    <section aria-labelledby="rejects">
      <h2 id="rejects">{say('Điều bị loại', 'What was rejected')}</h2>
      {refusals.length === 0 ? (
        <p class="meta">{say('Không bản ghi nào bị loại.', 'No record was rejected.')}</p>
      ) : (
        <dl class="facts">
          {refusals.map(({ stage, rule, rows, message }) => (
            <>
              <dt key={`${stage} ${rule} label`}>
                <code>{stage}</code> <code>{rule}</code>
              </dt>
              <dd key={`${stage} ${rule}`}>
                {number(rows)}; {say('ví dụ', 'such as')}: <code>{message}</code>
              </dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
}
