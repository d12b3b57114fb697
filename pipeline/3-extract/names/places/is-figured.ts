import { FIGURE_FOLLOWERS, FIGURED_TYPES } from '../../../vietnamese/names/place-types.ts';
import type { NameToken } from '../tokens/name-tokens.ts';

/** `cầu Mỹ Thuận 2`, `tổ dân phố Ninh Hải 1`: one of several of a name. */
export function isFigured(tokens: readonly NameToken[], at: number, type: string): boolean {
  const [figure, next] = [tokens[at], tokens[at + 1]];
  if (figure?.shape !== 'number' || figure.glued || figure.text.length > 1 || !FIGURED_TYPES.has(type)) return false;
  return !next || next.shape === 'break' || FIGURE_FOLLOWERS.has(next.fold) || (next.shape === 'mark' && !'/-%'.includes(next.text));
}
