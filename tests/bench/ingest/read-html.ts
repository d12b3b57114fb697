import { indexOutlets } from '../../../pipeline/1-ingest/index-outlets.ts';
import { ingest } from '../../../pipeline/1-ingest/ingest.ts';
import { NOTHING_GIVEN, type RawRecord } from '../../../pipeline/1-ingest/raw-record.ts';
import { sha256 } from '../../../pipeline/text/ids.ts';

const PAGES = 400;
const WARM = 100;
const WORDS =
  'hội nghị ban chấp hành đảng bộ tỉnh lần thứ sáu nhiệm kỳ mới thảo luận báo cáo kết quả công tác xây dựng nông thôn kinh tế xã hội phát triển'.split(
    ' ',
  );

/** Measures how many pages of about 60 KB one core reads in a second, from bytes to rows. */
const pages = Array.from({ length: PAGES }, (_, no) => toRecord(writePage(no), no));
const outlets = indexOutlets([]);
ingest(pages.slice(0, WARM), outlets);
const before = process.cpuUsage();
const start = performance.now();
const { kept } = ingest(pages.slice(WARM), outlets);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const size = Math.round(pages.reduce((sum, { bytes }) => sum + bytes, 0) / PAGES / 1024);
process.stdout.write(
  `${kept.length} pages of ${size} KB: ${Math.round(kept.length / seconds)} a second, ${Math.round((kept.length / (user + system)) * 1e6)} a second of processor time\n`,
);

/** A page as papers build them: menus, scripts, an article of fourteen paragraphs, thirty links with standfirsts. */
function writePage(seed: number): string {
  let state = seed + 1;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
  const say = (count: number) => Array.from({ length: count }, () => WORDS[next(WORDS.length)]).join(' ');
  const times = (count: number, write: (no: number) => string) => Array.from({ length: count }, (_, no) => write(no)).join('\n');
  const title = `Tỉnh ${say(9)}`;
  const menu = times(60, (no) => `<li class="menu-item menu-item-${no}"><a href="/muc-${no}.html" title="${say(3)}">${say(3)}</a></li>`);
  const scripts = times(
    20,
    () => `<script>var text = ${JSON.stringify(say(220))}; if (1 < 2) document.write('<div>' + text + '</div>');</script>`,
  );
  const body = times(14, () => `<p style="text-align: justify"><span>Sáng nay ${say(60)}.</span></p>`);
  const related = times(
    30,
    (no) =>
      `<div class="item"><a href="/${no}.html"><img src="/${no}.jpg" alt="${say(6)}"></a><h3><a href="/${no}.html">${say(11)}</a></h3><p>${say(20)}</p></div>`,
  );
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${scripts}
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2023-05-09T08:15:00+07:00"}</script></head>
    <body><nav><ul>${menu}</ul></nav><div class="main"><h1>${title}</h1><div class="date">09/05/2023 08:15</div><div class="content">${body}</div>
    <div class="list">${related}</div></div><div class="foot">${say(60)}</div></body></html>`;
}

function toRecord(page: string, no: number): RawRecord {
  const content = Buffer.from(page);
  return {
    path: `${no}.html`,
    record_no: 1,
    bytes: content.length,
    sha256: sha256(page),
    media_type: 'text/html',
    content,
    given: NOTHING_GIVEN,
  };
}
