import type { ReferenceOutlet } from '../../schemas/reference-types.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { DATELINE_MARKS } from '../vietnamese/pages/dateline-marks.ts';
import { NEWS_AGENCIES } from '../vietnamese/pages/news-agencies.ts';
import { SECTIONS } from '../vietnamese/pages/sections.ts';

/** How outlets and agencies sign: folded mark -> outlet, agency; a mark that two outlets share names none. */
export interface OutletMarks {
  /** The ids of the reference's outlets, agencies too. */
  ids: ReadonlySet<string>;
  outlets: ReadonlyMap<string, string | null>;
  /** Marks to be looked for inside a line about the paper itself, between spaces, the longest first; short ones only behind `báo`. */
  inLine: readonly string[];
  agencies: ReadonlyMap<string, string>;
  datelines: ReadonlySet<string>;
}

/** The marks of all outlets of the reference, made once a run. */
export function indexOutlets(reference: readonly ReferenceOutlet[]): OutletMarks {
  const agencies = new Map(NEWS_AGENCIES.flatMap(({ name, marks }) => marks.map((mark) => [foldSpelling(mark), name] as const)));
  const own = reference.filter((outlet) => !outlet.is_agency);
  const outlets = new Map([
    ...indexMarks(own, (outlet) => (outlet.domain ? [outlet.domain] : [])),
    ...indexMarks(own, (outlet) => [outlet.name]),
    ...indexMarks(own, (outlet) => outlet.brand_markers), // a mark of one's own goes before another's domain: (Chinhphu.vn)
  ]);
  for (const mark of agencies.keys()) outlets.delete(mark);
  const sections = new Set(SECTIONS.map(foldSpelling));
  const inLine = [...outlets.keys()]
    .filter((mark) => outlets.get(mark) !== null)
    .map((mark) => (mark.length >= 7 && !sections.has(mark) ? mark : `báo ${mark}`))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((mark) => ` ${mark} `);
  return {
    ids: new Set(reference.map(({ outlet_id }) => outlet_id)),
    outlets,
    inLine,
    agencies,
    datelines: new Set([...outlets.keys(), ...agencies.keys(), ...DATELINE_MARKS.map(foldSpelling)]),
  };
}

/** The folded form of a mark: brackets, dash and stop around it left out. `(Chinhphu.vn) -` -> `chinhphu.vn` */
export function foldMark(mark: string): string {
  return foldSpelling(mark).replace(/^[([\s]+|[)\]\s.:-]+$/g, '');
}

function indexMarks(
  reference: readonly ReferenceOutlet[],
  marksOf: (outlet: ReferenceOutlet) => readonly string[],
): Map<string, string | null> {
  const index = new Map<string, string | null>();
  for (const outlet of reference) {
    for (const mark of marksOf(outlet).map(foldMark)) {
      const known = index.get(mark);
      if (mark.length > 1) index.set(mark, known === undefined || known === outlet.outlet_id ? outlet.outlet_id : null);
    }
  }
  return index;
}
