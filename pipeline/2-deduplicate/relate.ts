import type { ArticlePair } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import type { Document } from './documents.ts';
import { round, type WordPassage } from './to-passages.ts';

const REPRINT = 0.95;
const NEAR_DUPLICATE = 0.8;

/** The row that says how two articles relate, from the passages they share; containment counts the words inside passages. */
export function relate(a: Document, b: Document, passages: WordPassage[]): ArticlePair {
  const isEqual = a.textSha256 === b.textSha256;
  const inA = isEqual ? a.wordCount : passages.reduce((sum, { aFrom, aTo }) => sum + aTo - aFrom, 0);
  const inB = isEqual ? b.wordCount : passages.reduce((sum, { bFrom, bTo }) => sum + bTo - bFrom, 0);
  const shared = Math.min(inA, inB);
  const containmentA = round(inA / a.wordCount, 3);
  const containmentB = round(inB / b.wordCount, 3);
  return {
    pair_id: hashId('pr', a.articleId, b.articleId),
    article_a: a.articleId,
    article_b: b.articleId,
    relation: isEqual ? 'identical' : findRelation(containmentA, containmentB),
    containment_a: containmentA,
    containment_b: containmentB,
    resemblance: round(shared / (a.wordCount + b.wordCount - shared), 3),
    shared_syllables: inA,
    passage_count: passages.length,
  };
}

function findRelation(containmentA: number, containmentB: number): ArticlePair['relation'] {
  const least = Math.min(containmentA, containmentB);
  if (least >= REPRINT) return 'reprint';
  if (least >= NEAR_DUPLICATE) return 'near_duplicate';
  return Math.max(containmentA, containmentB) >= NEAR_DUPLICATE ? 'contains' : 'overlap';
}
