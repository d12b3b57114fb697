import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { Reason } from '../shared/reason.tsx';
import { writeShare } from '../shared/write-share.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { Article } from './open-article.ts';
import { Untitled } from './untitled.tsx';

/** What is known of an article: headline, paper, days and how they are known, copies, and what it shares with others. */
export function ArticleHead({ article: { row, pairs } }: { article: Article }) {
  const say = useSay();
  return (
    <header class="reading-head">
      <p class="meta">
        <Dots parts={[row.outlet, row.agency, row.section, row.author]} />
      </p>
      <h1 lang={row.language}>{row.title ?? <Untitled />}</h1>
      <dl class="days">
        <Known name={say('Đăng', 'Published')} on={row.published_on} basis={row.published_basis} reason={row.published_reason} />
        <Known name={say('Sự kiện', 'Event')} on={row.event_on} basis={row.event_on_basis} reason={row.event_on_reason} />
      </dl>
      {(row.copies ?? 1) > 1 && <p class="tag">{say(`văn bản này in ${row.copies} lần`, `this text is printed ${row.copies} times`)}</p>}
      {pairs.length > 0 && (
        <details class="shares">
          <summary>
            {say(
              `Chung đoạn văn với ${pairs.length} bài khác`,
              `Shares passages with ${pairs.length} other ${pairs.length === 1 ? 'article' : 'articles'}`,
            )}
          </summary>
          <ul>
            {pairs.map((pair) => (
              <li key={pair.other_id}>
                <a href={toHash('overlap', [row.article_id, pair.other_id])}>{pair.title ?? <Untitled />}</a>{' '}
                <span class="meta">
                  <Dots parts={[pair.outlet, say(`${writeShare(pair.share)} bài này`, `${writeShare(pair.share)} of this article`)]} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="meta">
        <code>{row.article_id}</code>
      </p>
    </header>
  );
}

function Known({ name, on, basis, reason }: { name: string; on: string | null; basis: string | null; reason: string | null }) {
  const say = useSay();
  if (on === null && reason === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {on === null ? say('không rõ ngày', 'day not known') : <Day on={on} basis={basis} />}
        {reason !== null && (
          <span class="meta">
            {' '}
            <Reason text={reason} />
          </span>
        )}
      </dd>
    </div>
  );
}
