import type { Family, Kind } from './draft-families.ts';
import type { Noise, Print } from './print-draft.ts';

/** `[aStart, aEnd, bStart, bEnd]` in code points of the normalised texts. */
export type Places = [number, number, number, number];

/** Two articles that share text because one was made of the other, or all prints of one wire. */
export type Truth = TruePair | TrueGroup;

/** `shared` counts the characters in `b`; `noise` that of either. */
export interface TruePair {
  type: 'pair';
  a: string;
  b: string;
  kind: Kind;
  rate: number;
  noise: Noise;
  shared: number;
  passages: Places[];
}

/** Any two members share the text between `starts` and `ends`. */
export interface TrueGroup {
  type: 'group';
  kind: Kind;
  rate: number;
  members: string[];
  starts: number[];
  ends: number[];
}

/** What is true of a printed family. */
export function toTruth({ kind, rate, drafts }: Family, prints: Print[]): Truth[] {
  if (kind === 'wire') {
    const spans = drafts.map(({ blocks: [block] }, at) => ({
      start: prints[at]!.starts[block!.from]!,
      end: prints[at]!.ends[block!.to - 1]!,
    }));
    const [starts, ends] = [spans.map(({ start }) => start), spans.map(({ end }) => end)];
    return [{ type: 'group', kind, rate, members: prints.map(({ id }) => id), starts, ends }];
  }
  const b = prints.at(-1)!;
  return drafts.slice(0, -1).map((source, at): TruePair => {
    const a = prints[at]!;
    const blocks = drafts.at(-1)!.blocks.filter((block) => block.source === source);
    const passages = blocks.map(
      ({ from, to, sourceFrom, sourceTo }): Places => [a.starts[sourceFrom]!, a.ends[sourceTo - 1]!, b.starts[from]!, b.ends[to - 1]!],
    );
    const shared = passages.reduce((sum, [, , start, end]) => sum + end - start, 0);
    return { type: 'pair', a: a.id, b: b.id, kind, rate, noise: b.noise, shared, passages };
  });
}
