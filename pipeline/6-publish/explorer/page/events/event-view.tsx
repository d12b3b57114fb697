import { useMemo } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { RowFacts } from '../shared/row-facts.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { NotFound } from '../shell/not-found.tsx';
import { toHash } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { KeyedStatements } from '../statements/keyed-statements.tsx';
import { EventDays } from './event-days.tsx';
import { EventPeople } from './event-people.tsx';
import { EventReports } from './event-reports.tsx';
import { type OpenedEvent, openEvent } from './event-rows.ts';

/** One event: what is known of it, who reports it, who took part, and what was said there. */
export function EventView({ id }: { id: string }) {
  const { partOf } = useCatalog();
  const { result, error } = useParts([partOf('events', id)]);
  const event = useMemo(() => result?.[0] && openEvent(result[0], id), [result, id]);
  useTitle(event?.row.name ?? null);
  if (!result) return <Waiting error={error} />;
  return event ? <ShownEvent event={event} /> : <NotFound />;
}

function ShownEvent({ event }: { event: OpenedEvent }) {
  const say = useSay();
  const { row } = event;
  const nameOf = (id: string) =>
    ({ [row.place_id ?? '']: row.place, [row.organizer_id ?? '']: row.organizer, [row.part_of_event_id ?? '']: row.part_of })[id] ??
    undefined;
  return (
    <div class="entity">
      <header class="entity-head">
        <p class="meta">
          <EventDays event={row} />
        </p>
        <h1 lang="vi">{row.name}</h1>
      </header>
      <section class="entity-side">
        <h2>{say('Điều đã biết', 'What is known')}</h2>
        <RowFacts table="events" row={{ ...row }} without={['origin', 'name']} nameOf={nameOf} />
        <EventPeople people={event.people} />
      </section>
      <section class="entity-main">
        <h2>{say('Bài nào đưa tin', 'Who reports it')}</h2>
        <EventReports reports={event.reports} />
        <Parts parts={event.parts} />
      </section>
      <section class="entity-main">
        <h2>{say('Đã nói gì ở đó', 'What was said there')}</h2>
        <KeyedStatements keys={[`events/${row.event_id}`]} asked={{ event: row.event_id }} />
      </section>
    </div>
  );
}

function Parts({ parts }: Pick<OpenedEvent, 'parts'>) {
  const say = useSay();
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{say('Gồm', 'Made of')}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part.event_id}>
            <a href={toHash('events', [part.event_id])} lang="vi">
              {part.name}
            </a>{' '}
            <span class="meta">
              <EventDays event={{ ...part, part_of_day: null, date_basis: null }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
