import { Dots } from '../shared/dots.tsx';
import { KinMenu } from '../shared/kin-menu.tsx';
import { useCount } from '../shared/use-count.ts';
import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { JoinedBars } from './joined-bars.tsx';
import type { Overlap } from './open-overlap.ts';
import { PassageTable } from './passage-table.tsx';

/** What two articles have in common, in numbers, and the passages to choose from. */
export function OverlapHead({ overlap, chosen }: { overlap: Overlap; chosen: string }) {
  const say = useSay();
  const ids = overlap.articles.map(({ row }) => row.article_id);
  const isWithheld = overlap.articles.some(({ row }) => row.text === null);
  return (
    <header class="overlap-head">
      <KinMenu of="shares" here="overlap" />
      <h1>{say('Hai bài, phần chung và phần riêng', 'Two articles, what they share and what not')}</h1>
      <p class="lead">
        <Relation overlap={overlap} />
      </p>
      {overlap.passages.length > 0 && (
        <>
          <JoinedBars overlap={overlap} chosen={chosen} />
          <nav class="passage-numbers" aria-label={say('Đoạn chung', 'Shared passages')}>
            <span class="meta">{say('Đoạn chung', 'Passages')}</span>
            {overlap.passages.map(({ id, no }) => (
              <a
                key={id}
                class="chip"
                href={toHash('overlap', ids, { p: id })}
                aria-label={`${say('Đoạn', 'Passage')} ${no}`}
                aria-current={id === chosen ? 'true' : undefined}
              >
                {no}
              </a>
            ))}
          </nav>
          <PassageTable overlap={overlap} chosen={chosen} />
        </>
      )}
      {!isWithheld && overlap.passages.length > 0 && <Key />}
      <p class="meta">
        <Dots
          parts={[
            <a key="swap" href={toHash('overlap', [...ids].reverse())}>
              {say('Đổi bên', 'Swap sides')}
            </a>,
            <code key="ids">{ids.join(' ↔ ')}</code>,
          ]}
        />
      </p>
    </header>
  );
}

function Relation({ overlap: { pair, passages, articles } }: { overlap: Overlap }) {
  const say = useSay();
  const number = useNumber();
  const count = useCount();
  const labels = useLabels();
  const [left, right] = articles.map(({ row }) => row.reprint_group_id);
  if (pair === undefined && left !== null && left === right)
    return say(
      'Hai bài là bản in của cùng một văn bản; các đoạn chung được ghi ở cặp với bản khác.',
      'Both are printings of one text; the shared passages are recorded in pairs with other printings.',
    );
  if (pair === undefined)
    return say('Bản dữ liệu không ghi đoạn chung nào của hai bài này.', 'The record holds no shared passage of these two.');
  return (
    <Dots
      parts={[
        labels.value('article_pairs', 'relation', pair.relation),
        count(passages.length, 'đoạn chung', 'shared passage'),
        `${number(pair.shared_syllables)} ${say('tiếng', 'syllables')}`,
      ]}
    />
  );
}

/** How the texts are marked. */
function Key() {
  const say = useSay();
  return (
    <p class="overlap-key meta">
      <span>
        <span class="passage">{say('cả hai có', 'in both')}</span>
      </span>
      <span>
        <mark class="edit-changed">{say('chữ khác', 'other words')}</mark>
      </span>
      <span>
        <ins class="edit-added">{say('chữ chỉ ở đây', 'words only here')}</ins>
      </span>
      <span>
        <span class="left-out" /> {say('chữ mà bài kia có', 'words that the other has')}
      </span>
      <span>{say('không tô: chỉ bài này có', 'plain: only this article has it')}</span>
    </p>
  );
}
