import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeExplorer } from '../../../pipeline/6-publish/explorer/write-explorer.ts';
import { summarise } from '../../../pipeline/6-publish/summarise.ts';
import { withhold } from '../../../pipeline/6-publish/withhold.ts';
import { openDuckDB, queryRows } from '../../../pipeline/io/duckdb.ts';
import { listFiles } from '../../../pipeline/io/list-files.ts';
import { readTables } from '../../../pipeline/io/tables.ts';
import { openBrowser } from '../../6-publish/explorer/open-page.ts';
import { measureExplorer } from './measure.ts';
import { measureSearch, type Search } from './measure-searches.ts';
import { multiply } from './multiply.ts';

const RUNS = 5;
const SEARCHES: Search[] = [
  ...['Annapolis', 'đảng', 'dang', 'hop tac', 'phát triển kinh tế', 'công tác cán bộ trẻ', 'phat', 'zzz'].map((typed) => ({
    view: 'statements',
    typed,
  })),
  ...['"xây dựng Đảng"', '"cong tac can bo"', '"của các"'].map((typed) => ({ view: 'statements', typed })),
  { view: 'statements', typed: 'kinh tế', asked: { act: 'directive' } },
  { view: 'statements', typed: '"phát triển"', asked: { act: 'praise', speaker: 'person' } },
  ...['Việt Nam', 'viet nam', 'zzz'].map((typed) => ({ view: 'articles', typed })),
  { view: 'people', typed: 'nguyen van' },
  { view: 'organizations', typed: 'bo' },
];

const { values } = parseArgs({
  options: { out: { type: 'string' }, build: { type: 'string', default: '.build' }, count: { type: 'string', default: '20000' } },
});
const database = join(resolve(values.out ?? 'out'), 'bienban.duckdb');
if (!existsSync(database)) throw new Error(`no dataset to multiply: ${database}; run make dataset, or pass OUT=`);
const folder = join(resolve(values.build), 'bench-explorer');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const begun = performance.now();
const { addresses, rows } = await writeMany(Number(values.count));
const seconds = (performance.now() - begun) / 1000;
process.stdout.write(
  `${rows}; written in ${seconds.toFixed(0)} s: ${listFiles(folder).length} files\n\n| view | ms | MB |\n| --- | ---: | ---: |\n`,
);
for (const { view, ms, megabytes } of await measureExplorer(folder, addresses))
  process.stdout.write(`| ${view.replaceAll('|', ' ')} | ${ms.toFixed(0)} | ${megabytes.toFixed(0)} |\n`);
if (!process.env.NOSEARCH) await tellSearches();

/** Median and worst of each search: with its index yet to be loaded, from when that had come, and asked again. */
async function tellSearches(): Promise<void> {
  process.stdout.write(
    '\n| view | typed | found | new, ms | after its index, ms | again, ms |\n| --- | --- | --- | ---: | ---: | ---: |\n',
  );
  const browser = await openBrowser();
  try {
    for (const search of SEARCHES) {
      const { fresh, again } = await measureSearch(browser, folder, { search, runs: RUNS });
      const times = [fresh.whole, fresh.indexed, again.whole].map(middleAndWorst).join(' | ');
      const typed = [search.typed, ...Object.values(search.asked ?? {})].join(' + ');
      process.stdout.write(`| ${search.view} | ${typed} | ${fresh.found} | ${times} |\n`);
    }
  } finally {
    await browser.close();
  }
}

function middleAndWorst(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1]!, sorted.at(-1)!].map((ms) => ms.toFixed(0)).join(' / ');
}

/** Writes the explorer of a corpus of about `count` articles; gives addresses to open in it. */
async function writeMany(count: number): Promise<{ addresses: string[]; rows: string }> {
  const db = await openDuckDB({ folder: join(folder, '.scratch') });
  try {
    const tables = readTables();
    await db.run(`ATTACH '${database}' AS counted (READ_ONLY)`);
    const [given] = await queryRows<{ articles: number }>(db, 'SELECT count(*) AS articles FROM counted.articles');
    await db.run('DETACH counted');
    await multiply(db, tables, { database, copies: Math.ceil(count / given!.articles) });
    const withheld = await withhold(db, tables, 'all'); // what was withheld is not here to begin with
    const summary = await summarise(db, { out: folder, text: 'all', withheld });
    await writeExplorer(db, folder, { tables, summary });
    return { addresses: await chooseAddresses(db), rows: await countRows(db) };
  } finally {
    db.close();
    rmSync(join(folder, '.scratch'), { recursive: true, force: true });
  }
}

async function chooseAddresses(db: Awaited<ReturnType<typeof openDuckDB>>): Promise<string[]> {
  const one = async (sql: string) => (await queryRows<{ id: string }>(db, sql))[0]?.id ?? '';
  const article = await one('SELECT article_id AS id FROM articles ORDER BY length(text) DESC NULLS LAST, id LIMIT 1');
  const person = await one(
    'SELECT person_id AS id FROM statements WHERE person_id IS NOT NULL GROUP BY id ORDER BY count(*) DESC, id LIMIT 1',
  );
  const document = await one('SELECT document_id AS id FROM documents ORDER BY citation_count DESC, id LIMIT 1');
  const event = await one('SELECT event_id AS id FROM events ORDER BY article_count DESC, id LIMIT 1');
  const lists = [
    '#/articles',
    '#/statements',
    '#/people',
    '#/organizations',
    '#/offices',
    '#/documents',
    '#/events',
    '#/overlap',
    '#/map',
    '#/quality',
  ];
  const body = await one('SELECT organization_id AS id FROM organizations ORDER BY article_count DESC, id LIMIT 1');
  const office = await one('SELECT office_id AS id FROM offices ORDER BY article_count DESC, id LIMIT 1');
  const actors = [`#/people/${person}`, `#/organizations/${body}`, `#/offices/${office}`];
  return [`#/article/${article}`, ...lists, ...actors, `#/documents/${document}`, `#/events/${event}`];
}

async function countRows(db: Awaited<ReturnType<typeof openDuckDB>>): Promise<string> {
  const names = ['articles', 'statements', 'people', 'documents', 'events', 'evidence'];
  const counts = names.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`);
  const [row] = await queryRows<Record<string, number>>(db, `SELECT ${counts.join(', ')}`);
  return names.map((name) => `${row![name]} ${name}`).join(', ');
}
