import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFieldNames } from './field-names.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const TEXT_RULES = ['permitted', 'all', 'none'] as const;
const GATES = ['counts', 'fill', 'schema', 'version'] as const;
const NAMES = ['input', 'out', 'build', 'reference', 'text', 'fields', 'previous', 'accept'];

/** What a run is told by the variables of the Makefile; every path absolute. `input` may be a file, a folder or a glob. */
export interface Settings {
  input: string;
  out: string;
  build: string;
  reference: string;
  text: (typeof TEXT_RULES)[number];
  /** Names of the fields of records, as `readFieldNames` reads them; empty where the usual ones hold. */
  fields: string;
  /** The folder of the dataset that this one follows: its ids are kept, and what changed since is told; null where none is given. */
  previous: string | null;
  /** The gates against the previous release that this run may pass all the same. */
  accept: Gate[];
}

/** What a release is held to against the one before: see 6-publish/changes. */
export type Gate = (typeof GATES)[number];

/**
 * The settings of a run from the variables INPUT, OUT, BUILD, REFERENCE, TEXT, FIELDS, PREVIOUS and ACCEPT, or from a script's arguments
 * `--input` to `--accept`, which win. What neither gives has the Makefile's default; a senseless value is an error.
 */
export function readSettings(variables: Record<string, string | undefined>, flags: Record<string, unknown> = {}): Settings {
  const env = { ...variables, ...toVariables(flags) };
  if (flags.fields === true) throw new Error('no names in FIELDS: --fields has no value; say --fields text=noi_dung');
  const settings: Settings = {
    input: readPath(env, 'INPUT', 'seeds/articles'),
    out: readPath(env, 'OUT', 'out'),
    build: readPath(env, 'BUILD', '.build'),
    reference: readPath(env, 'REFERENCE', 'seeds/reference'),
    text: readTextRule(env.TEXT),
    fields: env.FIELDS?.trim() ?? '',
    previous: env.PREVIOUS?.trim() ? resolve(env.PREVIOUS.trim()) : null,
    accept: readGates(env.ACCEPT),
  };
  readFieldNames(settings.fields); // a wrong one is told before any work
  checkApart(settings);
  return settings;
}

/** `--input x` as INPUT=x; an argument without a value is an empty one. */
function toVariables(flags: Record<string, unknown>): Record<string, string> {
  const given = NAMES.filter((name) => flags[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name.toUpperCase(), flags[name] === true ? '' : String(flags[name])]));
}

function readPath(env: Record<string, string | undefined>, name: string, fallback: string): string {
  const value = env[name];
  if (value === undefined) return join(PROJECT, fallback);
  if (value.trim() === '') throw new Error(`no path in ${name}: it is set but empty; give it a value or unset it (default ${fallback})`);
  return resolve(value);
}

function readTextRule(value: string | undefined): Settings['text'] {
  const rule = TEXT_RULES.find((known) => known === (value ?? 'permitted'));
  if (rule === undefined) throw new Error(`unknown text rule: TEXT=${value}; say TEXT=permitted, TEXT=all or TEXT=none`);
  return rule;
}

/** `counts,fill`: the gates that ACCEPT opens. */
function readGates(value: string | undefined): Gate[] {
  const names = (value ?? '').split(',').map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const gate = GATES.find((known) => known === name);
      if (gate === undefined) throw new Error(`unknown gate: ACCEPT=${value}; say one or more of ${GATES.join(',')}`);
      return gate;
    });
}

/** What is written must lie outside what is read, or the next run would take it for input; and OUT is replaced as a whole. */
function checkApart({ input, out, build, reference, previous }: Settings): void {
  const folders = { INPUT: input, OUT: out, BUILD: build, REFERENCE: reference, ...(previous === null ? {} : { PREVIOUS: previous }) };
  const inside = (inner: string, outer: string) => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  for (const [name, folder] of Object.entries(folders)) {
    if (name !== 'OUT' && inside(folder, out)) throw new Error(`${name} lies in OUT, which is replaced: ${folder}; choose another OUT=`);
  }
  if (inside(out, build)) return; // a dataset kept beside the stages: BUILD holds nothing under that name
  for (const name of ['OUT', 'BUILD'] as const) {
    const isFolder = existsSync(input) && statSync(input).isDirectory();
    if (isFolder && inside(folders[name], input)) throw new Error(`${name} lies in INPUT: ${folders[name]}; choose another ${name}=`);
  }
}
