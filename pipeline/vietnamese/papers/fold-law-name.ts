import { foldSpelling } from '../letters/fold.ts';
import { LAW_ABBREVIATIONS } from './law-names.ts';
import { TREATY_ABBREVIATIONS } from './treaty-abbreviations.ts';

/** The name of a law in one spelling: short forms written out, commas left out. */
export function foldLawName(name: string): string {
  const words = writeOutPlan(foldSpelling(name)).replaceAll(',', '').split(' ');
  return words.map((word) => LAW_ABBREVIATIONS.get(word)?.replaceAll(',', '') ?? word).join(' ');
}

/** What plans are of, in one spelling: `KT-XH`, `kinh tế-xã hội`. */
export function writeOutPlan(folded: string): string {
  return folded
    .replace(/kt\s?-?\s?xh(?!\p{L})|kinh tế\s?[-–]\s?xã hội/gu, 'kinh tế xã hội')
    .replace(/(?<!\p{L})nsnn(?!\p{L})/gu, 'ngân sách nhà nước');
}

/** The name of a treaty in one spelling: `TPP` is `đối tác xuyên thái bình dương`. */
export function foldTreatyName(name: string): string {
  const folded = foldLawName(name);
  return TREATY_ABBREVIATIONS.get(folded) ?? folded;
}

/** The state whose constitution is named; Vietnam's goes by none. */
export function foldState(name: string): string {
  return foldSpelling(name)
    .replace(/^(?:của )?(?:nước )?(?:(?:cộng hòa )?(?:xã hội chủ nghĩa )?|chxhcn )?/u, '')
    .replace(/^việt nam$/u, '');
}
