import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { foldWords, type SharedWords, shareStretch } from './same-words.ts';

/** Two printings of which one speaker may have said what both print; who speaks was compared by entity, groups were not. */
export interface PrintingPair {
  printing_a: string;
  printing_b: string;
  article_a: string;
  article_b: string;
  key_a: string;
  key_b: string;
  text_a: string;
  text_b: string;
  /** Null where the speaker is a person or a body. */
  group_a: string | null;
  group_b: string | null;
  /** Whether both stand in one story, or in one article: then they tell of one event. */
  is_story: boolean;
  /** Whether both are of one act. */
  is_act: boolean;
  /** Days between the events of the two articles; null where one has no day. */
  days: number | null;
}

/** What the shorter printing must share with the longer: so many words in runs, being that part of all that it has. */
type Measure = Pick<SharedWords, 'words'> & { share: number };

/** Of one event: many words allow a paraphrase around them; few must be nearly all that is printed. Held against reports of one event by several papers. */
const OF_ONE_EVENT: readonly Measure[] = [
  { words: 16, share: 0.5 },
  { words: 9, share: 0.65 },
  { words: 5, share: 0.95 },
];
/** What a speaker says in one article may resemble what else they say there. */
const OF_ONE_ARTICLE: readonly Measure[] = [
  { words: 9, share: 0.8 },
  { words: 5, share: 0.95 },
];
/** Of no known common event: leaders say much alike at every meeting. */
const OF_ANY_EVENT: readonly Measure[] = [
  { words: 24, share: 0.65 },
  { words: 11, share: 0.9 },
];
/** At another time: only a reprint says it in the same words. */
const OF_OTHER_DAYS: readonly Measure[] = [{ words: 20, share: 0.95 }];

const NEAR = 3; // days between which papers still report one event
const PRINTED_ANYWAY = 20; // words of which a paper may have changed a name
const PRINTED_ALIKE = 0.9; // where the rest is the same
const WORDS_OF_MANY = new Set(['các', 'và', 'những', 'nhiều', 'một', 'số', 'có']);

/** Whether two texts of one speaker at one event have enough in common to be one statement. */
export function tellsSame(a: string, b: string): boolean {
  const [short, long] = [foldWords(a), foldWords(b)].sort((one, other) => one.length - other.length) as [string[], string[]];
  const { words } = shareStretch(short, long);
  return OF_ONE_EVENT.some((measure) => words >= measure.words && words / short.length >= measure.share);
}

/** The words that two printings of one statement share, or 0 where they print two: blind to verbs, quotation marks and cuts at either end. */
export function saySame(pair: PrintingPair): number {
  const [short, long] = [pair.text_a, pair.text_b].map((text) => ({ text, words: foldWords(text) })).sort(byLength) as [Said, Said];
  const shared = shareStretch(short.words, long.words);
  const share = shared.words / short.words.length;
  const enough = measuresOf(pair).some((measure) => shared.words >= measure.words && share >= measure.share);
  if (!enough || !isSameGroup(pair)) return 0;
  if (!pair.is_story && (short.words.length < PRINTED_ANYWAY || share < PRINTED_ALIKE) && lacksName(short, long)) return 0;
  return lacksFigure(short, long) && lacksFigure(long, short) && share < 0.8 ? 0 : shared.words;
}

interface Said {
  text: string;
  words: string[];
}

function byLength(a: Said, b: Said): number {
  return a.words.length - b.words.length || (a.text < b.text ? -1 : 1);
}

function measuresOf({ article_a, article_b, is_story, days }: PrintingPair): readonly Measure[] {
  if (article_a === article_b) return OF_ONE_ARTICLE;
  if (days !== null && days > NEAR) return OF_OTHER_DAYS;
  return is_story ? OF_ONE_EVENT : OF_ANY_EVENT;
}

/** `Cử tri và nhân dân` and `cử tri, nhân dân` are one group; `hai bên` and `các đại biểu` are not. */
function isSameGroup({ group_a, group_b }: PrintingPair): boolean {
  if (group_a === null || group_b === null) return true;
  const [a, b] = [group_a, group_b].map((group) => foldWords(group).filter((word) => !WORDS_OF_MANY.has(word)));
  return a!.join(' ') === b!.join(' ');
}

/** A name inside a sentence of the one that the other does not print: it tells of another country, body or person. */
function lacksName({ text }: Said, other: Said): boolean {
  const words = new Set(other.words);
  const names = text.match(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{L}*/gu) ?? [];
  return names.some((name) => !words.has(foldSpelling(name)));
}

/** A figure of the one that the other does not print. */
function lacksFigure({ words }: Said, other: Said): boolean {
  const figures = words.filter((word) => /^\p{N}/u.test(word));
  return figures.length > 0 && !figures.some((figure) => other.words.includes(figure));
}
