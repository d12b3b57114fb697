const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?=[CLXVI])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals up to 399, `XIII` 13; null for anything else, `IIX` too. */
export function readRoman(numeral: string): number | null {
  if (!ROMAN.test(numeral)) return null;
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const digit = DIGITS[numeral.charAt(at)]!;
    value += digit < (DIGITS[numeral.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}

/** The Roman numeral of a whole number from 1 to 399: 13 is `XIII`. */
export function toRoman(value: number): string {
  const parts: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let numeral = '';
  for (const [worth, letters] of parts) {
    for (; rest >= worth; rest -= worth) numeral += letters;
  }
  return numeral;
}
