import { type Draft, drawWord, type Source } from './draft.ts';
import { drawNumber, drawOne } from './open-random.ts';

/** How a printed text differs from another in its letters alone. */
export type Noise = (typeof NOISES)[number] | 'none';

/** A draft as its outlet prints it, and where each of its words stands, in code points of the normalised text. */
export interface Print {
  id: string;
  url: string;
  text: string;
  noise: Noise;
  starts: Int32Array;
  ends: Int32Array;
}

/** A paper: its address and the line that it puts under every article. */
export interface Paper {
  site: string;
  footer: string;
}

const NOISES = ['nfd', 'caps', 'capital title', 'tone place'] as const;
const NOISY = 0.15; // of the texts made of others

/** So many papers. */
export function foundPapers(count: number, source: Source): Paper[] {
  return Array.from({ length: count }, (_, no) => ({
    site: `to-bao-${no}.example`,
    footer: `${Array.from({ length: drawNumber(source.random, 15, 40) }, () => drawWord(source)).join(' ')}.`,
  }));
}

/** Whether letters differ, and how. */
export function drawNoise({ random }: Source): Noise {
  return random() < NOISY ? drawOne(random, NOISES) : 'none';
}

/** The draft with its paper's footer. */
export function printDraft(draft: Draft, id: string, { paper, noise }: { paper: Paper; noise: Noise }): Print {
  const lines = draft.lines.map((line, at) => line.map((word) => addNoise(word, noise, at)));
  const count = lines.reduce((sum, line) => sum + line.length, 0);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let offset = 0;
  lines.flat().forEach((word, no) => {
    starts[no] = offset;
    ends[no] = offset + countCodePoints(word);
    offset = ends[no]! + 1; // a space or the line's end
  });
  const printed = `${lines.map((line) => line.join(' ')).join('\n')}\n${paper.footer}`;
  return { id, url: `https://${paper.site}/${id}.html`, text: noise === 'nfd' ? printed.normalize('NFD') : printed, noise, starts, ends };
}

/** The paper that prints a draft. */
export function drawPaper(papers: Paper[], { random }: Source): Paper {
  return papers[drawNumber(random, 0, papers.length)]!;
}

/** Every change keeps the word's length once it is normalised. */
function addNoise(word: string, noise: Noise, line: number): string {
  if (noise === 'caps' || (noise === 'capital title' && line === 0)) return keepLength(word, word.toUpperCase());
  return noise === 'tone place' ? moveTone(word) : word;
}

const PLACES = 'oà:òa oá:óa oả:ỏa oã:õa oạ:ọa oè:òe oé:óe oẻ:ỏe oẽ:õe oẹ:ọe uỳ:ùy uý:úy uỷ:ủy uỹ:ũy uỵ:ụy'
  .split(' ')
  .map((pair) => pair.split(':'));
const MOVED = new Map([...PLACES.map(([one, other]) => [one!, other!] as const), ...PLACES.map(([one, other]) => [other!, one!] as const)]);
const OPEN_PAIR = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?!\p{L})/gu;

/** `hoà` for `hòa`, `hòa` for `hoà`. */
function moveTone(word: string): string {
  return word.replace(OPEN_PAIR, (pair) => MOVED.get(pair) ?? pair);
}

function keepLength(word: string, changed: string): string {
  return countCodePoints(changed.normalize('NFC')) === countCodePoints(word) ? changed : word;
}

function countCodePoints(word: string): number {
  let count = word.length;
  for (let at = 0; at < word.length; at++) if (isTrail(word.charCodeAt(at))) count--;
  return count;
}

/** Whether a unit is the second of two that are one letter together. */
function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
