import { openAssembly } from './copy-words.ts';
import { countWords, type Draft, draftArticle, draftLines, type Source } from './draft.ts';
import { drawNumber, shuffle } from './open-random.ts';

/** How a text was made of others. A wire is printed by many papers. */
export type Kind = (typeof KINDS)[number] | 'wire';

/** Drafts that belong together: in all but a wire the last is made of the others. */
export interface Family {
  kind: Kind;
  rate: number;
  drafts: Draft[];
}

/** What is made of one or two texts. */
export const KINDS = ['copy', 'excerpt', 'merge', 'shuffle', 'abridged'] as const;
/** Shares of edited words. */
export const RATES = [0, 0.02, 0.05, 0.1, 0.15] as const;

const EXCERPT = { least: 40, times: 10 }; // words: 40 to 400, short ones more often

/** The number of words of an article of the press. */
export function drawLength({ random }: Source): number {
  return Math.round(180 * 8 ** ((random() + random()) / 2)); // 180 to 1440, about 530
}

/** One text and what was made of it, or of two. */
export function draftFamily(kind: (typeof KINDS)[number], rate: number, source: Source): Family {
  const first = draftArticle(source, drawLength(source));
  const made = openAssembly(source);
  const drafts = [first, ...MAKERS[kind](made, first, { rate, source }), made.draft];
  return { kind, rate, drafts };
}

/** So many prints of one text, each under its own title, all but the first edited. */
export function draftWire(copies: number, rate: number, source: Source): Family {
  const text = draftArticle(source, drawLength(source));
  const drafts = Array.from({ length: copies }, (_, no) => {
    const made = openAssembly(source);
    made.addLines([draftArticle(source, 0).lines[0]!]);
    made.copy(text, { from: text.lines[0]!.length, to: countWords(text) }, no === 0 ? 0 : rate);
    return made.draft;
  });
  return { kind: 'wire', rate, drafts };
}

type Maker = (made: ReturnType<typeof openAssembly>, first: Draft, options: { rate: number; source: Source }) => Draft[];

/** Each fills the draft and gives the other sources that it took from. */
const MAKERS: Record<(typeof KINDS)[number], Maker> = {
  copy(made, first, { rate, source }) {
    const from = source.random() < 0.5 ? first.lines[0]!.length : 0; // half of them under another title
    if (from > 0) made.addLines([draftArticle(source, 0).lines[0]!]);
    made.copy(first, { from, to: countWords(first) }, rate);
    return [];
  },
  excerpt(made, first, { rate, source }) {
    const host = draftArticle(source, drawLength(source));
    const length = Math.min(countWords(first), Math.round(EXCERPT.least * EXCERPT.times ** source.random()));
    const from = drawNumber(source.random, 0, countWords(first) - length + 1);
    const range = { from, to: from + length };
    const at = drawNumber(source.random, 1, host.lines.length);
    made.addLines(host.lines.slice(0, at));
    const line = host.lines[at]!;
    if (source.random() < 0.5) made.enclose(first, range, { rate, before: line.slice(0, 15), after: line.slice(15) });
    else made.copy(first, range, rate);
    made.addLines(host.lines.slice(at + 1));
    return [];
  },
  merge(made, first, { rate, source }) {
    const second = draftArticle(source, drawLength(source));
    made.addLines([draftArticle(source, 0).lines[0]!, ...draftLines(source, 30)]);
    made.copy(first, drawHalf(first, source), rate);
    made.addLines(draftLines(source, 30));
    made.copy(second, drawHalf(second, source), rate);
    return [second];
  },
  shuffle(made, first, { rate, source }) {
    made.addLines([draftArticle(source, 0).lines[0]!]);
    for (const range of shuffle(source.random, lineRanges(first))) made.copy(first, range, rate);
    return [];
  },
  abridged(made, first, { rate, source }) {
    made.addLines([draftArticle(source, 0).lines[0]!]);
    lineRanges(first).forEach((range, at) => {
      if (at === 0 || source.random() < 0.5) made.copy(first, range, rate);
    });
    return [];
  },
};

/** Between a third and two thirds of the words. */
function drawHalf(draft: Draft, { random }: Source): { from: number; to: number } {
  const count = countWords(draft);
  const length = drawNumber(random, Math.ceil(count / 3), Math.ceil((count * 2) / 3));
  const from = drawNumber(random, draft.lines[0]!.length, count - length + 1);
  return { from, to: from + length };
}

/** The words of each line below the title. */
function lineRanges({ lines }: Draft): { from: number; to: number }[] {
  let start = lines[0]!.length;
  return lines.slice(1).map(({ length }) => {
    start += length;
    return { from: start - length, to: start };
  });
}
