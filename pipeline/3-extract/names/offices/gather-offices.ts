import { expandAbbreviations } from '../../../vietnamese/names/expand-abbreviations.ts';
import type { OfficeItem } from '../name-items.ts';

/** An office as printed, with the person whom it names or stands for (a local key), or null. */
export interface PrintedOffice {
  item: OfficeItem;
  text: string;
  head: string;
  holder: string | null;
  holderBy: 'name' | 'coreference' | null;
}

/** Words of an office that is about to change hands: they tell of no other office. */
const PASSING = / (?:đắc cử|(?:sắp )?mãn nhiệm|tạm quyền|đương nhiệm|mới(?: của)?)(?!\p{L})/u;

/** The names that brackets give bodies, with the words of the whole names: `Liên đoàn Arab (| AL)`. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

interface Wording {
  office: PrintedOffice;
  words: string[];
}

/** Each office with its fullest wording in the article: of two wordings of one person's office the longer is the key. */
export function gatherOffices(offices: readonly PrintedOffice[], aliases: Aliases): Map<PrintedOffice, string> {
  const words = compareAll(offices, aliases);
  const wordings = offices.map((office, index) => ({ office, words: words[index]! }));
  const ofHolder = new Map<string | null, Wording[]>();
  for (const wording of wordings) {
    const known = ofHolder.get(wording.office.holder);
    if (known) known.push(wording);
    else ofHolder.set(wording.office.holder, [wording]);
  }
  const fullest = new Map<PrintedOffice, Wording>();
  for (const wording of wordings) fullest.set(wording.office, findFullest(ofHolder.get(wording.office.holder)!, wording));
  const names = new Map<string, string>();
  for (const { office, words } of fullest.values()) {
    const key = words.join(' ');
    const known = names.get(key);
    if (known === undefined || isFullerText(office.text, known)) names.set(key, office.text);
  }
  return new Map(offices.map((office) => [office, names.get(fullest.get(office)!.words.join(' ')) ?? office.text]));
}

/** The longer of two wordings is the fuller, where neither tells only that the office is about to change hands. */
function isFullerText(text: string, known: string): boolean {
  const [passing, knownPassing] = [PASSING.test(text.toLowerCase()), PASSING.test(known.toLowerCase())];
  return passing === knownPassing ? text.length > known.length : knownPassing;
}

/** The words of each office for comparison, in order; equal texts share theirs. */
export function compareAll(offices: readonly PrintedOffice[], aliases: Aliases): string[][] {
  const known = new Map<string, string[]>();
  for (const { text } of offices)
    if (!known.has(text))
      known.set(
        text,
        compareWords(text).flatMap((word) => aliases.get(word) ?? word),
      );
  return offices.map(({ text }) => known.get(text)!);
}

/** The words of an office for comparison: `Bộ trưởng Bộ Ngoại giao` and `Bộ trưởng Ngoại giao` are one, as are `Thủ tướng Chính phủ` and `Thủ tướng`. */
function compareWords(text: string): string[] {
  return expandAbbreviations(text)
    .replace(/(bộ trưởng|thứ trưởng|thứ trưởng thường trực) bộ (?=\p{L})/u, '$1 ')
    .replace(/^((?:phó )?thủ tướng(?: thường trực)?) chính phủ$/u, '$1')
    .replace(PASSING, '')
    .split(' ');
}

/** Whether two heads may be of one office: `Phó Thủ tướng` and `Phó Thủ tướng Thường trực`, `Chủ tịch` and `Chủ tịch nước`. */
export function sharesHead(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Whether the words of the one stand in this order in the other. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Among the wordings of one holder, the longest of this office; an office that nobody holds keeps its own. */
function findFullest(wordings: readonly Wording[], wording: Wording): Wording {
  let best = wording;
  if (wording.office.holder === null) return best;
  for (const other of wordings) {
    if (!sharesHead(other.office.head, wording.office.head)) continue;
    if (other.words.length > best.words.length && isSubsequence(best.words, other.words)) best = other;
  }
  return best;
}
