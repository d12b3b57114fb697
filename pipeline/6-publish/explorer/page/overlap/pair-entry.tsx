import { Untitled } from '../article/untitled.tsx';
import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { useNumber } from '../shared/use-number.ts';
import { writeShare } from '../shared/write-share.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { PairLine } from './overlap-rows.ts';

/** Two articles that share text: their titles, papers and days, and how much each shares. */
export function PairEntry({ line }: { line: PairLine }) {
  const say = useSay();
  const number = useNumber();
  const labels = useLabels();
  const passages = line.passage_count === 1 ? 'passage' : 'passages';
  return (
    <a class="pair" href={toHash('overlap', [line.article_a, line.article_b])}>
      <Half title={line.title_a} outlet={line.outlet_a} on={line.published_a} share={line.containment_a} />
      <Half title={line.title_b} outlet={line.outlet_b} on={line.published_b} share={line.containment_b} />
      <span class="meta">
        <span class="tag">{labels.value('article_pairs', 'relation', line.relation)}</span>{' '}
        {say(
          `chung ${number(line.shared_syllables)} tiếng trong ${number(line.passage_count)} đoạn`,
          `${number(line.shared_syllables)} syllables shared in ${number(line.passage_count)} ${passages}`,
        )}
      </span>
    </a>
  );
}

interface HalfProps {
  title: string | null;
  outlet: string | null;
  on: string | null;
  share: number;
}

function Half({ title, outlet, on, share }: HalfProps) {
  const say = useSay();
  return (
    <span class="pair-half">
      <span class="entry-title">{title ?? <Untitled />}</span>{' '}
      <span class="meta">
        <Dots parts={[outlet, on && <Day on={on} />, say(`chung ${writeShare(share)}`, `${writeShare(share)} of it shared`)]} />
      </span>
    </span>
  );
}
