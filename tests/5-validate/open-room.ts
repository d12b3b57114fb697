import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findStage } from '../../pipeline/5-validate/table-stages.ts';
import type { Settings } from '../../pipeline/io/settings.ts';
import { openTables } from '../../pipeline/io/shards.ts';
import type { Room } from '../../pipeline/io/stage.ts';
import type { Dataset } from './sound-dataset.ts';

/** A BUILD folder of one test. */
export interface Build {
  settings: Settings;
  /** An empty room for a stage; it reads the other stages of this BUILD. */
  room(stage: string): Room;
  remove(): void;
}

/** Writes a dataset as the stages before 5-validate would leave it, in a new folder. */
export async function openBuild(dataset: Dataset): Promise<Build> {
  const top = mkdtempSync(join(tmpdir(), 'bienban-build-'));
  const settings: Settings = {
    input: join(top, 'input'),
    out: join(top, 'out'),
    build: join(top, 'build'),
    reference: join(top, 'reference'),
    text: 'permitted',
    fields: '',
    previous: null,
    accept: [],
  };
  const stages = new Map<string, [string, object[]][]>();
  for (const [table, rows] of Object.entries(dataset)) {
    const stage = table === 'rejects' ? '1-ingest' : findStage(table);
    if (stage !== null) stages.set(stage, [...(stages.get(stage) ?? []), [table, rows]]);
  }
  for (const [stage, tables] of stages) await writeStage(join(settings.build, stage), tables);
  mkdirSync(join(settings.build, '3-extract'), { recursive: true });
  const room = (stage: string): Room => {
    const folder = join(settings.build, stage);
    mkdirSync(folder, { recursive: true });
    return {
      folder,
      input: (name) => join(settings.build, name),
      reference: settings.reference,
      settings,
      code: '',
      progress: { start() {}, advance() {}, done() {} },
    };
  };
  return { settings, room, remove: () => rmSync(top, { recursive: true, force: true }) };
}

async function writeStage(folder: string, tables: [string, object[]][]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const writer = openTables(
    folder,
    tables.map(([table]) => table),
  );
  for (const [table, rows] of tables) for (const row of rows) writer.write(table, row);
  await writer.close();
}
