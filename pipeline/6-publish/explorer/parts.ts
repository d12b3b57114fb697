/**
 * The data of the explorer as the page reads it: parts, files `explorer/parts/<name>.js` that hand base64 Arrow tables to the page's
 * one global function. A column is text, a number, a boolean or null; dates are `YYYY-MM-DD` texts. Cut for 20,000 articles:
 *
 * | part | tables | loaded when |
 * |---|---|---|
 * | `catalog` | what the release is, all counts, how the rest is cut, labels of columns, what the home view shows | at the start |
 * | `articles/<n>` | each article whole: its row, text, segments, evidence, and every row they show (about 8 articles a part) | one article is read |
 * | `people/<n>` `organizations/<n>` `offices/<n>` `documents/<n>` `events/<n>` | one entity whole: what it was called, where it is cited, who reports it | one is looked at |
 * | `statements/<n>` | 64 statements by number, with printings and mentions | some of them are shown |
 * | `lists/<list>-<n>` | one line for everything of a kind, 4,096 lines a part, in the order they are shown in | a list is shown or searched |
 * | `words/<n>` | words in order, folded (no marks, `đ` is `d`) and as spelled: in which statements, and where in them | words are looked for |
 * | `keys/<n>` | `people/<id>`, `acts/praise` … in order: the statements that have them | statements are filtered |
 * | `map` `quality` | who shares with whom; scores, rejects, what was withheld | that view is opened |
 *
 * The part of an id is `partOf(id, parts)`, with the number of parts in `catalog.families`; that of a word or key is the last one whose
 * first entry (`catalog.words`, `catalog.keys`) is not behind it. Statements are numbered newest first; a set of them is ascending numbers (`openPostings`). A row of a family says whose it is in `owner`: one part holds the rows of several owners.
 * Every table has one SELECT in `sql/<family>/<table>.sql`, which reads `published` alone, or what `parted` makes of it: nothing withheld can come here.
 */
export const FAMILIES = ['articles', 'people', 'organizations', 'offices', 'documents', 'events'] as const;
export type Family = (typeof FAMILIES)[number];

/** How many owners share a part, at most on average. */
export const OWNERS: Record<Family, number> = { articles: 8, people: 32, organizations: 32, offices: 32, documents: 32, events: 32 };
/** Statements in a part: the numbers n * 64 to n * 64 + 63. */
export const STATEMENTS = 64;
/** About how much a part of `words/` or `keys/` holds before base64. */
export const ENTRIES_BYTES = 256 << 10;
/** Lines in a part of a list. */
export const LINES = 4096;

/** A cell and a row of a part. */
export type Cell = string | number | boolean | null | Uint8Array;
export type PartRow = Record<string, Cell>;

/** In which of a family's parts an id stands; ids are ASCII. The macro `part_of` in part-of.sql says the same. */
export function partOf(id: string, parts: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 65521;
  return sum % parts;
}
