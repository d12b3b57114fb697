import type { BodyHeadKind } from '../../../vietnamese/names/body-heads.ts';
import { CLOSED_HEADS, VAGUE_HEADS } from '../../../vietnamese/names/body-traits.ts';

/** How much capital letters the first word behind the head needs: vague heads (`Hội`, `Nhóm`) and heads in lower case need one. */
export function toMode(kind: BodyHeadKind, name: string, lower: boolean, holder: boolean): 'open' | 'capital' | 'level' | 'listed' {
  if (CLOSED_HEADS.has(name)) return 'listed';
  if (kind === 'bare') return 'level';
  return lower || kind === 'named' || (VAGUE_HEADS.has(name) && !holder) ? 'capital' : 'open';
}
