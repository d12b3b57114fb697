import { Untitled } from '../article/untitled.tsx';
import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { Holding } from './group-holdings.ts';
import type { Calling, TenureLine } from './holding-rows.ts';
import type { TimeScale } from './time-scale.ts';
import { TimeTrack } from './time-track.tsx';

interface HoldingLineProps {
  holding: Holding;
  scale: TimeScale | null;
  of: 'offices' | 'people';
}

/** One office of a person, or one person of an office: its name, its line of time, the articles that say so, and tenures of the reference. */
export function HoldingLine({ holding, scale, of }: HoldingLineProps) {
  const labels = useLabels();
  const { beside_id, beside, status, callings, tenures } = holding;
  return (
    <>
      <h3 class="called-name">
        <a href={beside_id === null ? undefined : toHash(of, [beside_id])} lang="vi">
          {beside}
        </a>
        {status !== null && status !== 'current' && <span class="tag">{labels.value('offices_held', 'status', status)}</span>}
      </h3>
      {scale !== null && <TimeTrack holding={holding} scale={scale} />}
      {callings.length > 0 && <Callings callings={callings} />}
      {tenures.map((tenure) => (
        <Tenure key={tenure.tenure_id} tenure={tenure} />
      ))}
    </>
  );
}

function Callings({ callings }: { callings: Calling[] }) {
  const say = useSay();
  const number = useNumber();
  const count = useCount();
  const dated = callings.filter(({ as_of }) => as_of !== null);
  const [first, last] = [dated[0]?.as_of ?? null, dated.at(-1)?.as_of ?? null];
  return (
    <details class="callings meta">
      <summary>
        <Dots
          parts={[
            count(callings.length, 'lần gọi', 'time'),
            first && (
              <>
                <Day on={first} />
                {last !== first && (
                  <>
                    {' – '}
                    <Day on={last} />
                  </>
                )}
              </>
            ),
            dated.length < callings.length &&
              say(`${number(callings.length - dated.length)} không rõ ngày`, `${number(callings.length - dated.length)} of unknown day`),
          ]}
        />
      </summary>
      <ul>
        {callings.map((calling) => (
          <li key={calling.held_id}>
            <Dots
              parts={[
                calling.as_of && <Day on={calling.as_of} basis={calling.as_of_basis} />,
                <a key="place" href={toHash('article', [calling.article_id, calling.evidence_id ?? ''].filter(Boolean))} lang="vi">
                  {calling.article ?? <Untitled />}
                </a>,
                calling.printed && <span lang="vi">“{calling.printed}”</span>,
              ]}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Tenure({
  tenure: { status, held_from, held_to, held_from_precision, held_to_precision, to_status, source },
}: {
  tenure: TenureLine;
}) {
  const say = useSay();
  const labels = useLabels();
  return (
    <details class="callings meta">
      <summary>
        <Dots
          parts={[
            say('Bảng tra cứu', 'Reference'),
            <span key="days">
              <Rough on={held_from} precision={held_from_precision} /> – <Rough on={held_to} precision={held_to_precision} />
            </span>,
            status !== 'current' && labels.value('tenures', 'status', status),
          ]}
        />
      </summary>
      <ul>
        {to_status !== null && to_status !== 'ended' && <li>{to_status}</li>}
        <li>
          {say('Nguồn', 'Source')}: <Sources text={source} />
        </li>
      </ul>
    </details>
  );
}

/** A day as far as it is known: a year, a month, or `…`. */
function Rough({ on, precision }: { on: string | null; precision: string | null }) {
  if (on === null) return <>…</>;
  const [year, month] = on.split('-').map(Number);
  if (precision === 'year') return <>{year}</>;
  if (precision === 'month') return <>{`${month}/${year}`}</>;
  return <Day on={on} />;
}

/** A note on sources whose addresses, http(s) alone, are links. */
function Sources({ text }: { text: string | null }) {
  return (
    <>
      {(text ?? '').split(/(https?:\/\/[^\s;]+)/).map((piece, index) =>
        index % 2 === 1 ? (
          <a key={index} href={piece} rel="noreferrer noopener">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  );
}
