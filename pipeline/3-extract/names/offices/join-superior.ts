import { BODY_RANKS } from '../../../vietnamese/names/body-ranks.ts';
import { opensOffice } from '../bodies/body-ends.ts';
import { matchBody } from '../bodies/match-body.ts';
import { rankOf } from '../bodies/rank-of.ts';
import type { BodyItem, OfficeItem } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { matchCuedPerson } from '../people/match-person.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord } from '../tokens/name-words.ts';
import { isAside } from './is-aside.ts';
import { matchOffice } from './match-office.ts';

const MOST_SUPERIORS = 3;
/** What a department is called by in the word for its head: `Cục trưởng`, `Trưởng khoa`. */
const HEADED = /(?:^| )(vụ|cục|chi cục|viện|tổng cục) (?:trưởng|phó)|(?:trưởng|phó) (phòng|khoa|ban|bộ môn|đội|trạm|văn phòng|thanh tra)/u;

/**
 * Gives the office the greater bodies that its own is part of: `NAME, Trưởng khoa Nội | , Bệnh viện X`, `Vụ trưởng Vụ Y | (Bộ Z)`,
 * `Phó Cục trưởng Cục Y | - Bộ Z | NAME`.
 */
export function joinSuperior(scan: Scan, office: OfficeItem): void {
  if (office.plural || office.superior || office.reach !== office.to) return;
  const aside = isAside(scan, office);
  const chain = readChain(scan, office);
  const owner = aside && chain.length === 0 && office.body !== null ? readOwner(scan, office) : null;
  if (owner !== null) chain.push(owner);
  const last = chain.findLastIndex(({ to, bracketed }) => bracketed || closes(scan, to, aside));
  if (last < 0) return;
  const { to } = chain[last]!;
  office.inner = [...(office.inner ?? []), ...chain.slice(0, last + 1).map(({ body }) => body)];
  Object.assign(office, { to, termTo: to, reach: to, complete: true });
}

interface Greater {
  to: number;
  body: BodyItem;
  bracketed: boolean;
}

/** The bodies behind commas, dashes or in brackets, each greater than the one before it. */
function readChain({ tokens, lexicon }: Scan, office: OfficeItem): Greater[] {
  const chain: Greater[] = [];
  let [at, rank] = [office.to, (office.body ? rankOf(tokens, office.body) : 0) || rankOfHead(tokens, office)];
  while (rank > 0 && chain.length < MOST_SUPERIORS) {
    const start = skipJoint(tokens, at);
    const body =
      start === at || opensOffice(tokens, start, { lexicon, holder: true }) ? null : matchBody(tokens, start, { lexicon, holder: true }); // , | Bộ trưởng
    const bracketed = tokens[at]!.text === '(';
    const greater = body ? rankOf(tokens, body) - rank : 0;
    if (!body || greater < (bracketed ? 0 : 1) || (bracketed && tokens[body.to]?.text !== ')')) break; // Ủy ban X | (Bộ Y)
    rank = rankOf(tokens, body);
    at = bracketed ? body.to + 1 : body.to;
    chain.push({ to: at, body, bracketed });
  }
  return chain;
}

/** Past `,`, `-`, `(`, `thuộc` or `, thuộc` before a capital; the token itself where none stands there. */
function skipJoint(tokens: readonly NameToken[], at: number): number {
  const mark = ',-–('.includes(tokens[at]?.text ?? ' ') ? at + 1 : at;
  const to = tokens[mark]?.text === 'thuộc' ? mark + 1 : mark;
  return tokens[to]?.shape === 'lower' ? at : to;
}

/** `A, Trưởng ban X | , Báo Y, Phó Tổng Biên tập Z`: a body between commas with which the offices of one person go on. */
function readOwner({ tokens, lexicon }: Scan, { to }: OfficeItem): Greater | null {
  if (tokens[to]?.text !== ',' || !isNameWord(tokens[to + 1])) return null;
  const body = matchBody(tokens, to + 1, { lexicon, holder: true });
  if (!body || body.generic || tokens[body.to]?.text !== ',') return null;
  const next = matchOffice(tokens, body.to + 1, lexicon);
  if (next === null || matchCuedPerson(tokens, next.reach, lexicon) !== null) return null; // another's: , Báo Y, Phó Tổng Biên tập | NAME
  return { to: body.to, body, bracketed: false };
}

/** A name follows, or behind one a mark or small word. */
function closes({ tokens, lexicon }: Scan, at: number, aside: boolean): boolean {
  if (matchCuedPerson(tokens, at, lexicon)) return true;
  const next = tokens[at];
  return aside && (next === undefined || next.shape === 'lower' || next.shape === 'mark' || next.shape === 'break');
}

/** `Cục trưởng An ninh mạng`: the department that the word for its head names. */
function rankOfHead(tokens: readonly NameToken[], { from, headTo, to }: OfficeItem): number {
  const found = HEADED.exec(joinFolds(tokens, from, Math.min(headTo + 2, to)));
  return BODY_RANKS.get(found?.[1] ?? found?.[2] ?? '') ?? 0;
}
