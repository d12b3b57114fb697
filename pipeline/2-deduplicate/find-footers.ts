import type { SegmentedArticle } from './read-articles.ts';
import { type PageLine, readPageLines } from './read-page-lines.ts';

/** Lines that an outlet prints under article after article, by the keys of `readPageLines`. */
export type Footers = ReadonlySet<number>;

/** What counting needs of an article. */
interface Page {
  outlet: string | null;
  lines: PageLine[];
}

/** Articles of an outlet that must print a line, and their share of all its articles. Where no outlet is known many papers are one. */
const LEAST_ARTICLES = 8;
const LEAST_ARTICLES_UNKNOWN = 30;
const LEAST_SHARE = 0.1;
/** An article most of whose text would be furniture is a copy of others, not a page with footers. */
const MOST_FURNITURE = 0.5;

/** The footers of a corpus: counted once with all articles, and again without those that turn out to be copies of one text. */
export async function findFooters(batches: AsyncIterable<SegmentedArticle[]>): Promise<Footers> {
  const pages: Page[] = [];
  for await (const batch of batches) for (const read of batch) pages.push({ outlet: read.article.outlet_id, lines: readPageLines(read) });
  const frequent = findFrequent(pages);
  return findFrequent(pages.filter((page) => !isCopy(page, frequent)));
}

/** The last body lines of an article that are footers, where its outlet is unknown; elsewhere all of them. */
export function pickFooters(lines: PageLine[], outlet: string | null, footers: Footers): PageLine[] {
  if (outlet !== null) return lines.filter((line) => isFooter(line, footers));
  const last = lines.findLastIndex((line) => !isFooter(line, footers));
  return lines.slice(last + 1);
}

function isFooter({ key }: PageLine, footers: Footers): boolean {
  return key !== null && footers.has(key);
}

function findFrequent(pages: Page[]): Set<number> {
  const articles = new Map<string | null, number>();
  for (const { outlet } of pages) articles.set(outlet, (articles.get(outlet) ?? 0) + 1);
  const counts = countKeys(pages);
  const frequent = new Set<number>();
  for (const { outlet, lines } of pages) {
    const least = Math.max(outlet === null ? LEAST_ARTICLES_UNKNOWN : LEAST_ARTICLES, LEAST_SHARE * articles.get(outlet)!);
    for (const key of listKeys(lines)) if ((counts.get(key) ?? 0) >= least) frequent.add(key);
  }
  return frequent;
}

/** How many pages print each line that enough of them do; sorted numbers take far less room than a map of all lines. */
function countKeys(pages: Page[]): Map<number, number> {
  const keys = Float64Array.from(pages.flatMap(({ lines }) => listKeys(lines))).sort();
  const counts = new Map<number, number>();
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from >= LEAST_ARTICLES) counts.set(keys[from]!, to - from);
  }
  return counts;
}

function listKeys(lines: PageLine[]): number[] {
  return Array.from(new Set(lines.flatMap(({ key }) => key ?? [])));
}

function isCopy({ lines }: Page, frequent: Footers): boolean {
  const length = (some: PageLine[]) => some.reduce((sum, line) => sum + line.end - line.start, 0);
  return length(lines.filter((line) => isFooter(line, frequent))) > MOST_FURNITURE * length(lines);
}
