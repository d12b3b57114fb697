import type { TokenRange } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { matchCuedPerson, matchPlainPerson } from '../people/match-person.ts';

const BUSINESS_HEADS = /^(?:đốc|ceo|tgđ)$/u;

/**
 * `Tổng giám đốc Becamex IDC`: foreign words behind an office are its firm where capitals alone are among them, where a
 * person's name follows, or where the holder of a business office stands before. The office is given them.
 */
export function matchFirm(scan: Scan, at: number): number | null {
  const { tokens, lexicon, items } = scan;
  const office = items.at(-1);
  if (office?.kind !== 'office' || office.reach !== at || office.complete || scan.cue?.to === at) return null;
  const match = matchCuedPerson(tokens, at, lexicon);
  if (!match?.foreign) return null;
  const before = items.at(-2);
  const held = before?.kind === 'person' && office.statusFrom - before.to === 1 && BUSINESS_HEADS.test(tokens[office.headTo - 1]!.fold);
  const to = findNativeEnd(scan, match);
  const capitals = tokens.slice(at, to).some(({ shape, text }) => shape === 'upper' && text.length > 1);
  const named = matchPlainPerson(tokens, tokens[to]?.fold === ',' ? to + 1 : to, lexicon);
  if (!held && !capitals && to === match.to && !named) return null;
  Object.assign(office, { to, termTo: to, reach: to, complete: true, body: { kind: 'body', from: at, to, id: null, generic: false } });
  return to;
}

/** Where a Vietnamese name begins inside the run, else its end: `Saigon Tourist | Trần Hùng Việt`. */
function findNativeEnd({ tokens, lexicon }: Scan, run: TokenRange): number {
  for (let at = run.from + 1; at < run.to; at++) if (matchPlainPerson(tokens, at, lexicon)?.foreign === false) return at;
  return run.to;
}
