import { useMemo, useState } from 'preact/hooks';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { groupHoldings } from './group-holdings.ts';
import { HoldingLine } from './holding-line.tsx';
import type { Calling, TenureLine } from './holding-rows.ts';
import { makeTimeScale } from './time-scale.ts';
import { TimeAxis } from './time-track.tsx';

const SHOWN = 6; // lines; those of fewer articles when asked

interface HoldingChartProps {
  called: Calling[];
  tenures: TenureLine[];
  /** What stands beside: the offices of a person, or the people of an office. */
  of: 'offices' | 'people';
  /** Said where there is nothing. */
  none: string;
}

/** Who was called by which office over time: a line for each office or person and status, with the tenures that the reference knows. */
export function HoldingChart({ called, tenures, of, none }: HoldingChartProps) {
  const say = useSay();
  const number = useNumber();
  const holdings = useMemo(() => groupHoldings(called, tenures), [called, tenures]);
  const scale = useMemo(() => makeTimeScale(holdings), [holdings]);
  const [isWhole, setWhole] = useState(false);
  if (holdings.length === 0) return <p class="meta">{none}</p>;
  const left = number(holdings.length - SHOWN);
  return (
    <>
      {scale !== null && <Legend hasTenures={tenures.length > 0} />}
      {scale !== null && <TimeAxis scale={scale} />}
      <ul class="called">
        {(isWhole ? holdings : holdings.slice(0, SHOWN)).map((holding) => (
          <li key={holding.key}>
            <HoldingLine holding={holding} scale={scale} of={of} />
          </li>
        ))}
      </ul>
      {!isWhole && holdings.length > SHOWN && (
        <button type="button" onClick={() => setWhole(true)}>
          {of === 'offices' ? say(`${left} chức vụ nữa`, `${left} more offices`) : say(`${left} người nữa`, `${left} more people`)}
        </button>
      )}
    </>
  );
}

function Legend({ hasTenures }: { hasTenures: boolean }) {
  const say = useSay();
  return (
    <ul class="legend meta">
      <li>
        <Sign class="track-stated" /> {say('bài ghi ngày', 'day stated')}
      </li>
      <li>
        <Sign class="track-inferred" /> {say('ngày suy ra', 'day inferred')}
      </li>
      {hasTenures && (
        <li>
          <svg class="sign" aria-hidden="true">
            <rect class="track-tenure" x="0" y="25%" width="100%" height="50%" />
          </svg>{' '}
          {say('nhiệm kỳ theo bảng tra cứu', 'tenure in the reference')}
        </li>
      )}
    </ul>
  );
}

function Sign({ class: name }: { class: string }) {
  return (
    <svg class="sign" aria-hidden="true">
      <circle class={name} cx="50%" cy="50%" r="4" />
    </svg>
  );
}
