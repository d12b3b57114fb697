import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { Reading } from './readings.ts';

/** The official profile of Data Package 2.0, held against a descriptor; null where `profiles` has none. */
export function holdToProfile(profiles: string, descriptor: string): Reading | null {
  const profile = join(profiles, 'datapackage.2.0.json');
  if (!existsSync(profile)) return null;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false }); // it carries keywords and formats for editors
  addFormatsModule.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);
  const told: Reading = { rows: {}, faults: [], read: 1 };
  if (!validate(JSON.parse(readFileSync(descriptor, 'utf8'))))
    told.faults = validate.errors!.slice(0, 20).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return told;
}
