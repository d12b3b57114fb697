import { FOREIGN_MEDIA, MEDIA_HEADS } from '../../vietnamese/speech/source-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';

const PAPER = `(?:(?:${anyOf(MEDIA_HEADS)}|báo|các báo|giới truyền thông|truyền thông)\\s[^,.;:“”"()]{1,40}?|${anyOf(FOREIGN_MEDIA)})`;

/** `…, theo Reuters`, `… - hãng tin A đưa tin`: the paper credited behind what a sentence tells. */
const CREDIT = new RegExp(
  `(?:,|\\s[-–])\\s(?:(?:theo|dẫn)\\s(?:tin\\s|nguồn\\s|tin từ\\s)?${PAPER}(?:\\s(?:hôm|ngày)\\s[\\d/.-]{1,10})?|${PAPER}\\s(?:đưa tin|cho biết|cho hay|viết|tường thuật|loan tin|thông báo|dẫn (?:lời|nguồn)[^,.;:“”"]{0,40}))$`,
  'iu',
);

/** The words without the paper credited behind them. */
export function trimCredit(words: string): string {
  return words.replace(CREDIT, '');
}
