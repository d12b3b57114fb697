import { Untitled } from '../article/untitled.tsx';
import { useCatalog } from '../data/catalog.ts';
import { Dots } from '../shared/dots.tsx';
import { useNumber } from '../shared/use-number.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';

interface ReprintedLine {
  lead_article_id: string;
  title: string | null;
  outlet: string | null;
  article_count: number;
  outlet_count: number;
}

interface SharedLine {
  article_a: string;
  article_b: string;
  shared_syllables: number;
  title_a: string | null;
  title_b: string | null;
  outlet_a: string | null;
  outlet_b: string | null;
}

/** What is printed most often, and which articles share most without being copies; nothing where all texts stand alone. */
export function SharedTexts() {
  const { part } = useCatalog();
  const reprinted = part.rows<ReprintedLine>('reprinted');
  const shared = part.rows<SharedLine>('shared');
  if (reprinted.length + shared.length === 0) return null;
  return (
    <div>
      {reprinted.length > 0 && <Reprinted lines={reprinted} />}
      {shared.length > 0 && <Shared lines={shared} />}
    </div>
  );
}

function Reprinted({ lines }: { lines: ReprintedLine[] }) {
  const say = useSay();
  return (
    <section>
      <h2>{say('In lại nhiều nhất', 'Most reprinted')}</h2>
      <ul class="entries">
        {lines.map((line) => (
          <li key={line.lead_article_id}>
            <a class="entry-title" href={toHash('article', [line.lead_article_id])}>
              {line.title ?? <Untitled />}
            </a>
            <p class="meta">
              <Dots parts={[line.outlet, say(`in ${line.article_count} lần`, `printed ${line.article_count} times`)]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shared({ lines }: { lines: SharedLine[] }) {
  const say = useSay();
  const number = useNumber();
  return (
    <section>
      <h2>{say('Chung văn bản nhiều nhất', 'Sharing most text')}</h2>
      <ul class="entries">
        {lines.map((line) => (
          <li key={`${line.article_a} ${line.article_b}`}>
            <a class="entry-title" href={toHash('overlap', [line.article_a, line.article_b])}>
              {line.title_a ?? <Untitled />} ↔ {line.title_b ?? <Untitled />}
            </a>
            <p class="meta">
              <Dots
                parts={[
                  line.outlet_a,
                  line.outlet_b,
                  say(`chung ${number(line.shared_syllables)} tiếng`, `${number(line.shared_syllables)} syllables shared`),
                ]}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
