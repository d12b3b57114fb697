import { Dots } from '../shared/dots.tsx';
import { RowFacts } from '../shared/row-facts.tsx';
import { useLabels } from '../shared/use-labels.ts';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { Citation } from './citation.tsx';
import { findShown, type Shown } from './find-shown.ts';
import type { Article } from './open-article.ts';

/** What a place in the text shows: every row that rests on it, how each was resolved, its rule and its evidence. */
export function PlacePanel({ article, placeId }: { article: Article; placeId: string }) {
  const say = useSay();
  const place = article.evidence.find(({ evidence_id }) => evidence_id === placeId);
  if (place === undefined)
    return (
      <aside class="panel hint" aria-label={say('Dẫn chứng', 'Evidence')}>
        <p class="meta">
          {say(
            'Chỉ vào, chạm vào hoặc đi đến một chỗ được đánh dấu để xem nó được hiểu thế nào và theo quy tắc nào. Mỗi chỗ có địa chỉ riêng để gửi và trích dẫn.',
            'Point at, tap or move to a marked place to see how it was read and by which rule. Each place has an address of its own to send and cite.',
          )}
        </p>
      </aside>
    );
  return (
    <aside class="panel" aria-label={say('Dẫn chứng', 'Evidence')} aria-live="polite">
      {findShown(article, place).map((shown) => (
        <ShownRow key={`${shown.table} ${shown.id}`} article={article} shown={shown} />
      ))}
      <Citation article={article} placeId={placeId} />
    </aside>
  );
}

/** Columns that the panel tells in its own words, or that the text beside it shows. */
const TOLD = [
  'article_id',
  'char_start',
  'char_end',
  'text',
  'name',
  'title',
  'article_count',
  'citation_count',
  'story_count',
  'statement_id',
];

function ShownRow({ article, shown }: { article: Article; shown: Shown }) {
  const labels = useLabels();
  const { table, id, row, places } = shown;
  const nameOf = (other: string) => nameIn(article, other);
  return (
    <section class="shown">
      <h2>
        <span class="tag">{labels.table(table)}</span> <ShownName shown={shown} />
      </h2>
      {row !== undefined && <RowFacts table={table} row={{ ...shown.more, ...row }} without={[...TOLD, KEY_OF(row, id)]} nameOf={nameOf} />}
      {shown.more !== null && <RowFacts table="statements" row={shown.more} without={[...TOLD, 'event_on', 'syllables']} nameOf={nameOf} />}
      <ul class="places">
        {places.map((place) => (
          <li key={place.evidence_id}>
            <a href={toHash('article', [article.row.article_id, place.evidence_id])}>“{shorten(place.text)}”</a>{' '}
            <span class="meta">
              <Dots
                parts={[
                  place.field && labels.column(table, place.field),
                  <code key="rule">{place.rule}</code>,
                  `${place.char_start}–${place.char_end}`,
                  <code key="id">{place.evidence_id}</code>,
                ]}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KEY_OF(row: Record<string, unknown>, id: string): string {
  return Object.keys(row).find((column) => row[column] === id) ?? '';
}

const LINKED: Record<string, string> = {
  people: 'people',
  organizations: 'organizations',
  offices: 'offices',
  documents: 'documents',
  events: 'events',
  statement_printings: 'statements',
};

function ShownName({ shown: { table, id, row, more, places } }: { shown: Shown }) {
  const name = String(row?.name ?? row?.title ?? row?.verb ?? places[0]?.text ?? id);
  const view = LINKED[table];
  if (view === undefined) return <span>{shorten(name)}</span>;
  return <a href={toHash(view, [more === null ? id : String(more.statement_id)])}>{shorten(name)}</a>;
}

function nameIn(article: Article, id: string): string | undefined {
  for (const table of ['people', 'organizations', 'offices', 'places', 'events', 'documents', 'outlets']) {
    const row = article.rowOf(table, id);
    if (row) return String(row.name ?? row.title ?? id);
  }
  return undefined;
}

const LONGEST = 120; // characters of a quotation in the panel; all of it stands in the text

function shorten(text: string | null): string {
  if (text === null) return '…';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
