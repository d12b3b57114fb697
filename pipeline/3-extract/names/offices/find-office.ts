import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { OfficeItem } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { matchCuedPerson, matchPlainPerson } from '../people/match-person.ts';
import { joinFolds } from '../tokens/name-tokens.ts';
import { isForeignWord, isNameWord } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { joinSuperior } from './join-superior.ts';
import { matchLeader } from './match-leader.ts';
import { readOffice } from './match-office.ts';
import { widenOffice } from './widen-office.ts';

const PLURALS: ReadonlySet<string> = foldSet(PLURAL_WORDS);
/** Words for one person before their name: `ông Bình là | thành viên Ủy ban X`. */
const PERSONS: ReadonlySet<string> = foldSet(['ông', 'bà', 'chí']);
const AIDES: ReadonlySet<string> = foldSet(['cố vấn', 'trợ lý', 'trợ lí']);
const GIVEN: ReadonlySet<string> = foldSet(['chức vụ', 'giữ chức', 'làm chức', 'chức danh', 'cương vị']);

/** The office at the token with all its words; one whose head needs more of them only where they were found. */
export function findOffice(scan: Scan, at: number): OfficeItem | null {
  const office = readOffice(scan.tokens, at, scan.lexicon);
  if (!office) return matchLeader(scan, at);
  if (scan.tokens[office.from]!.fold === 'thành' && !explainsName(scan, office) && !opensTitle(scan, office) && !isGiven(scan, office))
    return null;
  widenOffice(scan, office);
  joinSuperior(scan, office);
  if (scan.tokens[office.from]!.fold === 'người' && scan.tokens[office.headTo - 1]!.fold === 'đầu' && !standsByName(scan, office))
    return null;
  return office.needy && !isFormerAside(scan, office) && !isAide(scan, office) ? matchLeader(scan, at) : office;
}

/** `A, người đứng đầu cơ quan X`, `người đứng đầu cơ quan X A`: without the name beside it a roundabout word for anybody. */
function standsByName(scan: Scan, office: OfficeItem): boolean {
  const { tokens, lexicon } = scan;
  if (explainsName(scan, office)) return true;
  const at = tokens[office.reach]?.text === ',' ? office.reach + 1 : office.reach;
  const foreign = at === office.reach && isForeignWord(tokens[at]) ? matchCuedPerson(tokens, at, lexicon) : null;
  if (foreign && foreign.to - at >= 2) return true;
  return matchPlainPerson(tokens, at, lexicon) !== null || (at > office.reach && /^(?:ông|bà)$/u.test(tokens[at]?.fold ?? ''));
}

/** `giữ chức vụ | thành viên Hội đồng thành viên X`, `ông Bình là | thành viên Ủy ban Y,`. */
function isGiven({ tokens }: Scan, { statusFrom, body, reach }: OfficeItem): boolean {
  if (body === null) return false;
  if (GIVEN.has(joinFolds(tokens, statusFrom - 2, statusFrom))) return true;
  return (
    !body.generic && tokens[statusFrom - 1]?.fold === 'là' && PERSONS.has(tokens[statusFrom - 3]?.fold ?? '') && !isNameWord(tokens[reach])
  );
}

/** `Cố vấn | Dana Whitlock`: who serves somebody, before a whole foreign name. */
function isAide({ tokens, lexicon }: Scan, { from, headTo, reach }: OfficeItem): boolean {
  if (reach !== headTo || !AIDES.has(joinFolds(tokens, from, from + 2)) || longestPhrase(lexicon.bodies, tokens, reach)) return false;
  const name = isForeignWord(tokens[reach]) ? matchCuedPerson(tokens, reach, lexicon) : null;
  return name !== null && name.to - name.from >= 2 && isForeignWord(tokens[name.to - 1]);
}

/** `A (cựu điều tra viên)`: what somebody was says enough between brackets or commas behind the name. */
function isFormerAside(scan: Scan, office: OfficeItem): boolean {
  const next = scan.tokens[office.reach];
  return (
    office.status === 'former' && (next === undefined || next.shape === 'mark' || next.shape === 'break') && explainsName(scan, office)
  );
}

/** `thành viên Ủy ban X, | Thượng nghị sĩ A`: the title of the member follows, with a name. */
function opensTitle({ tokens, lexicon }: Scan, office: OfficeItem): boolean {
  const before = tokens[office.statusFrom - 1];
  if (before?.shape === 'number' || PLURALS.has(before?.fold ?? '')) return false;
  const title = office.body !== null && tokens[office.reach]?.text === ',' ? readOffice(tokens, office.reach + 1, lexicon) : null;
  return title !== null && isNameWord(tokens[title.reach]) && matchCuedPerson(tokens, title.reach, lexicon) !== null;
}

/** `bà A, nguyên là | thành viên Tổ tư vấn …`: members are many, and one only behind a name. */
function explainsName({ tokens, items }: Scan, { statusFrom }: OfficeItem): boolean {
  const last = items.at(-1);
  const gap = last?.kind === 'person' ? joinFolds(tokens, last.to, statusFrom) : '';
  return gap !== '' && statusFrom - last!.to <= 3 && ',-–('.includes(gap[0]!);
}
