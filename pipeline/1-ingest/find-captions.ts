import { findCredits } from '../vietnamese/find-credits.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { readByline } from '../vietnamese/read-byline.ts';
import { splitSentences } from '../vietnamese/split-sentences.ts';
import type { Kinds, Line, Page } from './page.ts';

const LONGEST_CAPTION = 75; // syllables
const LONGEST_WITHOUT_CREDIT = 45;
/** Lines that pages print for a picture; its caption may follow. */
const PICTURE_LINE =
  /(?:^|[\s-])(?:ảnh|hình|hinh anh|photo) ?\d{1,3}$|\.(?:jpe?g|png|webp)$|^leftcenterrightdel$|^\{[a-z_]{1,30}\}$|^!\[.{0,80}\](?:\(.{0,200}\))?\s?\|?$/iu;
const PICTURE_NUMBER = /[\p{L}.!?”")]\s?[-–]\s?\d{1,2}$/u; // `… tại hội nghị. -1`
const IN_TABLE = /^\|[^|]{8,400}\|?$|^[^|]{8,400}\|$/u; // `| Quang cảnh … |`
const SCENE = /^(?:Quang cảnh|Toàn cảnh|Một số hình ảnh|Hình ảnh|Ảnh minh họa|Ảnh tư liệu|Ảnh trên|Khung cảnh)(?![\p{L}\p{M}])/u;
const ACTOR =
  /^(?:Các đồng chí|Đồng chí|Ông|Bà|Các đại biểu|Đại biểu|Nhân dân|Người dân|Bà con|Cán bộ|Chiến sĩ|Bộ đội|Học sinh|Các em|Đoàn viên|Thanh niên|Ngư dân|Nông dân|Công nhân|Lãnh đạo|Đoàn|Tổng Bí thư|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Bí thư|Phó Bí thư|Thường trực|Trưởng|Phó|Đại sứ|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Ủy viên|Uỷ viên)(?![\p{L}\p{M}])/u;
const OCCASION =
  /(?<!\p{L})(?:phát biểu|chủ trì|chụp ảnh lưu niệm|chụp ảnh chung|trao quà|trao tặng|dâng hương|dâng hoa|bắt tay)(?!\p{L})|(?<!\p{L})(?:tại|dự|trong) (?:buổi|hội nghị|lễ|cuộc|phiên|chương trình|đại hội|hội thảo|hội đàm|kỳ họp)(?!\p{L})/iu;

/** The lines under pictures: with a credit, after a gallery line, printed twice in a row, or worded as a scene without a stop. */
export function findCaptions({ lines }: Page, kinds: Kinds): number[] {
  const isOpen = (no: number) => kinds[no] === null;
  const found = new Set<number>();
  const doubled = findDoubled(lines, kinds);
  for (const [no, line] of lines.entries()) {
    if (!isOpen(no)) continue;
    if (hasCredit(line) || doubled.has(no) || isScene(line) || isMarked(line)) found.add(no);
    else if (no > 0 && PICTURE_LINE.test(lines[no - 1]!.text) && line.syllables <= LONGEST_WITHOUT_CREDIT && !isParagraph(line))
      found.add(no);
    if (isCreditAlone(line) && no > 0 && isOpen(no - 1) && lines[no - 1]!.syllables <= LONGEST_WITHOUT_CREDIT) found.add(no - 1);
  }
  const said = new Set([...found].map((no) => foldSpelling(lines[no]!.text)));
  return lines.flatMap((line, no) => (found.has(no) || (said.size > 0 && isOpen(no) && said.has(foldSpelling(line.text))) ? [no] : []));
}

/** A short line that ends in a credit; a long one is a paragraph with a caption glued to it. */
function hasCredit({ text, syllables }: Line): boolean {
  const last = syllables <= LONGEST_CAPTION ? findCredits(text).at(-1) : undefined;
  if (!last || !/^[\s.)|]*$/u.test(text.slice(last.end))) return false;
  return splitSentences(text, { start: 0, end: last.start }).length <= 2;
}

function isCreditAlone(line: Line): boolean {
  return line.syllables <= 10 && findCredits(line.text)[0]?.start === 0;
}

function isScene({ text, syllables, isClosed }: Line): boolean {
  if (syllables > LONGEST_WITHOUT_CREDIT) return false;
  if (SCENE.test(text)) return syllables <= 20 || !isClosed;
  return syllables >= 5 && !isClosed && !/[:,]$/u.test(text) && ACTOR.test(text) && OCCASION.test(text);
}

/** Numbered as a picture's, or alone in a table's row. */
function isMarked({ text, syllables }: Line): boolean {
  if (syllables < 3 || syllables > LONGEST_WITHOUT_CREDIT) return false;
  return PICTURE_NUMBER.test(text) || (IN_TABLE.test(text) && readByline(text) === null);
}

/** Long and closed: under a picture without a caption the text goes on. */
function isParagraph(line: Line): boolean {
  return line.syllables > 24 && line.isClosed;
}

/** Lines that stand twice in a row. A page that prints most of its lines twice, or paragraphs twice apart, says nothing by it. */
function findDoubled(lines: readonly Line[], kinds: Kinds): Set<number> {
  const twice = lines.flatMap(({ text }, no) => (no > 0 && lines[no - 1]!.text === text ? [no] : []));
  if (twice.length * 4 >= lines.length && lines.length >= 6) return new Set();
  const repeatsItself = saysApart(lines);
  const fits = (no: number) =>
    kinds[no] === null &&
    kinds[no - 1] === null &&
    lines[no]!.syllables >= 5 &&
    lines[no]!.syllables <= LONGEST_WITHOUT_CREDIT &&
    !(repeatsItself && lines[no]!.isProse);
  return new Set(twice.filter(fits).flatMap((no) => [no - 1, no]));
}

/** Some paragraph stands again further down. */
function saysApart(lines: readonly Line[]): boolean {
  const first = new Map<string, number>();
  return lines.some((line, no) => {
    if (!line.isProse) return false;
    const before = first.get(line.text);
    if (before === undefined) first.set(line.text, no);
    return before !== undefined && no - before > 1;
  });
}
