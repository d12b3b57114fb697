import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import type { BodyHeadKind } from '../../../vietnamese/names/body-heads.ts';
import type { BodyItem, TokenRange } from '../name-items.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const MISSIONS = /^(?:đại sứ quán|tổng lãnh sự quán)$/u;
/** Words behind a head that speak of several: `Đại sứ quán một số nước`. */
const SEVERAL: ReadonlySet<string> = foldSet(['các', 'một', 'nhiều', 'những', 'mấy', 'hai']);
const SEPARATORS: ReadonlySet<string> = foldSet([',', 'và', '-', '/']);
const COUNCILS: ReadonlySet<string> = foldSet(['ubnd', 'hđnd', 'ubmttq']);

/** The head of a body; `start`: the token after the form of the firm. */
export interface BodyHead extends TokenRange {
  kind: BodyHeadKind;
  name: string;
  lower: boolean;
  start: number;
}

/** `Tỉnh ủy`, `Đại sứ quán`: a head that no word extends. */
export function matchBareBody(tokens: readonly NameToken[], head: BodyHead, holder: boolean): BodyItem | null {
  const next = tokens[head.to];
  if (!mayBeBare(head, holder) || (SEVERAL.has(next?.fold ?? '') && !holder) || next?.text === 'viên') return null; // Huyện ủy viên
  if (head.name === 'đảng bộ' && !holder && next?.text !== ',') return null; // Đảng bộ quận
  const generic = !isPartyCommittee(head.name) && !MISSIONS.test(head.name) && !sharesLevel(tokens, head.to);
  return { kind: 'body', from: head.from, to: head.to, id: null, generic };
}

/** `Tỉnh ủy` needs no more words; inside an office (`Phó Bí thư huyện ủy`, `Bí thư Ban Cán sự`) other heads need none either. */
function mayBeBare(head: BodyHead, holder: boolean): boolean {
  if (head.lower) return holder && head.kind === 'bare';
  return holder || head.kind === 'bare' || isPartyCommittee(head.name) || MISSIONS.test(head.name) || head.name === 'đảng bộ';
}

/** `HĐND, UBND tỉnh`: the level is said once, behind the last. */
function sharesLevel(tokens: readonly NameToken[], at: number): boolean {
  return SEPARATORS.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.shape === 'upper' && COUNCILS.has(tokens[at + 1]!.fold);
}

function isPartyCommittee(name: string): boolean {
  return /(?:^|\s)(?:tỉnh|thành|quân) ủy$|^ban cán sự đảng$/u.test(name);
}
