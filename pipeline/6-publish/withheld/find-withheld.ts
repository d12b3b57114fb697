import { listFiles } from '../../io/list-files.ts';
import { addBlocks, type Blocks, findRuns, toPublished } from './find-runs.ts';
import { readCells } from './read-cells.ts';

/** A text of the input, and whether it may be published. */
export interface GivenText {
  article_id: string;
  text: string;
  isWithheld: boolean;
}

/** Where texts may have been published: the files of a folder; `files` where not all of them. */
export interface Place {
  folder: string;
  files?: string[];
}

/**
 * Decodes every cell of every file and looks for more than a quotation of a text that is withheld; a line for each file and
 * article. What also stands in a text that may be published is no fault.
 */
export async function findWithheld(places: Place[], readTexts: () => AsyncIterable<GivenText>, scratch: string): Promise<string[]> {
  const blocks: Blocks = new Map();
  for (const { folder, files } of places) {
    for (const file of files ?? listFiles(folder)) {
      for await (const cell of readCells(folder, file, scratch)) {
        const published = toPublished(file, cell);
        if (published !== null) addBlocks(published, blocks);
      }
    }
  }
  const found = new Map<string, Set<string>>(); // fault -> its runs
  for await (const { article_id, text, isWithheld } of readTexts()) {
    if (!isWithheld) continue;
    for (const { place, run } of findRuns(text, blocks)) {
      const fault = `${place} holds withheld text of ${article_id}`;
      found.set(fault, (found.get(fault) ?? new Set()).add(run));
    }
  }
  if (found.size > 0) for await (const { text, isWithheld } of readTexts()) if (!isWithheld) forgive(text, found);
  return Array.from(found.keys()).sort();
}

function forgive(text: string, found: Map<string, Set<string>>): void {
  const letters = toPublished('', text)?.letters ?? '';
  for (const [fault, runs] of found) {
    for (const run of runs) if (letters.includes(run)) runs.delete(run);
    if (runs.size === 0) found.delete(fault);
  }
}
