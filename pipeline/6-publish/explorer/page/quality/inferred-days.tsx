import { Untitled } from '../article/untitled.tsx';
import { useList } from '../data/use-list.ts';
import { Day } from '../shared/day.tsx';
import { Entries } from '../shared/entries.tsx';
import { filterRows } from '../shared/fold-text.ts';
import { Reason } from '../shared/reason.tsx';
import { SearchBox } from '../shared/search-box.tsx';
import { tellReason } from '../shared/tell-reason.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import { goTo, toHash } from '../shell/route.ts';

interface DayLine {
  article_id: string;
  title: string | null;
  published_on: string | null;
  published_basis: string | null;
  published_reason: string | null;
  event_on: string | null;
  event_on_basis: string | null;
  event_on_reason: string | null;
}

/** Every article whose day was inferred, with the reason. */
export function InferredDays({ typed }: { typed: string }) {
  const say = useSay();
  const { result, error } = useList<DayLine>('dates');
  return (
    <section aria-labelledby="inferred">
      <h2 id="inferred">{say('Ngày suy ra, và vì sao', 'Days that were inferred, and why')}</h2>
      {result === null ? (
        <Waiting error={error} />
      ) : (
        <>
          <SearchBox
            live
            label={say('Tìm trong lý do và tên bài', 'Search reasons and headlines')}
            value={typed}
            search={(q) => goTo(toHash('quality', [], { q }), true)}
          />
          <Entries
            rows={filterRows(result, typed, textOf)}
            keyOf={(line) => line.article_id}
            asked={typed}
            show={(line) => <DayEntry line={line} />}
          />
        </>
      )}
    </section>
  );
}

function textOf({ article_id, title, published_reason, event_on_reason }: DayLine): string {
  const reasons = [published_reason, event_on_reason].flatMap((reason) => (reason === null ? [] : [reason, tellReason(reason)]));
  return [title, ...reasons, article_id].filter(Boolean).join(' ');
}

function DayEntry({ line }: { line: DayLine }) {
  const say = useSay();
  return (
    <>
      <a class="entry-title" href={toHash('article', [line.article_id])} lang="vi">
        {line.title ?? <Untitled />}
      </a>
      {line.event_on_basis === 'inferred' && (
        <p class="meta">
          {say('sự kiện', 'event')} <Day on={line.event_on} />: <Reason text={line.event_on_reason ?? ''} />
        </p>
      )}
      {line.published_basis === 'inferred' && (
        <p class="meta">
          {say('đăng', 'published')} <Day on={line.published_on} />: <Reason text={line.published_reason ?? ''} />
        </p>
      )}
    </>
  );
}
