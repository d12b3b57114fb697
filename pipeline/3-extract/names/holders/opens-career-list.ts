import { CAREER_WORDS } from '../../../vietnamese/names/office-traits.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

const FARTHEST = 5;

/** Whether a colon before the token opens the list of the offices of a career: `từng giữ các chức vụ: …`, `nhiều vị trí công tác như: …`. */
export function opensCareerList(tokens: readonly NameToken[], at: number): boolean {
  if (tokens[at - 1]?.fold !== ':') return false;
  for (let from = at - 2; from >= Math.max(0, at - FARTHEST); from--) {
    if (CAREER_WORDS.has(`${tokens[from]!.fold} ${tokens[from + 1]!.fold}`)) return true;
  }
  return false;
}
