import { measureOffsets } from '../../../../text/offsets.ts';
import type { Span } from '../../../../text/span.ts';
import type { PairRow } from '../article/article-rows.ts';
import { type Article, openArticle } from '../article/open-article.ts';
import type { Part } from '../data/load-part.ts';
import { type Edit, findEdits } from './find-edits.ts';
import type { PassageRow } from './overlap-rows.ts';

/** Which of the two articles: 0 on the left, 1 on the right. */
export type Side = 0 | 1;

/** A passage that both have: its places in code points, and what the printings differ in (UTF-16) where both texts are here. */
export interface SharedPassage {
  id: string;
  /** From 1, in the order of the left article. */
  no: number;
  syllables: number;
  identity: number;
  places: [Span, Span];
  edits: Edit[];
}

/** Two articles and what they share. */
export interface Overlap {
  articles: [Article, Article];
  /** As the left article has it; undefined where the release lists no pair of them. */
  pair: PairRow | undefined;
  passages: SharedPassage[];
}

/** Takes two articles and their passages out of their parts; null where one of them is not there. */
export function openOverlap(parts: [Part, Part], ids: [string, string]): Overlap | null {
  const left = openArticle(parts[0], ids[0]);
  const right = openArticle(parts[1], ids[1]);
  if (left === null || right === null || ids[0] === ids[1]) return null;
  const rows = parts[0].rows<PassageRow>('passages').filter(({ owner, other_id }) => owner === ids[0] && other_id === ids[1]);
  const findEditsOf = openEdits(left.row.text, right.row.text);
  return {
    articles: [left, right],
    pair: left.pairs.find(({ other_id }) => other_id === ids[1]),
    passages: rows.map((row, index) => toPassage(row, index + 1, findEditsOf)),
  };
}

function toPassage(row: PassageRow, no: number, findEditsOf: (places: [Span, Span]) => Edit[]): SharedPassage {
  const places: [Span, Span] = [
    { start: row.char_start, end: row.char_end },
    { start: row.other_start, end: row.other_end },
  ];
  return { id: row.passage_id, no, syllables: row.syllables, identity: row.identity, places, edits: findEditsOf(places) };
}

/** Finds the edits of passages of two texts; none where one of them is not here. */
function openEdits(left: string | null, right: string | null): (places: [Span, Span]) => Edit[] {
  if (left === null || right === null) return () => [];
  const [inLeft, inRight] = [openSpans(left), openSpans(right)];
  return (places) => findEdits([left, right], [inLeft(places[0]), inRight(places[1])]);
}

/** Turns places of a text counted in code points into those that JavaScript counts; the text is measured once. */
export function openSpans(text: string): (place: Span) => Span {
  const { toUtf16 } = measureOffsets(text);
  return ({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) });
}
