import { foldSet } from '../letters/fold-set.ts';
import { splitList } from '../words/split-list.ts';

/** Last words of the names of firms, banks and institutes abroad that the press prints as they are: `Asia Group`, `Blue River Capital`. */
export const LATIN_FIRM_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    Group; Corp; Corporation; Inc; Ltd; LLC; PLC; Holdings; Holding; Capital; Bank; Partners; Institute; University; Foundation; Center;
    Centre; Association; Company; Airlines; Airways; Motors; Pharma; Pharmaceuticals; Electronics; Technologies;
    Technology; Systems; Steel; Media; Network; Council; Agency; Commission; Investments; Investment; Securities; Insurance; Telecom;
    Consulting; Research; Advisors; Ventures; Industries; International; Solutions; Services; Logistics; Aerospace; Dynamics; Labs;
    Sciences; Therapeutics; Biotech; Robotics; Energy; Petroleum; Mining; Foods; Aviation; Semiconductor; Pictures; Studios; Records; Stores; Software;
    Shipping; Shipbuilding; Chemical; Chemicals; Trust; Fund; Equity; Entertainment; Alliance; Initiative; Watch
  `),
);

/** Last words of the names of papers and channels, which are bodies where somebody holds an office of theirs. */
export const LATIN_PRESS_WORDS: ReadonlySet<string> = foldSet(
  splitList('Times; Post; Journal; News; Tribune; Herald; Guardian; Telegraph; Daily; Weekly; Magazine; Review; Today; Press'),
);
