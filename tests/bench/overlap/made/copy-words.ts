import { type Block, countWords, type Draft, drawWord, type Source } from './draft.ts';

/** A draft as it is put together from new lines and from words of others. */
export interface Assembly {
  draft: Draft;
  addLines(lines: string[][]): void;
  /** Words `[from, to)` of another draft in lines as there, so large a share of them edited. */
  copy(source: Draft, range: { from: number; to: number }, rate: number): void;
  /** One line of new words, copied words, new words. */
  enclose(source: Draft, range: { from: number; to: number }, options: { rate: number; before: string[]; after: string[] }): void;
}

/** Opens a draft without lines. */
export function openAssembly(words: Source): Assembly {
  const draft: Draft = { lines: [], blocks: [] };
  const note = (block: Block) => {
    const last = draft.blocks.at(-1);
    const goesOn = last?.source === block.source && last.to === block.from && last.sourceTo === block.sourceFrom;
    if (goesOn) Object.assign(last, { to: block.to, sourceTo: block.sourceTo });
    else if (block.to > block.from) draft.blocks.push(block);
  };
  const addCopied = (source: Draft, piece: Piece, { rate, before, after }: { rate: number; before: string[]; after: string[] }) => {
    const edited = editWords(piece.words, rate, words);
    const from = countWords(draft) + before.length;
    note({ from, to: from + edited.length, source, sourceFrom: piece.from, sourceTo: piece.from + piece.words.length });
    const line = [...before, ...edited, ...after];
    if (line.length > 0) draft.lines.push(line);
  };
  return {
    draft,
    addLines: (lines) => draft.lines.push(...lines),
    copy(source, range, rate) {
      for (const piece of cutLines(source, range)) addCopied(source, piece, { rate, before: [], after: [] });
    },
    enclose(source, range, options) {
      const all = source.lines.flat().slice(range.from, range.to);
      addCopied(source, { from: range.from, words: all }, options);
    },
  };
}

interface Piece {
  from: number;
  words: string[];
}

/** The parts of lines inside a range of words. */
function cutLines({ lines }: Draft, { from, to }: { from: number; to: number }): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of lines) {
    const words = line.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (words.length > 0) pieces.push({ from: Math.max(from, start), words });
    start += line.length;
  }
  return pieces;
}

/** Words left out, put in or changed, each as often: so large a share of all. */
export function editWords(words: string[], rate: number, source: Source): string[] {
  if (rate === 0) return words;
  const edited = words.flatMap((word) => {
    if (source.random() >= rate) return [word];
    const kind = Math.floor(source.random() * 3);
    return kind === 0 ? [] : kind === 1 ? [word, drawWord(source)] : [drawWord(source)];
  });
  return edited.length > 0 ? edited : words;
}
