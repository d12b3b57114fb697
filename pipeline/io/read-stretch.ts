import type { Article } from '../../schemas/types.ts';
import type { Stretch } from './cut-stretches.ts';
import { readPieces } from './read-pieces.ts';

/** An article as the stages hand it on, its text not yet withheld, with its rows of the other table in their order. */
export interface ArticleRows<Row> {
  article: Article & { text: string };
  rows: Row[];
}

/** The articles of a stretch, each with its rows. */
export function readStretch<Row>({ articles, rows, counts }: Stretch): ArticleRows<Row>[] {
  const all = readPieces<Row>(rows);
  let next = 0;
  return readPieces<ArticleRows<Row>['article']>(articles).map((article, at) => {
    next += counts[at]!;
    return { article, rows: all.slice(next - counts[at]!, next) };
  });
}
