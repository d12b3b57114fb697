import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { MEETING_OPENERS } from '../../../vietnamese/speech/meeting-openers.ts';
import { endOf, type Links, startOf, wordsBetween } from '../item-gaps.ts';
import type { OfficeItem } from '../name-items.ts';
import { opensSentence } from '../tokens/name-surroundings.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { speaks } from '../tokens/speaks.ts';

const ADDRESSING: ReadonlySet<string> = new Set([
  'chất vấn',
  'trả lời',
  'trao đổi',
  'cảm ơn',
  'chúc mừng',
  'tiếp lời',
  'báo cáo',
  'thưa với',
  'hỏi về',
]);
const MEETING: ReadonlySet<string> = foldSet(MEETING_OPENERS);
const TITLES_OF_MET: ReadonlySet<string> = foldSet(['ngài', 'tân', 'các', 'nguyên', 'cựu']);
const ADVERBS: ReadonlySet<string> = foldSet(['đã', 'cũng', 'nhiệt', 'liệt', 'chân', 'thành', 'trân', 'trọng', 'rất', 'bày', 'tỏ', 'gửi']);
const LONGEST_MEETING = 5;

/** `Chất vấn Bộ trưởng …, | ĐB A nêu`, `Tiếp Đại sứ Lào, | Chủ tịch nước A đề nghị`: who is met or asked at the head of a sentence is not who speaks. */
export function isAddressed(links: Links, at: number): boolean {
  const { tokens } = links;
  const from = (links.items[at] as OfficeItem).statusFrom;
  if (tokens[from - 2]?.shape === 'capital' && ADDRESSING.has(joinFolds(tokens, from - 2, from))) return true;
  return wordsBetween(links, at, at + 1) === ',' && opensByMeeting(tokens, from) && leadsToSpeaker(links, at + 1);
}

function opensByMeeting(tokens: readonly NameToken[], at: number): boolean {
  const to = TITLES_OF_MET.has(tokens[at - 1]?.fold ?? '') ? at - 1 : at;
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_MEETING); from--)
    if (tokens[from]!.shape === 'capital' && opensSentence(tokens, from)) return MEETING.has(joinFolds(tokens, from, to));
  return false;
}

/** The office at the item, and those that join it, have a name right behind them that a verb of speaking follows. */
function leadsToSpeaker(links: Links, at: number): boolean {
  const { tokens, items } = links;
  let last = at;
  while (items[last + 1]?.kind === 'office') last++;
  const person = items[last + 1];
  if (person?.kind !== 'person' || startOf(person) !== endOf(items[last]!)) return false;
  let next = person.to;
  while (ADVERBS.has(tokens[next]?.fold ?? '') && !speaks(tokens, next)) next++;
  return next > person.to + 1 || speaks(tokens, next);
}
