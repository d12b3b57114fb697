import { LAW_KINDS, TREATY_KINDS } from '../../vietnamese/papers/law-words.ts';
import type { Citation } from './citation.ts';

const SIDE_BY_SIDE = /^(?:,|;|\s(?:và|cùng|hoặc|hay)|,\svà|;\svà)\s(?:số\s)?$/u;

/** Gives the body behind the last of several numbered papers that stand side by side to all of them: `Nghị quyết 5 và Kết luận 7 của X`. */
export function shareIssuers(text: string, citations: readonly Citation[]): void {
  for (let at = citations.length - 1; at > 0; at--) {
    const [first, second] = [citations[at - 1]!, citations[at]!];
    if (first.issuer !== null || first.number === null || first.subject !== null || second.issuer === null) continue;
    const isBehind = second.issuer.start > second.start && isNumberedPaper(first) && isNumberedPaper(second);
    if (isBehind && isSameBody(first, second) && SIDE_BY_SIDE.test(text.slice(first.end, second.start))) first.issuer = second.issuer;
  }
}

function isNumberedPaper({ kind, number }: Citation): boolean {
  return number !== null && !LAW_KINDS.has(kind) && !TREATY_KINDS.has(kind);
}

/** Their symbols end in the same letters, or neither has one. */
function isSameBody(first: Citation, second: Citation): boolean {
  const bodyOf = ({ symbol }: Citation) => symbol?.split(/[-/]/).slice(1).join('-') ?? null;
  return bodyOf(first) === bodyOf(second) || (first.kind === second.kind && (first.symbol === null || second.symbol === null));
}
