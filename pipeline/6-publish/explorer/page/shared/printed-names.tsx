import { useState } from 'preact/hooks';
import { toHash } from '../shell/route.ts';
import { More } from './more.tsx';
import { useNumber } from './use-number.ts';

/** Words by which articles name something, and the first place that has them. */
export interface PrintedName {
  words: string;
  places: number;
  articles: number;
  article_id: string;
  evidence_id: string;
}

const AT_ONCE = 12;

/** How articles print a name, the most frequent first, each with how often and the way to its first place. */
export function PrintedNames({ names }: { names: PrintedName[] }) {
  const number = useNumber();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul class="chips">
        {names.slice(0, shown).map(({ words, places, article_id, evidence_id }) => (
          <li key={words}>
            <a class="chip" href={toHash('article', [article_id, evidence_id])}>
              <span lang="vi">{words}</span> <span class="count">{number(places)}</span>
            </a>
          </li>
        ))}
      </ul>
      <More left={names.length - shown} show={() => setShown(shown + AT_ONCE * 4)} />
    </>
  );
}
