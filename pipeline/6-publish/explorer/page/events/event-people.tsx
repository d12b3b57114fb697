import { useLabels } from '../shared/use-labels.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { EventPerson } from './event-rows.ts';

/** Who took part in an event, by role. */
export function EventPeople({ people }: { people: EventPerson[] }) {
  const say = useSay();
  const labels = useLabels();
  if (people.length === 0) return null;
  return (
    <>
      <h2>{say('Ai tham dự', 'Who took part')}</h2>
      <ul>
        {people.map(({ person_id, name, role }) => (
          <li key={`${person_id} ${role}`}>
            <a href={toHash('people', [person_id])} lang="vi">
              {name}
            </a>{' '}
            <span class="meta">{labels.value('participations', 'role', role)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
