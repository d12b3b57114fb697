import { useParts } from '../data/use-part.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { Citing } from './citing.tsx';
import { InferredDays } from './inferred-days.tsx';
import { KnownDays } from './known-days.tsx';
import type { Basis, Place, Refusal, Rights, Score, Withheld } from './quality-rows.ts';
import { Rejects } from './rejects.tsx';
import { RulePlaces } from './rule-places.tsx';
import { ScoreTable } from './score-table.tsx';
import { WithheldTexts } from './withheld-texts.tsx';

/** How far the record can be trusted: scores, inferred days with their reasons, what was rejected and withheld, which rules found what. */
export function QualityView({ route }: { route: Route }) {
  const say = useSay();
  const { result, error } = useParts(['quality']);
  useTitle(say('Chất lượng và cách làm', 'Quality and method'));
  const part = result?.[0];
  return (
    <div class="quality">
      <h1>{say('Chất lượng và cách làm', 'Quality and method')}</h1>
      {part === undefined ? (
        <Waiting error={error} />
      ) : (
        <>
          <ScoreTable scores={part.rows<Score>('scores')} />
          <KnownDays bases={part.rows<Basis>('bases')} />
          <WithheldTexts rights={part.rows<Rights>('rights')} columns={part.rows<Withheld>('withheld')} />
          <Rejects refusals={part.rows<Refusal>('rejects')} />
          <RulePlaces places={part.rows<Place>('rules')} />
          <Citing />
          <InferredDays typed={route.asked.q ?? ''} />
        </>
      )}
    </div>
  );
}
