import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validate } from '../../pipeline/5-validate/validate.ts';
import { readRows } from '../../pipeline/io/shards.ts';
import type { Reject, TableRows } from '../../schemas/types.ts';
import { type Build, openBuild } from './open-room.ts';
import { type Dataset, soundDataset } from './sound-dataset.ts';

const OPTIONS = {
  codeVersion: 'c0ffee1234567890',
  qualityFile: '/nowhere/quality.csv',
  hashInputs: async (sources: string[]) => `${sources.length}`.padEnd(64, '0'),
};

test('a sound dataset is kept row by row', async () => {
  const dataset = soundDataset();
  await withBuild(dataset, async (build) => {
    const report = await validate(build.room('5-validate'), OPTIONS);
    assert.equal(report.rejected, 0);
    for (const [table, rows] of Object.entries(dataset)) {
      if (table === 'release') continue;
      assert.equal(report.kept[table], rows.length, table);
      assert.deepEqual(await keptRows(build, table as keyof Dataset), rows, table);
    }
    assert.deepEqual(await keptRows(build, 'release'), [
      {
        name: 'bienban',
        version: packageVersion(),
        schema_version: '1.0.0',
        inputs_sha256: '3'.padEnd(64, '0'),
        code_version: 'c0ffee1234567890',
        article_count: 2,
        licence: 'CC-BY-4.0',
      },
    ]);
  });
});

test('a row that its schema refuses goes with its evidence, each listed', async () => {
  const dataset = soundDataset();
  Object.assign(dataset.quantities[0]!, { value: 'mười hai' });
  await withBuild(dataset, async (build) => {
    const report = await validate(build.room('5-validate'), OPTIONS);
    assert.equal(report.rejected, 2);
    assert.equal(report.kept.quantities, 0);
    assert.equal(report.kept.evidence, dataset.evidence.length - 1);
    const [refused, dependent] = await ownRejects(build);
    assert.deepEqual(
      [refused!.rule, refused!.table_name, refused!.instance_path, refused!.message],
      ['schema', 'quantities', '/value', 'row of quantities must be number'],
    );
    assert.deepEqual([refused!.source_path, refused!.record_no], ['1.txt', 1]);
    assert.equal(JSON.parse(refused!.record!).value, 'mười hai');
    assert.deepEqual([dependent!.rule, dependent!.table_name], ['parent-rejected', 'evidence']);
    assert.match(dependent!.message!, new RegExp(dataset.quantities[0]!.quantity_id));
  });
});

test('a refused printing takes the statement when it was the only one, and counts follow', async () => {
  const dataset = soundDataset();
  Object.assign(dataset.statement_printings[1]!, { form: 'sung' });
  await withBuild(dataset, async (build) => {
    await validate(build.room('5-validate'), OPTIONS);
    const [statement] = await keptRows(build, 'statements');
    assert.deepEqual([statement!.printing_count, statement!.story_count], [1, 1]);
    assert.equal((await keptRows(build, 'statement_printings')).length, 1);
  });
  for (const printing of dataset.statement_printings) Object.assign(printing, { form: 'sung' });
  await withBuild(dataset, async (build) => {
    const { kept } = await validate(build.room('5-validate'), OPTIONS);
    assert.deepEqual([kept.statements, kept.statement_printings], [0, 0]);
    const rejects = await ownRejects(build);
    assert.equal(rejects.filter(({ table_name, rule }) => table_name === 'statements' && rule === 'parent-rejected').length, 1);
  });
});

test('an entity whose only evidence is refused goes, and what cannot do without it; what can is left with null', async () => {
  const dataset = soundDataset();
  Object.assign(dataset.evidence.find(({ table_name }) => table_name === 'offices')!, { rule: '' });
  await withBuild(dataset, async (build) => {
    const { kept } = await validate(build.room('5-validate'), OPTIONS);
    assert.deepEqual([kept.offices, kept.offices_held, kept.tenures, kept.statement_printings], [0, 0, 0, 2]);
    assert.ok((await keptRows(build, 'statement_printings')).every(({ office_id }) => office_id === null));
    const emptied = (await ownRejects(build)).filter(({ rule }) => rule === 'reference-emptied');
    assert.deepEqual(
      emptied.map(({ table_name, instance_path }) => [table_name, instance_path]),
      [['statement_printings', '/office_id']],
    );
  });
});

