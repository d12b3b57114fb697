import { useCatalog } from '../data/catalog.ts';
import { Day } from '../shared/day.tsx';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

/** What the record holds, in one sentence whose numbers lead to what they count. */
export function Holdings() {
  const say = useSay();
  const number = useNumber();
  const { counts, release, linesOf } = useCatalog();
  const count = (view: string, rows: number, vi: string, one: string, many = `${one}s`) => (
    <a href={toHash(view)}>
      {number(rows)} {say(vi, rows === 1 ? one : many)}
    </a>
  );
  return (
    <p class="lead">
      {count('articles', release.article_count, 'bài báo', 'article')} {say('trong nước', 'of Vietnam’s political press')}
      {release.first_on !== null && (
        <>
          , {say('từ', 'from')} <Day on={release.first_on} /> {say('đến', 'to')} <Day on={release.last_on} />
        </>
      )}
      {say(', đọc thành ', ', read as ')}
      {count('statements', counts.statements ?? 0, 'phát biểu', 'statement')}
      {say(' của và về ', ' by and about ')}
      {count('people', counts.people ?? 0, 'người', 'person', 'people')},{' '}
      {count('documents', linesOf('documents'), 'văn kiện được dẫn', 'document cited', 'documents cited')} {say('và', 'and')}{' '}
      {count('events', linesOf('events'), 'sự kiện', 'event')}.{' '}
      {say('Mỗi điều đều chỉ rõ chỗ trong bài làm chứng.', 'Each of them shows the place in the text that it rests on.')}
    </p>
  );
}
