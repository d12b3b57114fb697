import type { Holding } from './group-holdings.ts';
import type { TimeScale } from './time-scale.ts';

/** A line of time: bands are tenures of the reference, dots the days on which articles called the person so. Told in words beside it. */
export function TimeTrack({ holding: { callings, tenures }, scale }: { holding: Holding; scale: TimeScale }) {
  const days = new Map<string, string | null>();
  for (const { as_of, as_of_basis } of callings) if (as_of !== null && days.get(as_of) !== 'stated') days.set(as_of, as_of_basis);
  return (
    <svg class="track" aria-hidden="true">
      {scale.ticks.map(({ place, label }) => (
        <line key={label} class="track-tick" x1={`${place}%`} x2={`${place}%`} y1="0" y2="100%" />
      ))}
      <line class="track-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {tenures.map(({ tenure_id, held_from, held_to }) => {
        const from = held_from === null ? 0 : scale.placeOf(held_from);
        const to = held_to === null ? 100 : scale.placeOf(held_to);
        return <rect key={tenure_id} class="track-tenure" x={`${from}%`} width={`${Math.max(to - from, 0.5)}%`} y="25%" height="50%" />;
      })}
      {[...days].map(([day, basis]) => (
        <circle key={day} class={basis === 'stated' ? 'track-stated' : 'track-inferred'} cx={`${scale.placeOf(day)}%`} cy="50%" r="4" />
      ))}
    </svg>
  );
}

/** The years over the tracks. */
export function TimeAxis({ scale }: { scale: TimeScale }) {
  return (
    <svg class="track-axis" aria-hidden="true">
      {scale.ticks.map(({ place, label }) => (
        <text key={label} x={`${place}%`} y="80%">
          {label}
        </text>
      ))}
    </svg>
  );
}
