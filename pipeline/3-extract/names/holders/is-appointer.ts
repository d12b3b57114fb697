import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { APPOINTING_WORDS, SIGNING_WORDS, WINNING_WORDS } from '../../../vietnamese/names/appointment-words.ts';
import { endOf, type Links, startOf } from '../item-gaps.ts';
import { joinFolds } from '../tokens/name-tokens.ts';

const APPOINTING_VERBS: ReadonlySet<string> = foldSet(APPOINTING_WORDS);
const SIGNING: ReadonlySet<string> = foldSet(SIGNING_WORDS);
/** Words before a body that gives an office to whom the sentence has named. */
const TAKING: ReadonlySet<string> = foldSet(['được', 'bị', 'do', 'theo', 'bởi']);
/** Words between those who give an office and the verb. */
const GIVES_SOON: ReadonlySet<string> = foldSet(['đã', 'vừa', 'sẽ', 'mới', 'cũng']);
/** So many tokens at most stand between a body and the office it gives. */
const LONGEST_GIVING = 5;
const WINNING: ReadonlySet<string> = foldSet(WINNING_WORDS);

/** Whether the person at the item gives the office at the token and does not hold it. */
export function isAppointer(links: Links, at: number, office: number): boolean {
  return isAgent(links, endOf(links.items[at]!), office) || isActor(links, at);
}

/** `được Tổng thống A chỉ định làm X`: A appoints and does not hold. */
function isAgent({ tokens }: Links, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (tokens[at - 1]!.fold === 'được' || tokens[at - 1]!.fold === 'bị') return false;
    if (SIGNING.has(tokens[at]!.fold) || SIGNING.has(joinFolds(tokens, at, at + 2))) return true;
    if (tokens[at]!.fold === 'thôi') return tokens[at - 1]!.fold === 'cho'; // A thôi giữ chức X
    if (isAppointing({ tokens }, at) && !WINNING.has(tokens[at - 1]!.fold)) return true;
  }
  return false;
}

/** `được bà A, khi còn là …, ký quyết định bổ nhiệm`, `đề cử của Tổng thống A`: whoever stands there acts, with or without a title. */
function isActor({ tokens, items }: Links, at: number): boolean {
  const title = items[at - 1];
  const start = title?.kind === 'office' && endOf(title) === startOf(items[at]!) ? startOf(title) : startOf(items[at]!);
  const before = tokens[start - 1]?.fold;
  return before === 'được' || before === 'bị' || (before === 'của' && isAppointing({ tokens }, start - 3));
}

/** `Bộ Tư pháp bổ nhiệm | công tố viên`: a body gives the office, and nobody before it takes it. */
export function isGivenByBody({ tokens, items }: Links, first: number, office: number): boolean {
  const body = items[first - 1];
  if (body?.kind !== 'body' || office - body.to > LONGEST_GIVING || TAKING.has(tokens[body.from - 1]?.fold ?? '')) return false;
  const verb = GIVES_SOON.has(tokens[body.to]?.fold ?? '') ? body.to + 1 : body.to;
  return isAppointing({ tokens }, verb);
}

/** `trao quyết định bổ nhiệm X`: whoever stands before gives the office, unless `được` or `bị` does. */
export function isGivenBy({ tokens }: Links, at: number): boolean {
  if (!isAppointing({ tokens }, at - 2) || (tokens[at - 2]!.fold === 'thôi' && tokens[at - 3]?.fold !== 'cho')) return false;
  return ![3, 4, 5].some((back) => tokens[at - back]?.fold === 'được' || tokens[at - back]?.fold === 'bị');
}

/** A verb between the tokens gives an office to somebody or takes it from them. */
export function hasAppointingVerb({ tokens }: Links, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (isAppointing({ tokens }, at)) return true;
  return false;
}

function isAppointing({ tokens }: Pick<Links, 'tokens'>, at: number): boolean {
  if (at < 0) return false;
  return APPOINTING_VERBS.has(tokens[at]!.fold) || APPOINTING_VERBS.has(`${tokens[at]!.fold} ${tokens[at + 1]?.fold}`);
}
