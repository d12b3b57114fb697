import { useCatalog } from '../data/catalog.ts';
import { Day } from '../shared/day.tsx';
import { useCount } from '../shared/use-count.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

/** What the record holds, in one sentence whose numbers lead to what they count. */
export function Holdings() {
  const say = useSay();
  const count = useCount();
  const { counts, release, linesOf } = useCatalog();
  const link = (view: string, ...counted: Parameters<typeof count>) => <a href={toHash(view)}>{count(...counted)}</a>;
  return (
    <p class="lead">
      {link('articles', release.article_count, 'bài báo', 'article')} {say('trong nước', 'of Vietnam’s political press')}
      {release.first_on !== null && (
        <>
          , {say('từ', 'from')} <Day on={release.first_on} /> {say('đến', 'to')} <Day on={release.last_on} />
        </>
      )}
      {say(', đọc thành ', ', read as ')}
      {link('statements', counts.statements ?? 0, 'phát biểu', 'statement')}
      {say(' của và về ', ' by and about ')}
      {link('people', counts.people ?? 0, 'người', 'person', 'people')},{' '}
      {link('documents', linesOf('documents'), 'văn kiện được dẫn', 'document cited', 'documents cited')} {say('và', 'and')}{' '}
      {link('events', linesOf('events'), 'sự kiện', 'event')}.{' '}
      {say('Mỗi điều đều chỉ rõ chỗ trong bài làm chứng.', 'Each of them shows the place in the text that it rests on.')}
    </p>
  );
}
