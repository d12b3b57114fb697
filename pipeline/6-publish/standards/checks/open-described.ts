import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { openAjv } from '../../../io/open-ajv.ts';
import { readSums } from '../../../io/sums.ts';

const SHAPES = new URL('../shapes/', import.meta.url);
const compiled = new Map<string, ValidateFunction>();

/** A published folder under check: what describes it, as read back, what the disk says, and the faults found so far. */
export interface Described {
  folder: string;
  faults: string[];
  /** The hash of each file by SHA256SUMS; empty where there is none. */
  sums: Map<string, string>;
  bytesOf(path: string): number | null;
  textOf(path: string): string | null;
}

/** A published folder ready for the checks. */
export function openDescribed(folder: string): Described {
  const find = (path: string) => (existsSync(join(folder, path)) ? join(folder, path) : null);
  const faults: string[] = [];
  return {
    folder,
    faults,
    sums: readSums(folder) ?? new Map(),
    bytesOf: (path) => (find(path) === null ? null : statSync(find(path)!).size),
    textOf: (path) => {
      if (find(path) === null) faults.push(`${path} is missing`);
      return find(path) === null ? null : readFileSync(find(path)!, 'utf8');
    },
  };
}

/** A text read as JSON or YAML and held against the shape of its name in shapes/; null, with the faults told, where it does not fit. */
export function readShaped<T>({ faults }: Described, told: { file: string; text: string | null; shape: string; yaml?: boolean }): T | null {
  const { file, text, shape, yaml } = told;
  if (text === null) return null;
  const read = parse(text, yaml ?? false);
  if (read instanceof Error) {
    faults.push(`${file} cannot be read: ${read.message.split('\n')[0]}`);
    return null;
  }
  const validate = compileShape(shape);
  if (validate(read)) return read as T;
  for (const { instancePath, message, params } of validate.errors!.slice(0, 20))
    faults.push(`${file} ${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
  return null;
}

/** The check of a shape; compiled once. */
function compileShape(shape: string): ValidateFunction {
  const known = compiled.get(shape);
  if (known) return known;
  const schema = JSON.parse(readFileSync(new URL(`${shape}.schema.json`, SHAPES), 'utf8')) as object;
  const validate = openAjv({ allErrors: true }).compile(schema);
  compiled.set(shape, validate);
  return validate;
}

function parse(text: string, yaml: boolean): unknown {
  try {
    return yaml ? load(text, { schema: YAML11_SCHEMA }) : JSON.parse(text);
  } catch (error) {
    return error as Error;
  }
}
