import { COUNTED_BEHIND_BODIES } from '../../../vietnamese/names/body-traits.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** Whether a figure behind the head of a body counts what follows it: `Tổ công tác | 15 thành viên`, but `Quân khu 7 | năm 2020`. */
export function isCounted(tokens: readonly NameToken[], at: number): boolean {
  const [unit, next] = [tokens[at + 1], tokens[at + 2]];
  return unit?.shape === 'lower' && (COUNTED_BEHIND_BODIES.has(unit.fold) || COUNTED_BEHIND_BODIES.has(`${unit.fold} ${next?.fold}`));
}
