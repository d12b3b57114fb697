import { readParts } from './read-parts.ts';

/** An address of every view of a dataset, and one of every row that has a view of its own; each new view adds its line. */
export function everyView(out: string): string[] {
  const ids = (list: string, column: string) => readParts(out, `lists/${list}-0`).lines?.map((line) => String(line[column])) ?? [];
  const articles = ids('articles', 'article_id').slice(0, MOST);
  return ['', '#/articles', '#/articles?q=a', ...articles.map((id) => `#/article/${id}`)];
}

const MOST = 3; // rows of a kind
