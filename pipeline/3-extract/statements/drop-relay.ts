import { MEDIA_HEADS } from '../../vietnamese/speech/source-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';

/** `…, tờ A dẫn lời `, `…, B dẫn nguồn tin của `: the paper that passes the words on, between them and who said them. */
const RELAY = new RegExp(
  `(?<=,\\s)(?:theo\\s)?(?:${anyOf(MEDIA_HEADS)}\\s|báo\\s)?\\p{Lu}[^,;:.“”"]{0,50}?\\s(?:dẫn|trích|trích dẫn)(?:\\s(?:lại|lời|nguồn|nguồn tin|thông tin|thông báo|tuyên bố|thông cáo)){0,2}(?:\\s(?:từ|của))?\\s$`,
  'iu',
);

/** `Thông tin này được hãng tin A, …`: of what is told elsewhere. */
const POINTS = /^(?:Thông tin|Tin|Điều|Nội dung) (?:này|trên|đó) được(?!\p{L})/u;

/** A clause that stands before its speaker, without the paper that quotes the speaker; empty where it only points to what was said. */
export function dropRelay(clause: string): string {
  return POINTS.test(clause) ? '' : clause.replace(RELAY, '');
}
