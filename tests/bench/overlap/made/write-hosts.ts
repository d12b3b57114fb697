import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { normaliseText } from '../../../../pipeline/text/normalise-text.ts';
import type { Reuse } from '../scored/score-plagdet.ts';
import { OBFUSCATIONS, type Obfuscation, obfuscate } from './obfuscate.ts';
import { drawNumber, openRandom, type Random, shuffle } from './open-random.ts';

const LENGTH = { least: 200, most: 4000 }; // words of a text
const PASSAGE = { least: 50, times: 6 }; // words: 50 to 300, short ones more often
const SHORT = { least: 40, times: 2.25 };
const MOST_PASSAGES = 3;

interface Text {
  id: string;
  lines: string[];
}

/** Writes the texts of a corpus, every other one a host with passages of the others in it, and gives where those stand. */
export async function writeHosts(path: string, { corpus, seed }: { corpus: string; seed: number }): Promise<Reuse[]> {
  const random = openRandom(seed);
  const texts = shuffle(random, await readTexts(corpus));
  const sources = texts.slice(0, texts.length >> 1);
  const hosts = texts.slice(texts.length >> 1);
  const reuses: Reuse[] = [];
  hosts.forEach((host, at) => {
    const obfuscation = OBFUSCATIONS[at % OBFUSCATIONS.length]!;
    const vocabulary = host.lines.flatMap(toWords); // as at PAN
    const drawn = drawPassages(shuffle(random, sources), obfuscation, random);
    const hidden = drawn.map(({ words }) => obfuscate(words, obfuscation, { random, vocabulary }).join(' '));
    const places = insertLines(host, hidden, random);
    drawn.forEach(({ source, start, end }, no) => {
      const [hostStart, hostEnd] = places[no]!;
      reuses.push({ host: host.id, source: source.id, name: obfuscation.name, places: [hostStart, hostEnd, start, end] });
    });
  });
  writeFileSync(path, [...sources, ...hosts].map(({ id, lines }) => `${JSON.stringify({ id, text: lines.join('\n') })}\n`).join(''));
  return reuses;
}

async function readTexts(corpus: string): Promise<Text[]> {
  const texts: Text[] = [];
  for await (const row of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    const { text } = JSON.parse(row) as { text: string };
    const lines = normaliseText(text)
      .split('\n')
      .flatMap((line) => toWords(line).join(' ') || []);
    const words = lines.reduce((sum, line) => sum + toWords(line).length, 0);
    if (words >= LENGTH.least && words <= LENGTH.most) texts.push({ id: `e${String(texts.length).padStart(5, '0')}`, lines });
  }
  return texts;
}

function toWords(line: string): string[] {
  return line.split(/\s+/u).filter((word) => word !== '');
}

/** Up to three passages, each of its own source, each inside one or more whole lines' words. */
function drawPassages(sources: Text[], { isShort }: Obfuscation, random: Random) {
  const { least, times } = isShort ? SHORT : PASSAGE;
  return sources.slice(0, drawNumber(random, 1, MOST_PASSAGES + 1)).map((source) => {
    const all = source.lines.slice(1).flatMap(toWords);
    const length = Math.min(all.length, Math.round(least * times ** random()));
    const from = drawNumber(random, 0, all.length - length + 1);
    const words = all.slice(from, from + length);
    const before = countCharacters(`${[...toWords(source.lines[0]!), ...all.slice(0, from)].join(' ')} `);
    return { source, words, start: before, end: before + countCharacters(words.join(' ')) };
  });
}

/** Puts texts in as lines of their own and gives their places in code points. */
function insertLines(host: Text, inserted: string[], random: Random): [number, number][] {
  for (const line of inserted) host.lines.splice(drawNumber(random, 1, host.lines.length + 1), 0, line);
  return inserted.map((line) => {
    const start = host.lines.slice(0, host.lines.indexOf(line)).reduce((sum, other) => sum + countCharacters(other) + 1, 0);
    return [start, start + countCharacters(line)];
  });
}

function countCharacters(text: string): number {
  return Array.from(text).length;
}
