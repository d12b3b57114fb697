import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../schemas/types.ts';
import { fail } from '../io/fail.ts';
import { readSettings, type Settings } from '../io/settings.ts';
import { readRows } from '../io/shards.ts';
import { findWithheld, type GivenText } from './withheld/find-withheld.ts';

/** The texts of a BUILD, with what the text rule says of each. */
export async function* readGivenTexts(build: string, rule: Settings['text']): AsyncGenerator<GivenText> {
  for await (const { article_id, text, rights } of readRows<Article>(join(build, '5-validate'), 'articles')) {
    const isWithheld = rule === 'none' ? rights !== 'open' : rule === 'permitted' && rights === 'reserved';
    if (text !== null) yield { article_id, text, isWithheld };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { out, build, text } = readSettings(process.env);
  const scratch = join(build, '.tmp-check-withheld');
  const faults = await findWithheld([{ folder: out }], () => readGivenTexts(build, text), scratch).catch(fail);
  if (faults.length > 0) fail(new Error(`texts that may not be published are in OUT:\n  ${faults.join('\n  ')}`));
  process.stdout.write(`No file of OUT holds more than a quotation of a text that is withheld (TEXT=${text}).\n`);
}
