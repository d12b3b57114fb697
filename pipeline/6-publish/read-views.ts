import { readdirSync, readFileSync } from 'node:fs';

const SQL = new URL('./sql/', import.meta.url);

/** A view or macro of the database file: its name, its name with parameters, what it shows, and its SQL. */
export interface Snippet {
  name: string;
  signature: string;
  says: string;
  sql: string;
}

/** The views, each behind those that it names. The first lines of a file, behind `--`, say what it shows. */
export function readViews(): Snippet[] {
  const views = readFolder('views').map((view) => ({ ...view, signature: view.name }));
  const sorted = new Map<string, Snippet>();
  const add = (view: Snippet) => {
    if (sorted.has(view.name)) return;
    const named = new Set(view.sql.match(/(?<![a-z_])v_[a-z_]+/g));
    for (const other of views) if (named.has(other.name) && other.name !== view.name) add(other);
    sorted.set(view.name, view);
  };
  views.forEach(add);
  return [...sorted.values()];
}

/** The macros. The last of a file's first lines is its name with parameters; its SQL is an expression or, behind TABLE, a query. */
export function readMacros(): Snippet[] {
  return readFolder('macros').map((macro) => {
    const lines = macro.says.split('\n');
    return { ...macro, signature: lines.at(-1)!, says: lines.slice(0, -1).join('\n') };
  });
}

function readFolder(folder: string): Omit<Snippet, 'signature'>[] {
  const files = readdirSync(new URL(`${folder}/`, SQL)).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, SQL), 'utf8');
    const head = /^(?:-- .+\n)+/.exec(text)?.[0];
    if (!head)
      throw new Error(`view without a comment: pipeline/6-publish/sql/${folder}/${file}; its first line says what it shows, behind --`);
    return { name: file.slice(0, -'.sql'.length), says: head.trim().replaceAll(/^-- /gm, ''), sql: text.slice(head.length).trim() };
  });
}
