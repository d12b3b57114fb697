import { countWords } from '../../vietnamese/numbers/count-words.ts';
import { OLD_ENCODINGS, type OldEncoding, readBytesAs } from './old-encodings.ts';

const SAMPLE = 64 << 10; // bytes that are tried in each encoding
const LEAST_WORDS = 2; // a single word may be one in several encodings
const LEAST_VALID = 0.85; // of the words with letters beyond ASCII
const MOST_BEHIND = 0.6; // how much of the best one's count another encoding may reach

interface Trial {
  encoding: OldEncoding;
  marked: number;
  valid: number;
}

/**
 * The old encoding in which the bytes, given as the characters of their numbers, are Vietnamese: nearly all its words with
 * letters beyond ASCII are syllables to the letter, far more than in any other. Null where none is, or where two may be.
 */
export function chooseEncoding(bytes: string): OldEncoding | null {
  const sample = takeSample(bytes);
  const trials = OLD_ENCODINGS.map((encoding) => tryEncoding(sample, encoding));
  const best = trials.reduce((first, trial) => (rank(trial) > rank(first) ? trial : first));
  if (best.valid < LEAST_WORDS || best.valid < LEAST_VALID * best.marked) return null;
  const rivals = trials.filter(({ encoding }) => encoding.name !== best.encoding.name);
  return rivals.some((rival) => rank(rival) > MOST_BEHIND * rank(best)) ? null : best.encoding;
}

function tryEncoding(bytes: string, encoding: OldEncoding): Trial {
  const { marked, valid } = countWords(readBytesAs(bytes, encoding));
  return { encoding, marked, valid };
}

/** Valid words, less the others. */
function rank({ marked, valid }: Trial): number {
  return valid - (marked - valid);
}

/** The beginning, and as much from the middle, cut at spaces so that no word is halved. */
function takeSample(bytes: string): string {
  if (bytes.length <= SAMPLE) return bytes;
  const middle = bytes.length >> 1;
  return `${cutAtSpace(bytes.slice(0, SAMPLE / 2))} ${cutAtSpace(bytes.slice(middle, middle + SAMPLE / 2))}`;
}

function cutAtSpace(piece: string): string {
  return piece.slice(piece.indexOf(' ') + 1, Math.max(piece.lastIndexOf(' '), 0));
}
