const BLOCK = 60; // letters
const LONGEST_QUOTATION = 200; // characters that may be published of a text under rights
const LETTER = /[\p{L}\p{N}]/u;
const BASE = 31;
const HIGHEST = power(BLOCK - 1);

/** A published text, and where its letters stand in it; what lies between them may differ from format to format. */
export interface Published {
  place: string;
  letters: string;
  at: number[];
}

/** Blocks of published texts by their hash. */
export type Blocks = Map<number, { published: Published; from: number }[]>;

/** A published text as its letters alone; null where it is no longer than a quotation. */
export function toPublished(place: string, text: string): Published | null {
  if (text.length <= LONGEST_QUOTATION) return null;
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) if (LETTER.test(text[index]!)) at.push(index);
  return { place, letters: at.map((index) => text[index]).join(''), at };
}

/** Adds the blocks of a published text, side by side: a run of two blocks of another text covers one of them whole. */
export function addBlocks(published: Published, blocks: Blocks): void {
  for (let from = 0; from + BLOCK <= published.letters.length; from += BLOCK) {
    const hash = hashBlock(published.letters, from);
    const known = blocks.get(hash);
    if (known) known.push({ published, from });
    else blocks.set(hash, [{ published, from }]);
  }
}

/** The runs of a text, longer than a quotation, that stand in published texts: the letters of each, and the place. */
export function findRuns(text: string, blocks: Blocks): { place: string; run: string }[] {
  const { letters } = toPublished('', text) ?? { letters: '' };
  const runs: { place: string; run: string }[] = [];
  if (letters.length < BLOCK) return runs;
  let hash = hashBlock(letters, 0);
  for (let at = 0; ; at++) {
    for (const { published, from } of blocks.get(hash) ?? []) {
      const run = extend(letters, at, { published, from });
      if (run !== null) runs.push({ place: published.place, run });
    }
    if (at + BLOCK >= letters.length) return runs;
    hash = (Math.imul(hash - Math.imul(letters.charCodeAt(at), HIGHEST), BASE) + letters.charCodeAt(at + BLOCK)) | 0;
  }
}

/** The letters that both texts have around a place, where they are more than a quotation in the published one. */
function extend(letters: string, at: number, { published, from }: { published: Published; from: number }): string | null {
  let [left, right] = [0, 0];
  while (left < at && left < from && letters[at - left - 1] === published.letters[from - left - 1]) left++;
  while (at + right < letters.length && letters[at + right] === published.letters[from + right] && from + right < published.letters.length)
    right++;
  if (right < BLOCK) return null; // the hashes are the same, the letters not
  const length = published.at[from + right - 1]! - published.at[from - left]! + 1;
  return length > LONGEST_QUOTATION ? letters.slice(at - left, at + right) : null;
}

function hashBlock(letters: string, from: number): number {
  let hash = 0;
  for (let index = from; index < from + BLOCK; index++) hash = (Math.imul(hash, BASE) + letters.charCodeAt(index)) | 0;
  return hash;
}

function power(exponent: number): number {
  let result = 1;
  for (let index = 0; index < exponent; index++) result = Math.imul(result, BASE);
  return result;
}
