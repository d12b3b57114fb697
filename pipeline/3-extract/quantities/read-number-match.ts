import { readFigures, readNumberWords, readScale } from '../../vietnamese/numbers/read-number.ts';

/** What a number says: its value in base units, the end of a range, and how it was written. */
export interface NumberReading {
  value: number;
  valueTo: number | null;
  inWords: boolean;
  /** True where a word of scale stands behind it: `triệu`, `tỷ`. */
  scaled: boolean;
  sign: string | null;
}

type Spelling = Pick<NumberReading, 'inWords' | 'scaled' | 'sign'>;

/** Figures with a comma as English writes thousands, which Vietnamese writes for decimals. */
const COMMA = /^[1-9]\d{0,2},\d{3}$/;
/** What is counted in fractions too. */
const IN_PARTS = /^(?:điểm|lần|độ|đơn vị|phần)(?!\p{L})/iu;
const SIMPLE_FRACTION = /^[1-9]\/(?:[2-9]|10)$/;
const ALWAYS = /^(?:24\/24|24\/7|7\/7|365\/365)$/;

/** Reads one match of the number pattern; null where it is no number of its own: `24/24`, a falling range, `4.0`. */
export function readNumberMatch(match: RegExpMatchArray): NumberReading | null {
  const { figures, words, alone, to, whole, scale, scaleOfFirst, sign } = match.groups as Record<string, string | undefined>;
  const times = readScale(scale?.trim() ?? '');
  const about = { inWords: words !== undefined, scaled: times > 1, sign: sign ?? null };
  if (alone !== undefined) return toReading({ inWords: about.inWords, scaled: true, sign: about.sign }, readScale(alone) * times);
  if (words !== undefined) {
    const value = words.toLowerCase() === 'nửa' ? 0.5 : readNumberWords(words);
    return value === null || value === 0 ? null : toReading(about, round(value * times));
  }
  const first = readFigures(figures!);
  if (first === null || /^\d\.0$/.test(figures!) || /^0\d{2,}/.test(figures!)) return null;
  if (whole !== undefined) return readShare(match, about);
  if (to === undefined) return toReading(about, round(first * times));
  const last = readFigures(to);
  const value = round(first * (scaleOfFirst ? readScale(scaleOfFirst.trim()) : times));
  if (last === null || last * times <= value) return null;
  return toReading(about, value, round(last * times));
}

/** `1,831 vụ`, `2,967 USD`: of things that are counted, and of money without a word of scale, three figures behind a comma are no decimals. */
export function readThousands(reading: NumberReading, printed: string, unit: { words: string; kind: string }): NumberReading {
  const isWhole = (unit.kind === 'count' && !IN_PARTS.test(unit.words)) || unit.kind === 'money';
  return isWhole && !reading.scaled && reading.valueTo === null && COMMA.test(printed)
    ? { ...reading, value: round(reading.value * 1000) }
    : reading;
}

/** `50/53 đại biểu` counts 50; `1/4` and `2/3` of a whole are fractions. */
function readShare(match: RegExpMatchArray, about: Spelling): NumberReading | null {
  const { figures, whole } = match.groups as Record<string, string>;
  if (ALWAYS.test(`${figures}/${whole}`)) return null;
  const part = readFigures(figures!)!;
  const all = readFigures(whole!);
  if (all === null || part > all) return null;
  const rest = match.input!.slice(match.index! + match[0].length);
  const ofAll = /^\s(?:số|tổng|diện tích|dân số|thời gian|nhiệm kỳ|quân số|chặng đường|giá trị|thế kỷ)(?!\p{L})/u.test(rest);
  return toReading(about, (ofAll || part === 1) && SIMPLE_FRACTION.test(`${figures}/${whole}`) ? part / all : part);
}

function toReading({ inWords, scaled, sign }: Spelling, value: number, valueTo: number | null = null): NumberReading {
  return { value, valueTo, inWords, scaled, sign };
}

/** Undoes the noise of binary fractions: 1.1 × 10⁹ is 1100000000. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
