import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { keyOfName, tidyName } from './name-keys.ts';

/** By the folded names of the provinces and of the cities beside them: the word of their level. */
export type Provinces = ReadonlyMap<string, 'tỉnh' | 'thành phố'>;

const HOME = 'c-vn';
const LEVELED = / (tỉnh|thành phố|thủ đô) (.+)$/u;
/** `Bảo tàng Hồ Chí Minh` is not `Bảo tàng Thành phố Hồ Chí Minh`. */
const PERSONS = 'hồ chí minh';

/** The provinces of Việt Nam, and the cities of their rank, whenever they were so. */
export function readProvinces(places: readonly { name: string; kind: string; part_of: string | null }[]): Provinces {
  const ranked = places.filter(({ kind, part_of }) => part_of === HOME && (kind === 'province' || kind === 'city'));
  return new Map(ranked.map(({ name, kind }) => [wordsOf(name), kind === 'city' ? 'thành phố' : 'tỉnh'] as const));
}

/**
 * One wording for all of a body or office: that of its name, a province at its end without the word of its level. `Công an Nghệ An`
 * is `Công an tỉnh Nghệ An`; a town that bears a province's name keeps its word.
 */
export function keyOfBody(name: string, provinces: Provinces): string {
  const key = keyOfName(name);
  const folded = foldSpelling(key);
  const [tail, level, place] = LEVELED.exec(folded) ?? [];
  if (!tail || place === PERSONS || provinces.get(place!) !== (level === 'thủ đô' ? 'thành phố' : level)) return key;
  return tidyName(`${folded.slice(0, -tail.length)} ${place}`);
}

/** The folded words of a place's name without the word of its level. */
export function wordsOf(name: string): string {
  return foldSpelling(keyOfName(name)).replace(/^(?:tỉnh|thành phố|thủ đô) /u, '');
}
