import { Chips } from '../shared/chips.tsx';
import { countChoices } from '../shared/count-choices.ts';
import { Entries } from '../shared/entries.tsx';
import { filterRows } from '../shared/fold-text.ts';
import { SearchBox } from '../shared/search-box.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLabels } from '../shared/use-labels.ts';
import { useSay } from '../shell/language.ts';
import { goTo, toHash } from '../shell/route.ts';
import type { EventLine } from './event-rows.ts';
import { TimelineEntry } from './timeline-entry.tsx';

/** What stands for the year of an event of unknown day. */
const UNDATED = 'none';

interface TimelineProps {
  lines: EventLine[];
  asked: Record<string, string>;
}

/** Events by words, year and kind, the earliest first and those of unknown day last. */
export function Timeline({ lines, asked }: TimelineProps) {
  const say = useSay();
  const count = useCount();
  const labels = useLabels();
  const { q = '', year = '', kind = '' } = asked;
  const named = filterRows(lines, q, textOf);
  const isOfYear = (line: EventLine) => year === '' || yearOf(line) === year;
  const isOfKind = (line: EventLine) => kind === '' || line.kind === kind;
  const found = named.filter((line) => isOfYear(line) && isOfKind(line));
  const years = countChoices(named.filter(isOfKind), yearOf).sort((a, b) => (a.value < b.value ? -1 : 1));
  return (
    <>
      <SearchBox
        live
        label={say('Tìm theo tên, nơi, đơn vị, chủ đề', 'Search names, places, organizers and themes')}
        value={q}
        search={(typed) => goTo(toHash('events', [], { ...asked, q: typed }), true)}
      />
      <section class="facets" aria-label={say('Lọc', 'Filters')}>
        <p class="meta facets-lead">{say('Năm', 'Year')}</p>
        <Chips
          label={say('Năm', 'Year')}
          choices={years}
          chosen={year}
          nameOf={(value) => (value === UNDATED ? say('không rõ ngày', 'day not known') : value)}
          hashOf={(value) => toHash('events', [], { ...asked, year: value })}
        />
        <p class="meta facets-lead">{say('Loại', 'Kind')}</p>
        <Chips
          label={say('Loại', 'Kind')}
          choices={countChoices(named.filter(isOfYear), (line) => line.kind)}
          chosen={kind}
          nameOf={(value) => labels.value('events', 'kind', value)}
          hashOf={(value) => toHash('events', [], { ...asked, kind: value })}
        />
      </section>
      <div class="found-list">
        <h2 class="found" aria-live="polite">
          {count(found.length, 'sự kiện', 'event')}{' '}
          <span class="meta">{say('sớm nhất trước, không rõ ngày sau cùng', 'earliest first, those of unknown day last')}</span>
        </h2>
        <Entries
          isCounted
          rows={found}
          keyOf={(line) => line.event_id}
          asked={`${q} ${year} ${kind}`}
          show={(line) => <TimelineEntry line={line} />}
        />
      </div>
    </>
  );
}

function yearOf({ starts_on }: EventLine): string {
  return starts_on?.slice(0, 4) ?? UNDATED;
}

function textOf({ name, place, organizer, theme, event_id }: EventLine): string {
  return [name, place, organizer, theme, event_id].filter(Boolean).join(' ');
}
