import { Day } from '../shared/day.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { useSay } from '../shell/language.ts';
import type { EventLine } from './event-rows.ts';

/** When an event was, as far as it is known. */
export function EventDays({ event }: { event: Pick<EventLine, 'starts_on' | 'ends_on' | 'part_of_day' | 'date_basis'> }) {
  const say = useSay();
  const labels = useLabels();
  const { starts_on, ends_on, part_of_day, date_basis } = event;
  if (starts_on === null) return <>{say('không rõ ngày', 'day not known')}</>;
  const isLong = ends_on !== null && ends_on !== starts_on;
  return (
    <>
      {part_of_day !== null && `${labels.value('events', 'part_of_day', part_of_day)} `}
      <Day on={starts_on} basis={isLong ? null : date_basis} />
      {isLong && (
        <>
          {' – '}
          <Day on={ends_on} basis={date_basis} />
        </>
      )}
    </>
  );
}
