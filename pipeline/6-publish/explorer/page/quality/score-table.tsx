import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { WideTable } from '../shared/wide-table.tsx';
import { useSay } from '../shell/language.ts';
import type { Score } from './quality-rows.ts';
import { ScoreBar } from './score-bar.tsx';

/** Scores by field against articles labelled by hand; those of articles nobody tuned to come first. */
export function ScoreTable({ scores }: { scores: Score[] }) {
  const say = useSay();
  const splits = [...new Set(scores.map(({ split }) => split))].sort((a, b) => (a < b ? 1 : -1));
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{say('So với nhãn làm bằng tay', 'Against labels made by hand')}</h2>
      {scores.length === 0 && <p class="meta">{say('Bản này không kèm điểm số.', 'This release carries no scores.')}</p>}
      {scores.length > 0 && (
        <p class="lead">
          {say(
            'F1 gộp hai câu hỏi: điều tìm được có đúng không, và điều có trong bài có tìm được không. Vạch đậm là điểm, dải nhạt là khoảng tin cậy 95 %.',
            'F1 joins two questions: is what was found right, and was what is there found. The dark tick is the score, the pale band its 95 % interval.',
          )}
        </p>
      )}
      {splits.map((split) => (
        <Split key={split} split={split} scores={scores.filter((score) => score.split === split)} />
      ))}
    </section>
  );
}

function Split({ split, scores }: { split: string; scores: Score[] }) {
  const say = useSay();
  const labels = useLabels();
  const number = useNumber();
  const write = (share: number | null) => (share === null ? '–' : share.toFixed(2).replace('.', say(',', '.')));
  const articles = number(Math.max(...scores.map((score) => score.articles)));
  const name =
    split === 'unseen'
      ? say(`${articles} bài không ai xem khi viết luật`, `${articles} articles that nobody looked at while writing rules`)
      : say(`${articles} bài đã dùng khi viết luật`, `${articles} articles used while writing rules`);
  return (
    <WideTable label={name}>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Trường', 'Field')}</th>
          <th scope="col">F1</th>
          <th scope="col">
            <span class="unseen">{say('hình', 'drawing')}</span>
          </th>
          <th scope="col">{say('Đúng', 'Precision')}</th>
          <th scope="col">{say('Đủ', 'Recall')}</th>
          <th scope="col">{say('Có', 'There')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map((score) => (
          <tr key={`${score.table_name}.${score.field}`}>
            <th scope="row">
              {labels.table(score.table_name)} <span class="meta">{labels.column(score.table_name, score.field)}</span>
            </th>
            <td>{write(score.f1)}</td>
            <td>
              <ScoreBar {...score} />
            </td>
            <td>{write(score.precision)}</td>
            <td>{write(score.recall)}</td>
            <td>{number(score.gold)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
