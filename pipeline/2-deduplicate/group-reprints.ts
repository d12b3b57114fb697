import type { Article, ReprintGroup } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';
import { openUnion, type Union } from '../text/open-union.ts';
import type { Document } from './documents.ts';

/** Which group of copies an article belongs to, and as what; 4-resolve puts it into the articles. */
export interface ArticleRole {
  article_id: string;
  reprint_group_id: string;
  reprint_role: NonNullable<Article['reprint_role']>;
}

/** A pair of documents by their places in the list. */
export interface Related {
  a: number;
  b: number;
  relation: string;
}

const COPIES = new Set(['identical', 'reprint', 'near_duplicate']);

/**
 * Joins copies of one text into groups; shared passages alone join nothing. The lead is the earliest by day, then by
 * instant, then the longest, then the smallest id; a copy is a `reprint` where identical texts and reprints alone lead to it.
 */
export function groupReprints(documents: Document[], pairs: Related[]): { groups: ReprintGroup[]; roles: ArticleRole[] } {
  const copies = joinPairs(documents.length, pairs, (relation) => COPIES.has(relation));
  const reprints = joinPairs(documents.length, pairs, (relation) => COPIES.has(relation) && relation !== 'near_duplicate');
  const groups: ReprintGroup[] = [];
  const roles: ArticleRole[] = [];
  for (const members of copies.list()) {
    const lead = members.reduce((best, at) => (compareLeads(documents[at]!, documents[best]!) < 0 ? at : best));
    const group = toGroup(
      members.map((at) => documents[at]!),
      documents[lead]!,
    );
    groups.push(group);
    for (const at of members) {
      const role =
        members.length === 1 ? 'only' : at === lead ? 'lead' : reprints.find(at) === reprints.find(lead) ? 'reprint' : 'near_duplicate';
      roles.push({ article_id: documents[at]!.articleId, reprint_group_id: group.reprint_group_id, reprint_role: role });
    }
  }
  return { groups, roles };
}

function joinPairs(count: number, pairs: Related[], counts: (relation: string) => boolean): Union {
  const union = openUnion(count);
  for (const { a, b, relation } of pairs) if (counts(relation)) union.join(a, b);
  return union;
}

/** Documents stand in order of their ids, so the first member has the smallest. */
function toGroup(members: Document[], lead: Document): ReprintGroup {
  const outlets = new Set(members.map(({ outletId }) => outletId).filter((outlet) => outlet !== null));
  return {
    reprint_group_id: hashId('g', members[0]!.articleId),
    lead_article_id: lead.articleId,
    article_count: members.length,
    outlet_count: outlets.size,
  };
}

function compareLeads(one: Document, other: Document): number {
  const byTime = compareKnown(one.publishedOn, other.publishedOn) || compareKnown(toInstant(one), toInstant(other));
  return byTime || other.characters - one.characters || (one.articleId < other.articleId ? -1 : 1);
}

/** UTC instants compare as text; `+07:00` and `Z` do not. */
function toInstant({ publishedAt }: Document): string | null {
  return publishedAt === null ? null : new Date(publishedAt).toISOString();
}

/** The unknown comes last. */
function compareKnown(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
