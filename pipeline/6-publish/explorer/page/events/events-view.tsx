import { useList } from '../data/use-list.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import type { EventLine } from './event-rows.ts';
import { EventView } from './event-view.tsx';
import { Timeline } from './timeline.tsx';

/** The events in the order of time: `#/events?q=…&year=…&kind=…`, and one of them: `#/events/<id>`. */
export function EventsView({ route }: { route: Route }) {
  const [id] = route.path;
  return id === undefined ? <Events asked={route.asked} /> : <EventView key={id} id={id} />;
}

function Events({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  const { result, error } = useList<EventLine>('events');
  useTitle(say('Dòng thời gian', 'Timeline'));
  return (
    <div class="narrowing">
      <h1>{say('Sự kiện theo thời gian', 'Events in the order of time')}</h1>
      {result === null ? <Waiting error={error} /> : <Timeline lines={result} asked={asked} />}
    </div>
  );
}
