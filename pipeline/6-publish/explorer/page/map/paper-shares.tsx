import { useMemo, useState } from 'preact/hooks';
import { writePapers } from '../overlap/between-papers.ts';
import { More } from '../shared/more.tsx';
import { useNumber } from '../shared/use-number.ts';
import { WideTable } from '../shared/wide-table.tsx';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { ArcDrawing } from './arc-drawing.tsx';

/** A paper of the map. */
export interface OutletRow {
  outlet_id: string;
  name: string;
  is_agency: boolean;
  article_count: number;
  reprints: number;
}

/** What two papers share; null where the paper is not known. */
export interface ShareRow {
  outlet_a: string | null;
  outlet_b: string | null;
  pairs: number;
  reprints: number;
  shared_syllables: number;
}

interface PaperSharesProps {
  outlets: OutletRow[];
  shares: ShareRow[];
}

const UNKNOWN = ''; // no paper has this id
const AT_ONCE = 16; // lines of the table at first
const MORE = 100;

/** Papers and what they share with each other, drawn and as a table. */
export function PaperShares({ outlets, shares }: PaperSharesProps) {
  const say = useSay();
  const names = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const nameOf = (id: string | null) => names.get(id ?? UNKNOWN) ?? say('(không rõ báo)', '(paper not known)');
  const nodes = useMemo(() => sortByShares(shares), [shares]).map((id) => ({ id, label: <PaperLabel id={id} name={nameOf(id)} /> }));
  return (
    <section>
      <h2>{say('Giữa các báo', 'Between papers')}</h2>
      {shares.length === 0 ? (
        <p class="meta">
          {say('Trong bản dữ liệu này không bài nào chung văn bản với bài nào.', 'In this release no article shares text with another.')}
        </p>
      ) : (
        <div class="drawn-and-told">
          {nodes.length > 1 && (
            <div>
              <ArcDrawing
                nodes={nodes}
                arcs={shares.map(({ outlet_a, outlet_b, shared_syllables }) => ({
                  from: outlet_a ?? UNKNOWN,
                  to: outlet_b ?? UNKNOWN,
                  weight: shared_syllables,
                }))}
              />
            </div>
          )}
          <div>
            <SharesTable shares={shares} nameOf={nameOf} />
          </div>
        </div>
      )}
    </section>
  );
}

/** The papers that share anything, the one that shares most first. */
function sortByShares(shares: ShareRow[]): string[] {
  const shared = new Map<string, number>();
  for (const { outlet_a, outlet_b, shared_syllables } of shares)
    for (const id of new Set([outlet_a ?? UNKNOWN, outlet_b ?? UNKNOWN])) shared.set(id, (shared.get(id) ?? 0) + shared_syllables);
  return [...shared].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function PaperLabel({ id, name }: { id: string; name: string }) {
  if (id === UNKNOWN) return <span class="unknown">{name}</span>;
  return (
    <a href={toHash('articles', [], { q: name })} title={name}>
      {name}
    </a>
  );
}

function SharesTable({ shares, nameOf }: { shares: ShareRow[]; nameOf(id: string | null): string }) {
  const say = useSay();
  const number = useNumber();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <WideTable label={say('Giữa các báo', 'Between papers')}>
        <thead>
          <tr>
            <th scope="col">{say('Báo', 'Paper')}</th>
            <th scope="col">{say('Chung với', 'Shares with')}</th>
            <th scope="col">{say('Cặp bài', 'Pairs')}</th>
            <th scope="col">{say('Là bản in lại', 'Reprints')}</th>
            <th scope="col">{say('Tiếng chung', 'Syllables')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.slice(0, shown).map(({ outlet_a, outlet_b, pairs, reprints, shared_syllables }) => (
            <tr key={`${outlet_a} ${outlet_b}`}>
              <th scope="row">{nameOf(outlet_a)}</th>
              <td>{outlet_a === outlet_b && outlet_a !== null ? say('chính báo đó', 'itself') : nameOf(outlet_b)}</td>
              <td>
                <a
                  href={toHash('overlap', [], { papers: writePapers([outlet_a, outlet_b]) })}
                  aria-label={`${number(pairs)} ${say('cặp', 'pairs')}: ${nameOf(outlet_a)}, ${nameOf(outlet_b)}`}
                >
                  {number(pairs)}
                </a>
              </td>
              <td>{number(reprints)}</td>
              <td>{number(shared_syllables)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <More left={shares.length - shown} show={() => setShown(shown + MORE)} />
    </>
  );
}
