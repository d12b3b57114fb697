import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { BodyItem, OfficeItem } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { matchCuedPerson } from '../people/match-person.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { phraseSet } from '../tokens/phrase-set.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { matchAbbreviation } from './office-owners.ts';
import { readTerm } from './read-term.ts';

/** First words of the bodies that have a leader rather than a chair. */
const LED: ReadonlySet<string> = foldSet('đảng|nhóm|phong trào|tổ chức|lực lượng|liên minh|mặt trận|phiến quân|công đảng|khối'.split('|'));
const LEADERS = phraseSet(['lãnh đạo', 'đại diện', 'thủ lĩnh', 'lãnh tụ', 'chỉ huy']);
/** Words behind these that belong to them: `đại diện | chính thức`. */
const LEADING: ReadonlySet<string> = foldSet(['tối cao', 'chính thức', 'cấp cao', 'chính trị', 'tinh thần', 'đương nhiệm']);
const FORMER: ReadonlySet<string> = foldSet(['cựu', 'nguyên']);
const ADDRESSES: ReadonlySet<string> = foldSet(['ông', 'bà', 'anh', 'chị', 'ngài']);
const LONGEST_SIDE = 6;
const LEANINGS: ReadonlySet<string> = foldSet(
  'cực hữu|cực tả|cánh hữu|cánh tả|đối lập|cầm quyền|trung hữu|trung tả|dân túy|đa số|thiểu số'.split('|'),
);

/**
 * `lãnh đạo` and `đại diện` name an office only beside a name: `lãnh đạo Triều Tiên | NAME`, `lãnh đạo phe đa số tại Thượng viện |
 * NAME`, `NAME, đại diện tổ chức X tại Y,`; elsewhere they stand for several or for somebody unnamed.
 */
export function matchLeader(scan: Scan, at: number): OfficeItem | null {
  const { tokens } = scan;
  if (!LEADERS.has(tokens, at, at + 2) || tokens[at - 1]?.fold === 'nhà') return null;
  const head = joinFolds(tokens, at, at + 2);
  const statusFrom = FORMER.has(tokens[at - 1]?.fold ?? '') ? at - 1 : at;
  const aside = standsBehindName(scan, statusFrom);
  const headTo = LEADING.has(joinFolds(tokens, at + 2, at + 4)) ? at + 4 : at + 2;
  if (head === 'đại diện' && headTo === at + 2 && !(aside && isAddressed(scan))) return null;
  const owner = matchLed(
    scan,
    tokens[headTo]?.fold === 'của' ? headTo + 1 : headTo,
    head === 'đại diện' || head === 'chỉ huy' || headTo > at + 2,
  );
  if (!owner) return null;
  const reach = aside ? owner.to : readTerm(tokens, owner.to).to; // đảng X (FN) | NAME
  if (!closes(scan, reach, aside)) return null;
  if (head === 'đại diện' && tokens[owner.to]?.shape === 'lower') return null;
  return {
    kind: 'office',
    from: at,
    to: owner.to,
    headTo,
    body: owner.body,
    status: statusFrom < at ? 'former' : 'current',
    statusFrom,
    termTo: owner.to,
    reach,
    complete: true,
    plural: false,
    appointed: false,
    honorific: null,
    superior: null,
    needy: false,
    country: null,
  };
}

/** `NAME, | lãnh đạo …`. */
function standsBehindName({ tokens, items }: Scan, at: number): boolean {
  const last = items.at(-1);
  return last?.kind === 'person' && at - last.to === 1 && ',-–'.includes(tokens[last.to]!.text);
}

/** `bà A, | đại diện …`: in the lists of those who attend names bear an office or none, and deputations follow them. */
function isAddressed({ tokens, items }: Scan): boolean {
  const last = items.at(-1);
  return last?.kind === 'person' && last.honorific !== null && ADDRESSES.has(tokens[last.honorific.to - 1]!.fold);
}

/** The country, party, side or, behind a name, any body that is led or stood for. */
function matchLed({ tokens, lexicon }: Scan, at: number, any: boolean): { to: number; body: BodyItem | null } | null {
  if (tokens[at]?.fold === 'phe') return { to: matchSeat({ tokens, lexicon }, readSide(tokens, at)), body: null };
  const leaning = tokens[at]?.fold === 'đảng' && LEANINGS.has(joinFolds(tokens, at + 1, at + 3));
  if (leaning)
    return {
      to: matchBody(tokens, at + 3, { lexicon, holder: true })?.to ?? at + 3,
      body: matchBody(tokens, at + 3, { lexicon, holder: true }),
    };
  const body = matchBody(tokens, at, { lexicon, holder: true });
  if (body && (any || LED.has(tokens[at]!.fold) || LED.has(joinFolds(tokens, at, at + 2))))
    return { to: matchSeat({ tokens, lexicon }, body.to), body };
  const short = body ? null : matchAbbreviation(tokens, at, lexicon); // lãnh đạo | PPP
  if (short && tokens[at]!.text.length > 2) return short;
  const place = any || body || tokens[at]?.shape === 'lower' ? null : longestPhrase(lexicon.places, tokens, at);
  return place?.value.kind === 'country' || place?.value.id.startsWith('t-') ? { to: place.to, body: null } : null;
}

/** `phe đa số`, `phe Dân chủ`, `phe đối lập`. */
function readSide(tokens: readonly NameToken[], at: number): number {
  return tokens[at + 1]?.shape === 'mark' || tokens[at + 2]?.shape === 'mark' ? at + 1 : at + 3;
}

/** Past `tại Thượng viện Mỹ`, `ở Ukraine`. */
function matchSeat({ tokens, lexicon }: Pick<Scan, 'tokens' | 'lexicon'>, at: number): number {
  if (tokens[at]?.fold !== 'tại' && tokens[at]?.fold !== 'ở') return at;
  const body = matchBody(tokens, at + 1, { lexicon, holder: true });
  const place = longestPhrase(lexicon.places, tokens, at + 1);
  const to = Math.max(body?.to ?? 0, place?.to ?? 0);
  return to > 0 && to - at <= LONGEST_SIDE ? to : at;
}

/** A name follows, or behind one a mark or small word. */
function closes({ tokens, lexicon }: Scan, at: number, aside: boolean): boolean {
  const next = tokens[at];
  if (aside) return next === undefined || next.shape === 'mark' || next.shape === 'break' || next.shape === 'lower';
  const dashed = '-–'.includes(tokens[at]?.text ?? ' ') && longestPhrase(lexicon.officeHeads, tokens, at + 1) !== null; // lãnh đạo phe thiểu số - Hạ nghị sĩ
  const cue = tokens[at]?.text === ',' ? longestPhrase(lexicon.cues, tokens, at + 1) : null; // chỉ huy lực lượng X, tướng | NAME
  const name = dashed ? null : matchCuedPerson(tokens, cue && cue.value !== 'cue' ? cue.to : at, lexicon);
  return dashed || (name !== null && name.to - at >= 2);
}
