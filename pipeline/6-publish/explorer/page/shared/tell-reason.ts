import { OPEN_REASONS, REASONS } from './reason-words.ts';

/** A reason of the dataset in Vietnamese; null where any part of it is like none that the table knows. */
export function tellReason(reason: string): string | null {
  const [begun = '', beginning = ''] = OPEN_REASONS.find(([en]) => reason.startsWith(en)) ?? [];
  const rest = reason.slice(begun.length);
  const [, years = ''] = begun === '' ? [] : (/( \(\d{4}(?:, \d{4})*\))$/.exec(rest) ?? []);
  const told = cutReasons(rest.slice(0, rest.length - years.length)).map(tellOne);
  return told.includes(null) ? null : `${beginning}${told.join('; ')}${years}`;
}

/** Reasons stand with semicolons between; one inside a quotation divides nothing. */
function cutReasons(reasons: string): string[] {
  return reasons.split(/; (?![^“”]*”)/u);
}

const KNOWN = REASONS.map(([en, vi]) => ({ pattern: toPattern(en), vi }));

function tellOne(reason: string): string | null {
  for (const { pattern, vi } of KNOWN) {
    const found = pattern.exec(reason);
    if (found !== null) return vi.replaceAll(/\{(\w+)\}/g, (_, name) => write(name, found.groups![name]!));
  }
  return null;
}

function toPattern(en: string): RegExp {
  const plain = en.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain.replaceAll(/\{(\w+)\}/g, '(?<$1>.+?)')}$`, 'su');
}

const WITH_DAYS = ['on', 'from', 'to', 'days'];

function write(name: string, told: string): string {
  if (!WITH_DAYS.includes(name)) return told.replace(/^the term /, 'nhiệm kỳ ');
  const days = told.replaceAll(/(\d{4})-(\d\d)(?:-(\d\d))?/g, (_, year, month, day) =>
    [day, month, year].flatMap((part) => (part === undefined ? [] : Number(part))).join('/'),
  );
  return days.replaceAll(' to today', ' đến nay').replaceAll(' to ', ' đến ').replaceAll(' and ', ' và ');
}
