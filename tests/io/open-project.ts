import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../pipeline/io/settings.ts';
import { openTables, readRows } from '../../pipeline/io/shards.ts';
import { type Room, runStage, type Stage } from '../../pipeline/io/stage.ts';
import { makeFolder } from './make-folder.ts';

/** The files of a small project: two stages, what they import, and what they read. */
export const PROJECT_FILES = {
  'package-lock.json': '{}',
  'pipeline/1-read/run.ts': "import { a } from '../text/a.ts';\nimport type { T } from '../text/types.ts';\n",
  'pipeline/1-read/sql/x.sql': 'SELECT 1',
  'pipeline/text/a.ts': "import list from './list.ts';\nconst schemas = new URL('../../schemas/', import.meta.url);\n",
  'pipeline/text/list.ts': 'export default [];\n',
  'pipeline/text/types.ts': 'export type T = 1;\n',
  'pipeline/text/other.ts': '',
  'pipeline/2-count/run.ts': '',
  'schemas/t.json': '{}',
  'reference/offices.csv': 'id\na\n',
  'reference/places.csv': 'id\nb\n',
  'input/a.txt': 'một hai',
  'input/b.txt': 'ba',
};

/** Two stages over the folder of a small project: `1-read` takes the words of the input, `2-count` counts them. */
export interface Project {
  home: string;
  settings: Settings;
  /** The stages, with given parts in place of their own. */
  read(more?: Partial<Stage>): Stage;
  count(more?: Partial<Stage>): Stage;
  /** Runs both and gives the names of those that built. */
  run(first?: Partial<Stage>, second?: Partial<Stage>): Promise<string[]>;
}

export function openProject(): Project {
  const home = makeFolder(PROJECT_FILES);
  const at = (name: string) => join(home, name);
  const settings: Settings = {
    input: at('input'),
    out: at('out'),
    build: at('build'),
    reference: at('reference'),
    text: 'all',
    fields: '',
    previous: null,
    accept: [],
  };
  let built: string[] = [];
  const declare = (stage: Stage): Stage => ({
    ...stage,
    entry: at(`pipeline/${stage.name}/run.ts`),
    build: (room) => {
      built.push(stage.name);
      return stage.build(room);
    },
  });
  const read: Project['read'] = (more) => declare({ ...READ, ...more });
  const count: Project['count'] = (more) => declare({ ...COUNT, ...more });
  const run: Project['run'] = async (first, second) => {
    built = [];
    await runStage(read(first), settings);
    await runStage(count(second), settings);
    return built;
  };
  return { home, settings, read, count, run };
}

const READ: Stage = {
  name: '1-read',
  inputs: [],
  references: ['offices'],
  parameters: ({ text }) => ({ TEXT: text }),
  files: ({ input }) => readdirSync(input).map((path) => ({ path, file: join(input, path) })),
  build: async ({ folder, settings }: Room) => {
    const tables = openTables(folder, ['words']);
    for (const name of readdirSync(settings.input).sort()) {
      for (const word of readFileSync(join(settings.input, name), 'utf8').trim().split(/\s+/)) tables.write('words', { word });
    }
    return { kept: await tables.close(), rejected: 0 };
  },
};

const COUNT: Stage = {
  name: '2-count',
  inputs: ['1-read'],
  references: [],
  build: async (room: Room) => {
    let words = 0;
    for await (const _ of readRows(room.input('1-read'), 'words')) words++;
    const tables = openTables(room.folder);
    tables.write('counts', { words });
    return { kept: await tables.close(), rejected: 0 };
  },
};
