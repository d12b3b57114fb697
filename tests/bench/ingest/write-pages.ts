import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What to write: as one JSONL, as plain files, or as saved pages; texts of a corpus, or null for texts made up. */
export interface Wanted {
  format: string;
  texts: (() => AsyncIterable<string>) | null;
  records: number;
}

/** Writes so many records, no two alike, and gives their size in bytes as UTF-8. */
export async function writePages(path: string, { format, texts, records }: Wanted): Promise<number> {
  const file = format === 'jsonl' ? openSync(path, 'wx') : null;
  if (file === null) mkdirSync(path);
  let no = 0;
  let bytes = 0;
  while (no < records) {
    for await (const text of texts?.() ?? makeTexts()) {
      if (no === records) break;
      const printed = no < 1000 && texts ? text : `${text}\nSố ${no}`; // the corpus comes round: no record is another's copy
      const written =
        format === 'pages' ? toPage(printed) : format === 'files' ? printed : `${JSON.stringify({ id: String(no), text: printed })}\n`;
      if (file !== null) writeSync(file, written);
      else writeFileSync(join(path, `${String(no).padStart(6, '0')}.${format === 'pages' ? 'html' : 'txt'}`), written);
      bytes += Buffer.byteLength(written);
      no++;
    }
  }
  if (file !== null) closeSync(file);
  return bytes;
}

const SUBJECTS = [
  'Ủy ban nhân dân huyện Đồng Quan',
  'Ông Lê Bá Mạo',
  'Hội Nông dân xã Lạch Mới',
  'Ban quản lý đê',
  'Bà Trần Thị Vẹn',
  'Trường làng',
];
const DEEDS = ['cho biết', 'đề nghị các xóm', 'nhấn mạnh việc', 'bàn với bà con về', 'báo cáo kết quả', 'giao các ngành'];
const THINGS = [
  'nạo vét 12 km kênh',
  'trồng 3.500 cây phi lao',
  'sửa con đường qua bãi bồi',
  'cấp nước sạch cho 420 hộ',
  'gặt lúa chạy lũ',
  'mở lớp học đêm',
];
const TIMES = ['trước ngày 15/8', 'trong quý III', 'từ nay đến cuối năm', 'ngay sau Tết', 'khi nước rút', 'trong hai tuần tới'];

/** Articles of some 3.4 KB as the press prints them: title, lede, a dozen paragraphs, a caption, a byline. */
async function* makeTexts(): AsyncGenerator<string> {
  for (let no = 0; ; no++) {
    const say = (at: number) =>
      `${pick(SUBJECTS, no + at)} ${pick(DEEDS, no * 3 + at * 5)} ${pick(THINGS, no + at * 7)} ${pick(TIMES, no * 5 + at)}`;
    const paragraphs = Array.from({ length: 9 }, (_, at) => `${say(at)}; ${say(at + 11)}. ${say(at + 23)}.`);
    yield [
      `${pick(SUBJECTS, no)} ${pick(THINGS, no * 7)} lần thứ ${no}`,
      `Sáng ${1 + (no % 28)}/4, ${say(40)}, ${say(41)}.`,
      ...paragraphs.slice(0, 4),
      `${pick(SUBJECTS, no)} tại buổi làm việc. Ảnh: Văn Lạch`,
      ...paragraphs.slice(4),
      'Lê Văn Đồng',
    ].join('\n\n');
  }
}

const pick = (list: readonly string[], at: number) => list[at % list.length]!;

/** A saved page of some 30 KB: scripts, styles and menus around the text, as sites send them. */
function toPage(text: string): string {
  const [title = '', ...paragraphs] = text.split(/\n+/).map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const menu = Array.from(
    { length: 120 },
    (_, at) => `<li class="menu-item"><a href="/muc-${at}" title="Mục ${at}"><span>Mục ${at}</span></a></li>`,
  );
  const related = Array.from(
    { length: 40 },
    (_, at) => `<div class="card"><a href="/bai-${at}.html"><img src="/${at}.jpg" alt=""><h3>Tin khác số ${at}</h3></a></div>`,
  );
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><style>${'.a{margin:0;padding:0}'.repeat(200)}</style>
<script>${'var x=function(a){return a+1};'.repeat(200)}</script></head><body><nav><ul>${menu.join('')}</ul></nav><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p class="text">${paragraph}</p>`).join('\n')}</article><aside>${related.join('\n')}</aside></body></html>`;
}
