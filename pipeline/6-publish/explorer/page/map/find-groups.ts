import { openUnion } from '../../../../text/open-union.ts';
import type { PairLine } from '../overlap/overlap-rows.ts';

/** Of at least one of two articles this much stands in the other too, or the pair ties no group: a stock phrase would tie all. */
export const TIE = 0.1;

/** An article of a group. */
export interface GroupMember {
  article_id: string;
  title: string | null;
  outlet: string | null;
}

/** Articles that share text, each with at least one other of the group. */
export interface ArticleGroup {
  /** The smallest id of its articles. */
  id: string;
  /** The one that shares most first. */
  members: GroupMember[];
  /** The most shared first. */
  pairs: PairLine[];
}

/** The groups that pairs tie together, the largest first. */
export function findGroups(lines: PairLine[]): ArticleGroup[] {
  const tying = lines.filter(({ containment_a, containment_b }) => Math.max(containment_a, containment_b) >= TIE);
  const ids = [...new Set(tying.flatMap(({ article_a, article_b }) => [article_a, article_b]))].sort(); // the smallest stands for its group
  const places = new Map(ids.map((id, place) => [id, place]));
  const union = openUnion(ids.length);
  for (const { article_a, article_b } of tying) union.join(places.get(article_a)!, places.get(article_b)!);
  const groups = new Map<string, PairLine[]>();
  for (const line of tying) {
    const id = ids[union.find(places.get(line.article_a)!)]!;
    const pairs = groups.get(id) ?? [];
    pairs.push(line);
    groups.set(id, pairs);
  }
  const found = [...groups].map(([id, pairs]) => ({ id, members: findMembers(pairs), pairs }));
  return found.sort((a, b) => b.members.length - a.members.length || b.pairs[0]!.shared_syllables - a.pairs[0]!.shared_syllables);
}

function findMembers(pairs: PairLine[]): GroupMember[] {
  const members = new Map<string, GroupMember & { shared: number }>();
  const add = (member: GroupMember, shared: number) =>
    members.set(member.article_id, { ...member, shared: shared + (members.get(member.article_id)?.shared ?? 0) });
  for (const line of pairs) {
    add({ article_id: line.article_a, title: line.title_a, outlet: line.outlet_a }, line.shared_syllables);
    add({ article_id: line.article_b, title: line.title_b, outlet: line.outlet_b }, line.shared_syllables);
  }
  return [...members.values()].sort((a, b) => b.shared - a.shared);
}
