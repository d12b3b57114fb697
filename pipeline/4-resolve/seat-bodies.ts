import type { Extraction } from '../../schemas/extraction.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { wordsOf } from './key-of-body.ts';
import { keyOfName, writeOut } from './name-keys.ts';

/** The names that places of a level bear in an article, by their folded words. */
type Units = Map<string, string>;

/** A body of one level named by that level alone: `UBND tỉnh`, `Công an huyện`. */
const LEVELED = / (tỉnh|thành phố|quận|huyện|thị xã|(?<!(?:hợp tác|thông tấn|hoa|công|cư|văn) )xã|phường|thị trấn)$/u;

/** Organs whose own name tells the level: `Ban Thường vụ Tỉnh ủy`. */
const ORGANS: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )tỉnh (?:ủy|đoàn)$/u, 'tỉnh'],
  [/(?:^| )thành (?:ủy|đoàn)$/u, 'thành phố'],
  [/(?:^| )huyện (?:ủy|đoàn)$/u, 'huyện'],
  [/(?:^| )quận (?:ủy|đoàn)$/u, 'quận'],
  [/(?:^| )thị ủy$/u, 'thị xã'],
];

/** A place with its level at the end of a name, no cooperative or agency: `Chủ tịch UBND huyện Bưởi Hạ`, `Bí thư Tỉnh ủy Bưởi Hạ`. */
const PLACED =
  /(?:^|\s)((?<!(?:[Tt]ác|[Tt]ấn|[Hh]oa|[Cc]ông|[Cc]ư|[Vv]ăn)\s)[Xx]ã|[Tt]ỉnh|[Tt]hành phố|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Pp]hường|[Tt]hị trấn|(?:[Tt]hành|[Tt]hị)(?=\s(?:[uủỦ][yỷ]|[đĐ]oàn)\s))(?:\s(?:[uủỦ][yỷ]|[đĐ]oàn))?\s(\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3}|\p{N}{1,2})$/u;
const SHORT_LEVELS: ReadonlyMap<string, string> = new Map([
  ['thành', 'thành phố'],
  ['thị', 'thị xã'],
]);
const LEVELS_OF_KIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['province', ['tỉnh']],
  ['city', ['thành phố']],
  ['district', ['quận', 'huyện', 'thị xã']],
  ['commune', ['xã', 'phường', 'thị trấn']],
]);

/**
 * The bodies of an article that it names by a level alone, with the one place of that level that the article names: `UBND tỉnh` where
 * one province stands is its committee, not that of any other article.
 */
export function seatBodies(extraction: Extraction, index: ReferenceIndex): (name: string) => string {
  let units: Map<string, Units> | null = null;
  return (name) => {
    const level = levelOf(name);
    if (level === null) return name;
    units ??= readUnits(extraction, index);
    const named = units.get(level);
    return named?.size === 1 ? joinUnit(name, [...named.values()][0]!) : name;
  };
}

function levelOf(name: string): string | null {
  if (PLACED.test(writeOut(name))) return null; // Đảng ủy xã Tứ Xã
  const key = foldSpelling(keyOfName(name));
  return LEVELED.exec(key)?.[1] ?? ORGANS.find(([organ]) => organ.test(key))?.[1] ?? null;
}

function joinUnit(name: string, unit: string): string {
  const endsInLevel = LEVELED.test(foldSpelling(keyOfName(name)));
  return `${name} ${endsInLevel ? unit.replace(/^(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)\s/u, '') : unit}`;
}

/** Every place that the article names, as a place or at the end of a body or office, by the levels that it may be of. */
function readUnits({ places, organizations, offices }: Extraction, index: ReferenceIndex): Map<string, Units> {
  const units = new Map<string, Units>();
  const add = (level: string, name: string) => {
    const ofLevel = units.get(level) ?? new Map();
    units.set(level, ofLevel.set(wordsOf(name), spellUnit(name, index)));
  };
  for (const name of [...places, ...organizations].map((one) => one.name).concat(offices.map(({ title }) => title))) {
    const [, level, place] = PLACED.exec(writeOut(name)) ?? [];
    if (level) add(SHORT_LEVELS.get(level.toLowerCase()) ?? level.toLowerCase(), place!);
  }
  for (const { name, kind } of places.filter((place) => !PLACED.test(writeOut(place.name)))) {
    const known = index.provinces.get(wordsOf(name));
    for (const level of known ? [known] : (LEVELS_OF_KIND.get(kind) ?? [])) add(level, name);
  }
  return units;
}

/** As the reference spells it: `HCM` is Thành phố Hồ Chí Minh. */
function spellUnit(name: string, { places }: ReferenceIndex): string {
  const rows = places.get(foldSpelling(name)) ?? places.get(foldSpelling(`TP ${name}`)) ?? [];
  return rows[0]?.name ?? name;
}
