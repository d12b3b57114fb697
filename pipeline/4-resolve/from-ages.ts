import type { ExtractedDate } from '../../schemas/extraction.ts';
import { measureOffsets } from '../text/offsets.ts';
import type { DateConstraint } from './settle-year.ts';

const AGE = /(?<![\p{N}.,–-])(?:năm nay |mới |đã |vừa |tròn )?(?<age>[2-9]\d)\stuổi(?!\s(?:Đảng|đời|nghề|trở))/giu;
const BORN = /(?:^|\s)sinh\s(?:vào\s)?(?:(?:ngày|tháng|năm|hồi)\s)?$/iu;
const BEFORE = 24;

/** Of one whose birth and age the text tells, when nobody else's are told: the year of that age, or the one after, before the birthday. */
export function fromAges(dates: ExtractedDate[], text: string): DateConstraint[] {
  const ages = new Set([...text.matchAll(AGE)].map((match) => Number(match.groups!.age)));
  if (ages.size !== 1) return [];
  const offsets = measureOffsets(text);
  const births = dates.filter(({ char_start, year }) => {
    const start = offsets.toUtf16(char_start);
    return year !== null && BORN.test(text.slice(Math.max(0, start - BEFORE), start));
  });
  const [born, another] = [...new Set(births.map(({ year }) => year!))];
  if (born === undefined || another !== undefined) return [];
  const [age] = [...ages] as [number];
  return [
    {
      intervals: [{ from: `${born + age}-01-01`, to: `${born + age + 1}-12-31` }],
      reason: `someone born in ${born} is ${age}`,
      isWeak: true,
    },
  ];
}
