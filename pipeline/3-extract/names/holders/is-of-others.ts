import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PLURAL_WORDS } from '../../../vietnamese/names/honorifics.ts';
import type { Links } from '../item-gaps.ts';
import { joinFolds } from '../tokens/name-tokens.ts';

const PLURALS: ReadonlySet<string> = foldSet(PLURAL_WORDS);
const SEVERAL: ReadonlySet<string> = foldSet(['đồng chí', 'ông', 'bà', 'vị', 'cán bộ', 'đại biểu', 'đại sứ', 'thành viên']);
const LEADS: ReadonlySet<string> = foldSet(['trong', 'với', 'ở', 'trên']);
const ROLES: ReadonlySet<string> = foldSet(['vai trò', 'cương vị', 'tư cách']);
/** Before the noun of what is only proposed or decided: `đọc Tờ trình của Bộ Chính trị về việc bầu …`. */
const PROPOSALS: ReadonlySet<string> = foldSet(['tờ trình', 'báo cáo', 'đề án', 'thông báo', 'danh sách']);

/** Whether an office is given to others than the person who stands before it. */
export function isOfOthers(links: Links, from: number, to: number): boolean {
  return isOfSeveral(links, from, to) || isProposed(links, from, to) || isOfState(links, to);
}

/** `chúc mừng | các đồng chí vừa được giao nhiệm vụ là | Trưởng …`: several others stand nearer. */
function isOfSeveral({ tokens }: Links, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (PLURALS.has(tokens[at]!.fold) && (SEVERAL.has(tokens[at + 1]!.fold) || SEVERAL.has(joinFolds(tokens, at + 1, at + 3)))) return true;
  return false;
}

/** `ủng hộ Campuchia | trong vai trò | Chủ tịch ASEAN`: the country holds it. */
function isOfState({ tokens, items }: Links, to: number): boolean {
  const at = to - 3;
  return (
    at > 0 &&
    LEADS.has(tokens[at]!.fold) &&
    ROLES.has(joinFolds(tokens, at + 1, to)) &&
    items.some((item) => item.kind === 'place' && item.to === at)
  );
}

/** `đọc Tờ trình của Bộ Chính trị về việc bầu bổ sung | Ủy viên …`: a paper is about it, and names nobody. */
function isProposed({ tokens }: Links, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (PROPOSALS.has(joinFolds(tokens, at, at + 2)))
      return tokens.slice(at, to).some(({ fold }, next) => fold === 'việc' && tokens[at + next - 1]!.fold === 'về');
  return false;
}
