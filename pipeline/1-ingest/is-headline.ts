import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import { LISTS_PRESENT } from '../vietnamese/words/opening-words.ts';
import { countSections, isSection } from './find-known-lines.ts';
import { saysWhereSeen, showsPeople } from './is-scene.ts';
import type { Line } from './page.ts';

/** Words that begin a report, or a day, which few headlines name. */
export const DATED = /^(?:Ngày|Sáng|Trưa|Chiều|Tối|Hôm|Vừa qua|Mới đây|Theo)(?!\p{L})|\d{1,2}[/.-]\d{1,2}/u;
/** Syllables of the shortest headlines, sections' names aside. */
export const LEAST_TITLE = 6;
/** Syllables that few headlines exceed. */
export const USUAL_TITLE = 24;
const LONGEST_TITLE = 45; // syllables
const SCENE = /^(?:Quang cảnh|Khung cảnh|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Toàn cảnh(?= (?:\p{Ll}[\p{L}\p{M}]* ?){2,5}$))(?!\p{L})/u; // the first picture's caption
const PLACE_AND_DAY = /^[\p{L}\p{M} .]{2,30}, ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4}\.?$/u; // the head of a letter
const CREDIT_INSIDE = /.[\s(–-](?:Ảnh|ẢNH|Nguồn ảnh)\s?:/u; // `24h qua ảnh: …` is a headline
const LONGEST_SCENE = 10;

/** True for a line that may be a headline by its length, its letters and what it says. */
export function isHeadline(line: Line): boolean {
  const { text, syllables } = line;
  return (
    syllables >= 3 &&
    syllables <= LONGEST_TITLE &&
    /^["“‘'«([]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(text) &&
    !/[:;,|]$|(?<![.…])\.$/u.test(text) &&
    !isSection(text) &&
    countSections(text) < 3 &&
    !CREDIT_INSIDE.test(text) &&
    !endsInCredit(text) &&
    !(syllables > USUAL_TITLE && LISTS_PRESENT.test(text)) &&
    !PLACE_AND_DAY.test(text) &&
    !saysWhereSeen(text) &&
    !(syllables <= LONGEST_SCENE && SCENE.test(text)) &&
    (syllables >= 8 || !/^\(?(?:Ảnh|ẢNH|Nguồn ảnh)(?:\s?:|\s.*\)$)/u.test(text)) &&
    readByline(text)?.marked !== true
  );
}

/** `Các đại biểu chụp ảnh lưu niệm …`, or who is seen in brackets alone. */
export function isPicture(text: string): boolean {
  const shown = /^\((?<shown>[^()]{12,240})\)$/u.exec(text)?.groups?.shown ?? text;
  return showsPeople(shown) && (shown !== text || /(?<!\p{L})chụp (?:ảnh|hình) (?:lưu niệm|chung|kỷ niệm)/u.test(text));
}

/** `… tuổi Đảng. Ảnh Lê An`: a caption. */
function endsInCredit(text: string): boolean {
  const credit = /[Ảả]nh|ẢNH/u.test(text) ? findCredits(text).at(-1) : undefined;
  return credit !== undefined && credit.start > 0 && credit.end >= text.length - 2;
}
