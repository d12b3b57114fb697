import { useNumber } from '../shared/use-number.ts';
import { writeShare } from '../shared/write-share.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { Overlap, Side } from './open-overlap.ts';

/** Stands for a text that may not be published: says so, and where in it each passage stands. */
export function WithheldPassages({ overlap: { articles, passages }, side, chosen }: { overlap: Overlap; side: Side; chosen: string }) {
  const say = useSay();
  const number = useNumber();
  const ids = articles.map(({ row }) => row.article_id);
  const { row } = articles[side];
  return (
    <>
      <div class="notice" role="note">
        {say(
          'Văn bản của bài này không được công bố ở đây: quyền thuộc về báo. Chỗ của từng đoạn chung thì có.',
          'The text of this article is not published here: the rights are the paper’s. The places of the passages are.',
        )}{' '}
        <a href={toHash('article', [row.article_id])}>{say('Xem dẫn chứng', 'See the evidence')}</a>
      </div>
      <ol class="entries">
        {passages.map(({ id, no, places, syllables, identity }) => (
          <li key={id}>
            <a
              class={id === chosen ? 'passage chosen' : 'passage'}
              href={toHash('overlap', ids, { p: id })}
              data-passage={id}
              aria-current={id === chosen ? 'location' : undefined}
            >
              {say('Đoạn', 'Passage')} {no}
            </a>
            <p class="meta">
              {say('ký tự', 'characters')} {number(places[side].start)}–{number(places[side].end)} {say('trong', 'of')}{' '}
              {number(row.characters)} · {number(syllables)} {say('tiếng', 'syllables')} · {writeShare(identity)}{' '}
              {say('giống nhau', 'alike')}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
