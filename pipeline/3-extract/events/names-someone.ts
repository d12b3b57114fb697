import type { Span } from '../../text/span.ts';
import type { EventKind } from '../findings.ts';
import type { NamedText } from './read-event-name.ts';

/** Sittings, meetings and visits are not named by the offices behind them, and a conference by no person with an office. */
export function namesSomeone({ names, text }: NamedText, next: number, kind: EventKind): boolean {
  const office = names.offices.find(({ start }) => start === next);
  if (kind === 'meeting' || kind === 'session' || kind === 'visit') return office !== undefined;
  const isHeld = office !== undefined && names.people.some(({ start }) => start === office.end + 1);
  return kind === 'conference' && isHeld && text.charAt(next) !== text.charAt(next).toLowerCase();
}

/** A conference that is named by its two sides: “Hội nghị | Thủ tướng | với doanh nghiệp”. */
export function isNamedByHost({ names }: NamedText, { start, end }: Span): boolean {
  return [...names.offices, ...names.organizations].some((name) => name.start === start && name.end === end);
}