test('a refused article takes all that stands on it, and its source is accounted for', async () => {
  const dataset = soundDataset();
  Object.assign(dataset.articles[1]!, { language: 'tiếng Việt' });
  await withBuild(dataset, async (build) => {
    const { kept } = await validate(build.room('5-validate'), OPTIONS);
    assert.deepEqual(
      [kept.articles, kept.sources, kept.passages, kept.article_pairs, kept.statement_printings, kept.people],
      [1, 3, 0, 0, 1, 1],
    );
    const [group] = await keptRows(build, 'reprint_groups');
    assert.deepEqual([group!.article_count, group!.outlet_count], [1, 0]);
    const refused = (await ownRejects(build)).find(({ rule }) => rule === 'schema');
    assert.deepEqual([refused!.source_path, refused!.table_name], ['2.txt', 'articles']);
    assert.equal((await keptRows(build, 'sources'))[1]!.article_id, null);
  });
});

test('the same faults give the same bytes', async () => {
  const texts: string[] = [];
  for (let run = 0; run < 2; run++) {
    const dataset = soundDataset();
    Object.assign(dataset.articles[0]!, { language: '' });
    await withBuild(dataset, async (build) => {
      const { folder } = build.room('5-validate');
      await validate(build.room('5-validate'), OPTIONS);
      texts.push(
        ['rejects', 'evidence', 'statements', 'sources']
          .map((table) => readFileSync(join(folder, `${table}-00000.ndjson`), 'utf8'))
          .join('\n'),
      );
    });
  }
  assert.equal(texts[0], texts[1]);
});

test('a failing check is an error', async () => {
  const dataset = soundDataset();
  dataset.quantities[0]!.char_start -= 1;
  await withBuild(dataset, async (build) => {
    await assert.rejects(validate(build.room('5-validate'), OPTIONS), /span-text: 1 rows fail/);
  });
});

test('measured quality is taken from its CSV, and a CSV of other columns is an error', async () => {
  await withBuild(soundDataset(), async (build) => {
    const qualityFile = join(build.room('5-validate').folder, '..', 'quality.csv');
    const header = 'table_name,field,split,articles,gold,found,correct,precision,recall,f1,low,high';
    writeFileSync(qualityFile, `${header}\npeople,name,unseen,20,100,98,95,0.969,0.950,0.960,0.91,0.99\n`);
    await validate(build.room('5-validate'), { ...OPTIONS, qualityFile });
    const [row] = await keptRows(build, 'quality');
    assert.deepEqual([row!.split, row!.gold, row!.recall], ['unseen', 100, 0.95]);
    writeFileSync(qualityFile, `${header.replace('recall', 'recal')}\n`);
    await assert.rejects(validate(build.room('again'), { ...OPTIONS, qualityFile }), /CSV header is not the schema's: .*quality.csv/);
  });
});

async function withBuild(dataset: Dataset, use: (build: Build) => Promise<void>): Promise<void> {
  const build = await openBuild(dataset);
  try {
    await use(build);
  } finally {
    build.remove();
  }
}

async function keptRows<Name extends keyof TableRows>(build: Build, table: Name): Promise<TableRows[Name][]> {
  const rows: TableRows[Name][] = [];
  for await (const row of readRows<TableRows[Name]>(build.room('5-validate').folder, table)) rows.push(row);
  return rows;
}

async function ownRejects(build: Build): Promise<Reject[]> {
  return (await keptRows(build, 'rejects')).filter(({ stage }) => stage === '5-validate');
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
