import { foldSet } from '../../vietnamese/fold-set.ts';
import { endOf, hold, type Links, startOf, wordsFrom } from './item-gaps.ts';
import type { OfficeItem } from './name-items.ts';

const APPOINTING_VERBS: ReadonlySet<string> = foldSet(
  'chỉ định|bổ nhiệm|đề cử|đề bạt|cử|phê chuẩn|giới thiệu|phân công|điều động|bầu|miễn nhiệm|cách chức'.split('|'),
);
const REPLACING_WORDS: ReadonlySet<string> = foldSet('thay|thay cho|thay thế|, thay|, thay cho|, thay thế|thay thế cho'.split('|'));
const LONGEST_APPOINTMENT = 40;

/** `bổ nhiệm ông A … giữ chức X`: the nearest person before, within the sentence. */
export function linkAppointment(links: Links, offices: readonly OfficeItem[], chain: { first: number; last: number }): void {
  const office = offices[0]!;
  for (let at = chain.first - 1; at >= 0; at--) {
    const item = links.items[at]!;
    if (office.statusFrom - item.to > LONGEST_APPOINTMENT || crossesSentence(links, item.to, office.statusFrom)) return;
    if (item.kind !== 'person' || isAgent(links, item.to, office.statusFrom)) continue;
    hold(links, offices, item);
    linkPredecessor(links, offices, chain.last);
    return;
  }
}

/** `được Tổng thống A chỉ định làm X`: A appoints and does not hold. */
function isAgent({ tokens }: Links, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (tokens[at - 1]!.fold === 'được' || tokens[at - 1]!.fold === 'bị') return false;
    if (APPOINTING_VERBS.has(tokens[at]!.fold) || APPOINTING_VERBS.has(`${tokens[at]!.fold} ${tokens[at + 1]?.fold}`)) return true;
  }
  return false;
}

/** `… giữ chức X thay ông B`: the one replaced held the office too. */
export function linkPredecessor(links: Links, offices: readonly OfficeItem[], last: number): void {
  const next = links.items[last + 1];
  if (next?.kind !== 'person') return;
  const joint = wordsFrom(links, endOf(links.items[last]!), startOf(next));
  if (REPLACING_WORDS.has(joint)) hold(links, offices, next);
}

function crossesSentence(links: Links, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const [token, next] = [links.tokens[at]!, links.tokens[at + 1]];
    if (token.shape === 'break' || token.fold === ';') return true;
    if (token.fold === '.' && next?.shape !== 'number' && !next?.glued) return true;
  }
  return false;
}
