import { type Database, queryRows, readSql } from '../io/duckdb.ts';
import type { Room } from '../io/stage.ts';
import { clusterByKeys } from './cluster-by-keys.ts';
import { loadClusters } from './load-clusters.ts';
import { collectTerms } from './stories/collect-terms.ts';
import { joinByMean } from './stories/join-by-mean.ts';
import type { ArticleDays } from './stories/tell-days.ts';
import { tieArticles, UNTIED } from './stories/tie-articles.ts';

interface Pair {
  article_a: string;
  article_b: string;
}

interface LeadRow extends Omit<ArticleDays, 'printed'> {
  article_id: string;
  printed: string | null;
}

/**
 * Makes table `story_of`: for every article the story it belongs to, named after the story's smallest article; and table
 * `kin_of`: the same for those of a story that are tied by shared text or by the event's name, who lend each other its day.
 */
export async function clusterStories(db: Database, drafts: string, room: Pick<Room, 'input'>): Promise<void> {
  const roles = await queryRows<{ article_id: string; lead: string }>(
    db,
    'SELECT article_id, lead_article_id AS lead FROM article_roles JOIN reprint_groups USING (reprint_group_id)',
  );
  const leadOf = new Map(roles.map(({ article_id, lead }) => [article_id, lead]));
  const pairs = await queryRows<Pair>(db, await readSql(new URL('./sql/kin-pairs.sql', import.meta.url)));
  const tieOf = await joinLeads(db, room, { leadOf, pairs });
  const storyOf = clusterByKeys(roles.map(({ article_id, lead }) => ({ occurrence: article_id, keys: [String(tieOf.get(lead)!)] })));
  const within = pairs.filter(({ article_a, article_b }) => storyOf.get(article_a) === storyOf.get(article_b));
  await writeClusters(db, drafts, { table: 'story_of', column: 'story_id', clusters: storyOf });
  await writeClusters(db, drafts, { table: 'kin_of', column: 'kin_id', clusters: clusterPairs(roles, within) });
}

/** The articles that stand for a text, each with the number of the group of those that report its event. */
async function joinLeads(
  db: Database,
  room: Pick<Room, 'input'>,
  { leadOf, pairs }: { leadOf: Map<string, string>; pairs: Pair[] },
): Promise<Map<string, number>> {
  const leads = await queryRows<LeadRow>(db, await readSql(new URL('./sql/story-articles.sql', import.meta.url)));
  const numbers = new Map(leads.map(({ article_id }, number) => [article_id, number]));
  const kin = pairs
    .map(({ article_a, article_b }) => [article_a, article_b].map((id) => numbers.get(leadOf.get(id)!)!).sort((a, b) => a - b))
    .map(([one, other]) => ({ one: one!, other: other! }))
    .filter(({ one, other }) => one !== other);
  const days = leads.map(({ printed, ...rest }) => ({ ...rest, printed: printed === null ? [] : printed.split('|') }));
  const groups = joinByMean(leads.length, tieArticles({ table: await collectTerms(room, numbers), days, kin }), UNTIED);
  return new Map(leads.map(({ article_id }, number) => [article_id, groups[number]!]));
}

function clusterPairs(articles: { article_id: string }[], pairs: Pair[]): Map<string, string> {
  const keys = new Map<string, string[]>(articles.map(({ article_id }) => [article_id, []]));
  for (const { article_a, article_b } of pairs) {
    keys.get(article_a)!.push(`${article_a} ${article_b}`);
    keys.get(article_b)!.push(`${article_a} ${article_b}`);
  }
  return clusterByKeys(Array.from(keys, ([occurrence, shared]) => ({ occurrence, keys: shared })));
}

/** Loads clusters of articles under ids made of their smallest. */
async function writeClusters(
  db: Database,
  drafts: string,
  { table, column, clusters }: { table: string; column: string; clusters: Map<string, string> },
): Promise<void> {
  const rows = Array.from(clusters, ([article_id, lead]) => ({ article_id, [column]: `y${lead.slice(1)}` }));
  await loadClusters(db, drafts, { table, rows, columns: ['article_id', column] });
}
