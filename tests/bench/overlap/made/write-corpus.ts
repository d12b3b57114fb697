import { closeSync, openSync, writeSync } from 'node:fs';
import { type Draft, draftArticle, type Source } from './draft.ts';
import { draftFamily, draftWire, drawLength, type Family, KINDS, RATES } from './draft-families.ts';
import { drawNumber, openRandom } from './open-random.ts';
import { drawNoise, drawPaper, foundPapers, type Noise, type Print, printDraft } from './print-draft.ts';
import { readWords } from './read-words.ts';
import { toTruth } from './truth.ts';

/** What to make: so many articles of words of a corpus, or made up; `stress` adds one wire of so many copies. */
export interface Wanted {
  corpus: string;
  count: number;
  seed: number;
  stress: number;
}

const PAPERS = 40;
const WIRE = { copies: 100, oneIn: 10_000, rates: [0, 0.02, 0.05] };
const ALONE = 3; // articles that share nothing for each one that does
const WAITING = 4096; // printed articles among which the next line is drawn: no text stands beside its copy

/** Writes the articles as lines of {"id", "url", "text"} and what is true of them as lines of `Truth`; the same bytes for the same wish. */
export async function writeCorpus(paths: { corpus: string; truth: string }, { corpus, count, seed, stress }: Wanted): Promise<void> {
  const source: Source = { words: await readWords(corpus), random: openRandom(seed) };
  const papers = foundPapers(PAPERS, source);
  const file = openSync(paths.corpus, 'w');
  const truth = openSync(paths.truth, 'w');
  const mixed = openMixed(source, (line) => writeSync(file, line));
  let made = 0;
  const print = (draft: Draft, noise: Noise): Print => {
    const printed = printDraft(draft, `n${String(made++).padStart(7, '0')}`, { paper: drawPaper(papers, source), noise });
    mixed.add(`${JSON.stringify({ id: printed.id, url: printed.url, text: printed.text })}\n`);
    return printed;
  };
  for (const family of draftFamilies(source, { count, stress })) {
    if (family.kind !== 'wire' && made + family.drafts.length > count + stress) break;
    const prints = family.drafts.map((draft, at) => print(draft, at === 0 ? 'none' : drawNoise(source)));
    for (const row of toTruth(family, prints)) writeSync(truth, `${JSON.stringify(row)}\n`);
    const alone = family.kind === 'wire' ? 0 : ALONE * family.drafts.length;
    for (let left = Math.min(alone, count + stress - made); left > 0; left--) print(draftArticle(source, drawLength(source)), 'none');
  }
  while (made < count + stress) print(draftArticle(source, drawLength(source)), 'none');
  mixed.end();
  closeSync(file);
  closeSync(truth);
}

/** Wires first, then every kind at every rate in turn, without end. */
function* draftFamilies(source: Source, { count, stress }: { count: number; stress: number }): Generator<Family> {
  if (stress > 0) yield draftWire(stress, 0.02, source);
  const copies = Math.min(WIRE.copies, Math.floor(count / 10));
  const wires = copies < 2 ? 0 : Math.ceil(count / WIRE.oneIn);
  for (let no = 0; no < wires; no++) yield draftWire(copies, WIRE.rates[no % WIRE.rates.length]!, source);
  for (;;) for (const rate of RATES) for (const kind of KINDS) yield draftFamily(kind, rate, source);
}

/** Gives lines on in another order than they came. */
function openMixed({ random }: Source, give: (line: string) => void): { add(line: string): void; end(): void } {
  const waiting: string[] = [];
  const giveOne = () => {
    const at = drawNumber(random, 0, waiting.length);
    const line = waiting[at]!;
    waiting[at] = waiting.at(-1)!;
    waiting.pop();
    give(line);
  };
  return {
    add(line) {
      waiting.push(line);
      if (waiting.length > WAITING) giveOne();
    },
    end() {
      while (waiting.length > 0) giveOne();
    },
  };
}
