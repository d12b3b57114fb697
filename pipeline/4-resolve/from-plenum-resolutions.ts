import { addDays } from './calendar.ts';
import { NUMBER, named } from './from-numbered-meetings.ts';
import type { ReferenceIndex } from './index-reference.ts';
import type { DateConstraint } from './settle-year.ts';

/** `Nghị quyết Trung ương 5`, `Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương`. */
const RESOLUTION = new RegExp(
  `(?<!\\p{L})(?:nghị\\squyết|NQ)\\s(?:của\\s)?(?:Hội\\snghị\\s)?(?:(?:lần\\s)?thứ\\s${NUMBER},?\\s(?:của\\s)?(?:BCH|Ban\\sChấp\\shành)\\s(?:Trung\\sương|TW|T\\.?Ư)|(?:Trung\\sương|TW|T\\.?Ư)\\s?(?:lần\\sthứ\\s)?${NUMBER.replace('number', 'later')})`,
  'giu',
);
/** What is held to make resolutions known: `hội nghị | học tập, quán triệt, triển khai các | nghị quyết`. */
const STUDIED = /(?<!\p{L})(?:học tập, quán triệt|quán triệt|phổ biến|học tập (?:các |và quán triệt )?)[^.;:“”"]{0,40}$/iu;
/** Resolutions are studied all over the country for so many days. */
const STUDY_DAYS = 330;

/** Resolutions of a plenum are told of once it has met, and studied in the months after it. */
export function fromPlenumResolutions(text: string, index: ReferenceIndex): DateConstraint[] {
  const resolved = named(text, RESOLUTION).flatMap(({ ordinal, term, before }) => {
    const [plenum, ...others] = term === null ? [] : index.plenumsOf(ordinal, term);
    return plenum && others.length === 0 ? [{ plenum, isStudied: STUDIED.test(before) }] : [];
  });
  return resolved.flatMap(({ plenum: { name, from, to }, isStudied }) => {
    const past = { intervals: [{ from, to: null }], reason: `it names ${name}, which met from ${from} to ${to}` };
    const studied = {
      intervals: [{ from: to, to: addDays(to, STUDY_DAYS) }],
      reason: `resolutions of ${name} (${from}) are studied`,
      isWeak: true,
    };
    return isStudied ? [past, studied] : [past];
  });
}
