import type { Links } from '../item-gaps.ts';
import type { OfficeItem } from '../name-items.ts';
import { joinFolds } from '../tokens/name-tokens.ts';
import { isHighest } from './continue-chain.ts';
import { isTitled } from './find-holder-before.ts';

/** `gặp Thủ tướng A trên cương vị | Chủ tịch nước`: of two highest offices a person holds but one. */
export function isOtherLeader(links: Links, at: number, office: OfficeItem): boolean {
  const title = isTitled(links, at) ? (links.items[at - 1] as OfficeItem) : null;
  if (!title || !isHighest(links, title) || !isHighest(links, office)) return false;
  return joinFolds(links.tokens, title.from, title.headTo) !== joinFolds(links.tokens, office.from, office.headTo);
}

/** `dưới thời Tổng thống | A`: who led then, and not of whom the sentence tells. */
export function isOfTime({ tokens }: Links, start: number): boolean {
  return [2, 3, 4, 5, 6].some((back) => joinFolds(tokens, start - back, start - back + 2) === 'dưới thời');
}
