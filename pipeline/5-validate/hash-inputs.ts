import { join } from 'node:path';
import { hashFile } from '../io/hash-file.ts';
import { sha256 } from '../text/ids.ts';

/** One hash of all that a dataset was made from: the hashes of its records, sorted, and those of the reference tables by name. */
export async function hashInputs(sources: string[], referenceFolder: string, references: string[]): Promise<string> {
  const lines = [...sources].sort();
  for (const name of [...references].sort()) lines.push(`${name} ${await hashFile(join(referenceFolder, `${name}.csv`))}`);
  return sha256(lines.join('\n'));
}
