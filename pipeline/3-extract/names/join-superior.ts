import { BODY_RANKS } from '../../vietnamese/body-ranks.ts';
import { isAside } from './is-aside.ts';
import { matchBody } from './match-body.ts';
import { matchCuedPerson } from './match-person.ts';
import type { BodyItem, OfficeItem } from './name-items.ts';
import type { Scan } from './name-scan.ts';
import { joinFolds, type NameToken } from './name-tokens.ts';

const MOST_SUPERIORS = 3;
const LONGEST_HEAD = 4;
/** What a department is called by in the word for its head: `Cục trưởng`, `Trưởng khoa`. */
const HEADED = /(?:^| )(vụ|cục|chi cục|viện|tổng cục) (?:trưởng|phó)|(?:trưởng|phó) (phòng|khoa|ban|bộ môn|đội|trạm|văn phòng|thanh tra)/u;

/**
 * Gives the office the greater bodies that its own is part of: `NAME, Trưởng khoa Nội | , Bệnh viện X`, `Vụ trưởng Vụ Y | (Bộ Z)`,
 * `Phó Cục trưởng Cục Y | - Bộ Z | NAME`.
 */
export function joinSuperior(scan: Scan, office: OfficeItem): void {
  const { tokens } = scan;
  if (office.plural || office.superior || office.reach !== office.to) return;
  const aside = isAside(scan, office);
  let rank = rankOf(tokens, office.body) || rankOfHead(tokens, office);
  for (let joined = 0; joined < MOST_SUPERIORS && rank > 0; joined++) {
    const greater = matchGreater(scan, office.to, aside);
    if (!greater || rankOf(tokens, greater.body) <= rank) return;
    rank = rankOf(tokens, greater.body);
    office.inner = [...(office.inner ?? []), greater.body];
    Object.assign(office, { to: greater.to, termTo: greater.to, reach: greater.to, complete: true });
  }
}

/** The body behind a comma, dash or bracket, where the words of the office may end with it. */
function matchGreater({ tokens, lexicon }: Scan, at: number, aside: boolean): { to: number; body: BodyItem } | null {
  const mark = tokens[at]?.text ?? ' ';
  if (!',-–('.includes(mark) || tokens[at + 1]?.shape === 'lower') return null;
  const body = matchBody(tokens, at + 1, { lexicon, holder: true });
  if (!body) return null;
  const next = tokens[body.to];
  if (mark === '(') return next?.text === ')' ? { to: body.to + 1, body } : null;
  if (matchCuedPerson(tokens, body.to, lexicon)) return { to: body.to, body };
  return aside && (next === undefined || next.shape === 'lower' || next.shape === 'mark' || next.shape === 'break')
    ? { to: body.to, body }
    : null;
}

function rankOf(tokens: readonly NameToken[], body: BodyItem | null): number {
  if (body === null) return 0;
  for (let words = LONGEST_HEAD; words > 0; words--) {
    const rank = BODY_RANKS.get(joinFolds(tokens, body.from, Math.min(body.from + words, body.to)));
    if (rank !== undefined) return rank;
  }
  return 0;
}

/** `Cục trưởng An ninh mạng`: the department that the word for its head names. */
function rankOfHead(tokens: readonly NameToken[], { from, headTo, to }: OfficeItem): number {
  const found = HEADED.exec(joinFolds(tokens, from, Math.min(headTo + 2, to)));
  return BODY_RANKS.get(found?.[1] ?? found?.[2] ?? '') ?? 0;
}
