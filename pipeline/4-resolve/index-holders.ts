import { slug } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';

/** An office of the reference and somebody who held it at some time. */
export interface Holder {
  person: string;
  office_id: string;
}

/** Who held an office at some time, by the names and the titles under which papers print them. */
export interface HolderIndex {
  /** Those of a name in any order of its words, without accents and hyphens; of a single word that is no Vietnamese name, those whose name ends with it. */
  holdersNamed(name: string): readonly Holder[];
  /** Whether the title is one of the office's, or the beginning of one: `Bộ trưởng Quốc phòng` of that of any country; of an office of Việt Nam only of so many syllables. */
  isTitleOf(title: string, officeId: string): boolean;
}

interface Reference {
  offices: readonly { office_id: string; title: string; aliases: readonly string[]; organization_id: string | null }[];
  tenures: readonly { person_name: string; office_id: string }[];
}

/** Letters that no other tongue of those names is written with. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Fewer syllables of a title are shared by many bodies: `Trưởng ban`. */
const FEWEST = 4;

/** Built once a run. */
export function indexHolders({ offices, tenures }: Reference): HolderIndex {
  const ofBodies = new Set(offices.flatMap(({ office_id, organization_id }) => (organization_id === null ? [] : [office_id])));
  const titles = new Map(
    offices.map(({ office_id, title, aliases }) => [office_id, [title, ...aliases].map((name) => `${foldSpelling(name)} `)]),
  );
  const byName = new Map<string, Holder[]>();
  for (const { person_name: person, office_id } of tenures) {
    for (const key of keysOf(person)) {
      const known = byName.get(key) ?? [];
      if (!known.some((holder) => holder.person === person && holder.office_id === office_id)) known.push({ person, office_id });
      byName.set(key, known);
    }
  }
  return {
    holdersNamed: (name) => byName.get(keyOf(name)) ?? [],
    isTitleOf: (title, officeId) =>
      (!ofBodies.has(officeId) || title.split(/\s+/u).length >= FEWEST) &&
      (titles.get(officeId)?.some((name) => name.startsWith(`${foldSpelling(title)} `)) ?? false),
  };
}

function keysOf(person: string): string[] {
  const last = keyOf(person.split(/\s+/u).at(-1)!);
  return VIETNAMESE.test(person) ? [keyOf(person)] : [...new Set([keyOf(person), last])];
}

/** One spelling for a name; without Vietnamese letters also for its accents, its hyphens and the order of its words. */
function keyOf(name: string): string {
  return VIETNAMESE.test(name) ? foldSpelling(name) : slug(name).split('-').sort().join(' ');
}
