import { Untitled } from '../article/untitled.tsx';
import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { Entries } from '../shared/entries.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { EventReport } from './event-rows.ts';

/** The articles that report an event, and those that only name it; how many independent stories they tell. */
export function EventReports({ reports }: { reports: EventReport[] }) {
  const say = useSay();
  const number = useNumber();
  const main = reports.filter(({ is_main }) => is_main);
  const others = reports.filter(({ is_main }) => !is_main);
  const stories = new Set(main.map(({ story_id, article_id }) => story_id ?? article_id)).size;
  return (
    <>
      {main.length > 0 && (
        <p class="lead">
          {say(
            `${number(main.length)} bài đưa tin, thành ${number(stories)} tin độc lập.`,
            `${number(main.length)} ${main.length === 1 ? 'article reports' : 'articles report'} it, in ${number(stories)} independent ${stories === 1 ? 'story' : 'stories'}.`,
          )}
        </p>
      )}
      {main.length > 0 && <Entries rows={main} keyOf={keyOf} show={(report) => <Report report={report} />} />}
      {others.length > 0 && <h3>{say('Bài có nhắc đến', 'Articles that name it')}</h3>}
      {others.length > 0 && <Entries rows={others} keyOf={keyOf} show={(report) => <Report report={report} />} />}
    </>
  );
}

function keyOf({ report_id }: EventReport): string {
  return report_id;
}

function Report({ report }: { report: EventReport }) {
  const labels = useLabels();
  const { article_id, evidence_id, reprint_role, printed } = report;
  const day = report.published_on ?? report.event_on;
  const isCopy = reprint_role !== null && reprint_role !== 'only';
  return (
    <>
      <a class="entry-title" href={toHash('article', evidence_id === null ? [article_id] : [article_id, evidence_id])} lang="vi">
        {report.title ?? <Untitled />}
      </a>
      <p class="meta">
        <Dots
          parts={[
            report.outlet,
            day && <Day on={day} />,
            isCopy && labels.value('articles', 'reprint_role', reprint_role),
            printed && <span lang="vi">“{printed}”</span>,
          ]}
        />
      </p>
    </>
  );
}
