import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { normaliseText } from '../../../../pipeline/text/normalise-text.ts';
import { drawNumber, drawOne, openRandom } from './open-random.ts';

/** Sentences to draw from, one behind the other as numbers of words; a word carries the marks printed at it. */
export interface Words {
  printed: string[];
  /** 1 for each word that ends a sentence as it is printed. */
  closing: Uint8Array;
  running: Int32Array;
  /** Where sentences begin in `running`. */
  sentences: number[];
  /** The places of each word in `running`, word after word; those of word n from `firsts[n]` to `firsts[n + 1]`. */
  places: Int32Array;
  firsts: Int32Array;
}

const MOST_WORDS = 3_000_000; // enough for the press's phrases, little enough for memory
const LEAST_LINE = 12; // words: shorter lines are headings, names, page text
const LONGEST_WORD = 24; // characters: longer ones are addresses
const SENTENCE_END = /[.!?…]["”»)]*$/u;

/** Words and sentences of a corpus of {"text"} lines; of made-up syllables where none is named. */
export async function readWords(corpus: string): Promise<Words> {
  const lines: string[][] = [];
  let count = 0;
  for await (const line of corpus === '' ? makeLines() : readLines(corpus)) {
    if (count >= MOST_WORDS) break;
    lines.push(line);
    count += line.length;
  }
  return indexWords(lines);
}

/** Lines of words, each a row of whole sentences, ready to be drawn from. */
export function indexWords(lines: string[][]): Words {
  const numbers = new Map<string, number>();
  const running: number[] = [];
  const sentences: number[] = [];
  for (const line of lines) {
    line.forEach((word, at) => {
      if (at === 0 || endsSentence(line[at - 1]!)) sentences.push(running.length);
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      running.push(numbers.get(word)!);
    });
  }
  const printed = [...numbers.keys()];
  const closing = Uint8Array.from(printed, (word) => (endsSentence(word) ? 1 : 0));
  return { printed, closing, running: Int32Array.from(running), sentences, ...placeWords(running, numbers.size) };
}

function endsSentence(word: string): boolean {
  return SENTENCE_END.test(word);
}

function placeWords(running: number[], distinct: number): { places: Int32Array; firsts: Int32Array } {
  const firsts = new Int32Array(distinct + 1);
  for (const word of running) firsts[word + 1]!++;
  for (let word = 0; word < distinct; word++) firsts[word + 1]! += firsts[word]!;
  const next = firsts.slice();
  const places = new Int32Array(running.length);
  running.forEach((word, at) => {
    places[next[word]!++] = at;
  });
  return { places, firsts };
}

async function* readLines(corpus: string): AsyncGenerator<string[]> {
  for await (const row of createInterface({ input: createReadStream(corpus, 'utf8') })) {
    if (row.trim() === '') continue;
    const { text } = JSON.parse(row) as { text?: string };
    if (typeof text !== 'string') throw new Error(`no text in a line of ${corpus}: each must be an object with a field text`);
    for (const line of normaliseText(text).split('\n')) {
      const words = line.split(/\s+/u).filter((word) => word !== '' && word.length <= LONGEST_WORD);
      if (words.length >= LEAST_LINE && endsSentence(words.at(-1)!)) yield words;
    }
  }
}

const ONSETS = 'b c ch d đ g h kh l m n ng nh ph s t th tr v x'.split(' ');
const RHYMES = 'an ành ạo âm ấp en ếch iên iệt on ồng ơi ước ường úc ung ủy uyên ô á oà oẻ ưu êm ắc ổi ịt ăn ải eo'.split(' ');
const MADE_LINES = 8000;

/** Lines of words that are frequent and rare as words are, of no text anyone wrote. */
async function* makeLines(): AsyncGenerator<string[]> {
  const random = openRandom(1);
  const words = Array.from({ length: 4000 }, () => drawOne(random, ONSETS) + drawOne(random, RHYMES));
  const draw = () => words[Math.floor(words.length * random() ** 3)]!;
  for (let no = 0; no < MADE_LINES; no++) {
    yield Array.from({ length: drawNumber(random, 2, 5) }, () => {
      const sentence = Array.from({ length: drawNumber(random, 8, 30) }, draw);
      sentence[0] = sentence[0]!.charAt(0).toUpperCase() + sentence[0]!.slice(1);
      sentence.push(`${sentence.pop()}.`);
      return sentence;
    }).flat();
  }
}
