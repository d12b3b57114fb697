import { Dots } from '../shared/dots.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { EventDays } from './event-days.tsx';
import type { EventLine } from './event-rows.ts';

/** An event on the line of time: when, what, where, and in how many stories. */
export function TimelineEntry({ line }: { line: EventLine }) {
  const say = useSay();
  const number = useNumber();
  const count = useCount();
  const labels = useLabels();
  return (
    <div class="moment">
      <p class="meta">
        <EventDays event={line} />
      </p>
      <div>
        <a class="entry-title" href={toHash('events', [line.event_id])} lang="vi">
          {line.name}
        </a>
        {line.theme !== null && (
          <p class="entry-subject" lang="vi">
            “{line.theme}”
          </p>
        )}
        <p class="meta">
          <Dots
            parts={[
              labels.value('events', 'kind', line.kind),
              line.place && <span lang="vi">{line.place}</span>,
              line.organizer && <span lang="vi">{line.organizer}</span>,
              count(line.article_count, 'bài', 'article'),
              line.story_count > 1 && say(`${number(line.story_count)} tin độc lập`, `${number(line.story_count)} independent stories`),
            ]}
          />
        </p>
      </div>
    </div>
  );
}
