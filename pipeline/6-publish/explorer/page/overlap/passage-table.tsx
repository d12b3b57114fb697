import type { Span } from '../../../../text/span.ts';
import { useNumber } from '../shared/use-number.ts';
import { WideTable } from '../shared/wide-table.tsx';
import { writeShare } from '../shared/write-share.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { Overlap } from './open-overlap.ts';

/** The passages in numbers: places, length, likeness and id; open from the start where no text can show them. */
export function PassageTable({ overlap: { articles, passages }, chosen }: { overlap: Overlap; chosen: string }) {
  const say = useSay();
  const number = useNumber();
  const ids = articles.map(({ row }) => row.article_id);
  const place = ({ start, end }: Span) => `${number(start)}–${number(end)}`;
  return (
    <details class="passages" open={articles.every(({ row }) => row.text === null)}>
      <summary>{say('Các đoạn chung bằng số', 'The passages in numbers')}</summary>
      <WideTable label={say('Đoạn chung', 'Shared passages')}>
        <thead>
          <tr>
            <th scope="col">{say('Đoạn', 'Passage')}</th>
            <th scope="col">{say('Ký tự ở bài trái', 'Characters, left')}</th>
            <th scope="col">{say('Ký tự ở bài phải', 'Characters, right')}</th>
            <th scope="col">{say('Tiếng', 'Syllables')}</th>
            <th scope="col">{say('Giống nhau', 'Alike')}</th>
            <th scope="col">{say('Mã', 'Id')}</th>
          </tr>
        </thead>
        <tbody>
          {passages.map(({ id, no, places, syllables, identity }) => (
            <tr key={id} aria-current={id === chosen ? 'true' : undefined}>
              <th scope="row">
                <a href={toHash('overlap', ids, { p: id })}>{no}</a>
              </th>
              <td>{place(places[0])}</td>
              <td>{place(places[1])}</td>
              <td>{number(syllables)}</td>
              <td>{writeShare(identity)}</td>
              <td>
                <code>{id}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
