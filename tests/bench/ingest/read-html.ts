import { indexOutlets } from '../../../pipeline/1-ingest/index-outlets.ts';
import type { IngestedBatch } from '../../../pipeline/1-ingest/ingested-batch.ts';
import { type IngestTask, packRecords } from '../../../pipeline/1-ingest/pack-records.ts';
import { NOTHING_GIVEN, type RawRecord } from '../../../pipeline/1-ingest/raw-record.ts';
import { bundleModule } from '../../../pipeline/io/bundle-module.ts';
import { sha256 } from '../../../pipeline/text/ids.ts';

const PAGES = 1000;
const WARM = 500; // what a worker reads in its first seconds, while the engine still compiles
const BATCH = 100;
const WORDS =
  'hội nghị ban chấp hành đảng bộ tỉnh lần thứ sáu nhiệm kỳ mới thảo luận báo cáo kết quả công tác xây dựng nông thôn kinh tế xã hội phát triển'.split(
    ' ',
  );

/** Measures how many pages of about 50 KB one core reads in a second, from bytes to the bytes of rows: the task of a worker, as workers load it. */
const bundle = await bundleModule(new URL('../../../pipeline/1-ingest/ingest-batch.ts', import.meta.url));
const { default: ingestBatch } = (await import(bundle.file)) as { default(task: IngestTask): IngestedBatch };
bundle.remove();
const outlets = indexOutlets([]);
const tasks = Array.from({ length: PAGES / BATCH }, (_, batch) =>
  packRecords(
    Array.from({ length: BATCH }, (_, at) => toRecord(writePage(batch * BATCH + at), batch * BATCH + at)),
    outlets,
  ),
);
for (const task of tasks.slice(0, WARM / BATCH)) ingestBatch(task);
const before = process.cpuUsage();
const start = performance.now();
const measured = tasks.slice(WARM / BATCH);
const kept = measured.flatMap((task) => ingestBatch(task).records.filter(({ article_id }) => article_id !== null)).length;
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const size = Math.round(tasks.reduce((sum, { bytes }) => sum + bytes.length, 0) / PAGES / 1024);
process.stdout.write(
  `${kept} pages of ${size} KB: ${Math.round(kept / seconds)} a second, ${Math.round((kept / (user + system)) * 1e6)} a second of processor time\n`,
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
