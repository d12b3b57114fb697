import { useMemo, useState } from 'preact/hooks';
import { useSay } from '../shell/language.ts';
import { CalledLine } from './called-line.tsx';
import { groupCallings } from './group-callings.ts';
import type { Person } from './person-rows.ts';
import { makeTimeScale } from './time-scale.ts';
import { TimeAxis } from './time-track.tsx';

const SHOWN = 6; // offices; those of fewer articles when asked

/** What a person was called over time: a line for each office and status, with the tenures that the reference knows beside it. */
export function CalledChart({ person }: { person: Person }) {
  const say = useSay();
  const offices = useMemo(() => groupCallings(person), [person]);
  const scale = useMemo(() => makeTimeScale(offices), [offices]);
  const [isWhole, setWhole] = useState(false);
  if (offices.length === 0) return <p class="meta">{say('Không bài nào gọi bằng chức vụ.', 'No article gives this person an office.')}</p>;
  return (
    <>
      {scale !== null && <Legend hasTenures={person.tenures.length > 0} />}
      {scale !== null && <TimeAxis scale={scale} />}
      <ul class="called">
        {(isWhole ? offices : offices.slice(0, SHOWN)).map((office) => (
          <li key={office.key}>
            <CalledLine office={office} scale={scale} />
          </li>
        ))}
      </ul>
      {!isWhole && offices.length > SHOWN && (
        <button type="button" onClick={() => setWhole(true)}>
          {say(`${offices.length - SHOWN} chức vụ nữa`, `${offices.length - SHOWN} more offices`)}
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
