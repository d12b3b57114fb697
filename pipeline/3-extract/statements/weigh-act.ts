import { ACT_SIGNS, TELLING_WEIGHTS, type WeighedAct } from '../../vietnamese/speech/act-signs.ts';
import { MOST_POINTS, POINTS_OF_A_FIGURE, TELLING_WORDS } from '../../vietnamese/speech/telling-words.ts';
import { indexLists } from '../../vietnamese/words/index-lists.ts';

const RUNS = indexRuns(TELLING_WORDS.keys());
const ACTS = ['report', 'promise'] as const;
const VERBS = ACT_SIGNS.map(({ verbs }) => new Set(verbs?.split('|')));
const LISTED = ACT_SIGNS.filter(({ words }) => words !== undefined);
const findListed = indexLists(LISTED.map(({ words }) => words!.split('|')));
const BITS = ACT_SIGNS.map((sign) => (sign.words === undefined ? 0 : 1 << LISTED.indexOf(sign)));

/** The act for which most speaks in the first clause of what is said, in the verb that leads to it and in who speaks. */
export function weighAct(clause: string, verb: string, speaker: string): WeighedAct {
  const sums = { report: 0, promise: 0 };
  const points = countPoints(clause);
  for (const act of ACTS) sums[act] += points * TELLING_WEIGHTS[act];
  const listed = findListed(clause);
  for (const [at, sign] of ACT_SIGNS.entries())
    if ((listed & BITS[at]!) !== 0 || sign.pattern?.test(clause) || sign.speaker?.test(speaker) || VERBS[at]!.has(verb))
      for (const act of ACTS) sums[act] += sign[act] ?? 0;
  const best = ACTS.reduce((most, act) => (sums[act] > sums[most] ? act : most));
  return sums[best] > 0 ? best : 'assessment';
}

/** How far the words of a clause tell facts (above 0) or thoughts (below 0). */
export function countPoints(clause: string): number {
  const words = clause.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d/gu) ?? [];
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; ) {
    const word = runAt(words, at);
    if (word) found.set(word, TELLING_WORDS.get(word)!);
    else if (words[at]! <= '9') found.set('figure', POINTS_OF_A_FIGURE); // letters come behind
    at += word ? word.split(' ').length : 1;
  }
  const sum = [...found.values()].reduce((total, points) => total + points, 0);
  return Math.max(-MOST_POINTS, Math.min(MOST_POINTS, sum));
}

/** The longest listed run of words from here. */
function runAt(words: readonly string[], at: number): string | null {
  return RUNS.get(words[at]!)?.find((run) => run.words.every((word, next) => words[at + next] === word))?.run ?? null;
}

/** The runs by their first word, the longest first. */
function indexRuns(runs: Iterable<string>): Map<string, { run: string; words: string[] }[]> {
  const index = new Map<string, { run: string; words: string[] }[]>();
  for (const run of runs) {
    const words = run.split(' ');
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { run, words }]);
  }
  for (const row of index.values()) row.sort((a, b) => b.words.length - a.words.length);
  return index;
}
