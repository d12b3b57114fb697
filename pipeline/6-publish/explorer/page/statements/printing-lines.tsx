import { Untitled } from '../article/untitled.tsx';
import type { PrintingLine } from '../search/load-statements.ts';
import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

const SHOWN = 3; // printings; the rest behind a switch

/** Every printing of a statement, each leading to its place in its article. */
export function PrintingLines({ printings }: { printings: PrintingLine[] }) {
  const say = useSay();
  const [only, ...others] = printings;
  if (only !== undefined && others.length === 0)
    return (
      <p class="printed-in">
        {say('In trong', 'Printed in')} <Line printing={only} />
      </p>
    );
  const rest = printings.slice(SHOWN);
  return (
    <div class="printed-in">
      {say(`In ${printings.length} lần:`, `Printed ${printings.length} times:`)}
      <Lines printings={printings.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="printings-more">
          <summary>{say(`và ${rest.length} lần in nữa`, `and ${rest.length} more printings`)}</summary>
          <Lines printings={rest} />
        </details>
      )}
    </div>
  );
}

function Lines({ printings }: { printings: PrintingLine[] }) {
  return (
    <ul class="printings">
      {printings.map((printing) => (
        <li key={printing.printing_id}>
          <Line printing={printing} />
        </li>
      ))}
    </ul>
  );
}

function Line({ printing }: { printing: PrintingLine }) {
  const labels = useLabels();
  const role = printing.reprint_role;
  return (
    <Dots
      parts={[
        <a key="article" href={toHash('article', [printing.article_id, printing.evidence_id ?? ''].filter(Boolean))} lang="vi">
          {printing.article ?? <Untitled />}
        </a>,
        printing.outlet,
        printing.published_on && <Day on={printing.published_on} />,
        role !== null && role !== 'only' && role !== 'lead' && labels.value('articles', 'reprint_role', role),
      ]}
    />
  );
}
