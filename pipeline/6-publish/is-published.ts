import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSums } from '../io/sums.ts';

/** True where OUT holds, byte for byte, the dataset whose SHA256SUMS the stage's folder keeps. */
export async function isPublished(out: string, folder: string): Promise<boolean> {
  const [there, kept] = [out, folder].map((place) => join(place, 'SHA256SUMS'));
  if (!existsSync(there!) || !existsSync(kept!) || !readFileSync(there!).equals(readFileSync(kept!))) return false;
  return (await checkSums(out)).length === 0;
}
