import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { CENTRAL_NOUNS, COUNTERS, HOUSES, LOCATIVES } from '../../../vietnamese/names/body-traits.ts';
import type { TokenRange } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { opensCode } from './body-surroundings.ts';

const CENTRAL = /^(?:trung ương|t \. ư|tư|tw)$/u;
const ASKING: ReadonlySet<string> = foldSet(['kiến nghị', 'đề nghị', 'báo cáo', 'đề xuất', 'xin phép']);
const PARTY_COMPOUNDS: ReadonlySet<string> = foldSet(['ủy', 'bộ', 'viên', 'đoàn', 'phái', 'phí', 'tịch']);
const STATE_NOUNS: ReadonlySet<string> = foldSet([
  'ngân sách',
  'khu vực',
  'doanh nghiệp',
  'quản lý',
  'bí mật',
  'kinh tế',
  'cơ quan',
  'bộ máy',
  'tài sản',
  'sở hữu',
  'cán bộ',
  'công chức',
  'vốn',
  'luật',
]);
/** Words before `Đảng` with which it names no body by itself. */
const PARTY_WIDE: ReadonlySet<string> = foldSet(['lịch sử', 'cấp ủy', 'đại hội', 'điều lệ']);
/** Bodies that are known by their meetings, and the words before their name in the name of one. */
const FORUMS: ReadonlySet<string> = foldSet(['apec', 'asean', 'asem', 'brics', 'wef', 'abac', 'aipa', 'appf', 'ipu']);
const MEETINGS: ReadonlySet<string> = foldSet(['hội nghị', 'cấp cao', 'thượng đỉnh', 'bộ trưởng', 'tuần lễ', 'lễ cấp', 'doanh nghiệp']);
const HOSTING: ReadonlySet<string> = foldSet(['chủ nhà', 'đăng cai', 'chủ tịch']);
const STATE_ORGANS: ReadonlySet<string> = foldSet([
  'quốc hội',
  'chính phủ',
  'nhà nước',
  'nghị viện',
  'bộ ngoại giao',
  'bộ quốc phòng',
  'bộ công an',
]);
/** Organs told beside a party, which share its country, and what joins them. */
const ORGANS: ReadonlySet<string> = foldSet(['chính phủ', 'nhà nước', 'nhân dân', 'quốc hội']);
const JOINTS: ReadonlySet<string> = foldSet([',', 'và']);
const HOME = 'c-vn';
const SEVERAL: ReadonlySet<string> = foldSet(['hai', 'các', 'mỗi', 'nhiều', 'những', '2']);
/** Makers of indices whose name, with how many prices are counted behind it, is that of the index. */
const INDEX_MAKERS = /^(?:s ?& ?p|ftse|nikkei|stoxx|russell|topix)/u;
const RANGE_WORDS: ReadonlySet<string> = foldSet(['đến', 'tới', 'xuống', 'về']);

/** The words of a listed body that here are a rank, a building or several parties. */
export function isNoBodyHere(tokens: readonly NameToken[], { from, to }: TokenRange, lexicon: NameLexicon): boolean {
  if (opensCode(tokens, to, lexicon)) return true;
  const words = joinFolds(tokens, from, to);
  if (CENTRAL.test(words)) return !isAsked(tokens, from, to) && isAdjective(tokens, from, to);
  if (HOUSES.has(words)) return LOCATIVES.has(tokens[from - 1]?.fold ?? ''); // tại Nhà Trắng
  if (words === 'nhà nước' && tokens[from - 1]?.fold === 'cấp') return true; // chuyến thăm cấp Nhà nước
  if (STATE_ORGANS.has(words) && SEVERAL.has(tokens[from - 1]?.fold ?? '')) return true; // hai Quốc hội
  if (words === 'chính phủ' && joinFolds(tokens, from - 2, from) === 'trái phiếu') return true;
  if (words === 'nhà nước') return STATE_NOUNS.has(joinFolds(tokens, from - 2, from)) || tokens[from - 1]?.fold === 'ngoài'; // ngân sách Nhà nước
  if (joinFolds(tokens, to, to + 2) === 'điện tử') return words === 'chính phủ' || words === 'quốc hội'; // Chính phủ điện tử
  return (
    isCountless(tokens, from, to) ||
    isOfAnother(tokens, { from, to }, lexicon) ||
    namesMeeting(tokens, from, to) ||
    namesIndex(tokens, from, to)
  );
}

/** `Hội nghị cấp cao APEC`, `Năm APEC 2017`: the forum is a word in the name of its meetings. */
function namesMeeting(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (!FORUMS.has(joinFolds(tokens, from, to).replace(' ', ''))) return false;
  const before = joinFolds(tokens, from - 2, from);
  if (HOSTING.has(before) || HOSTING.has(tokens[from - 1]?.fold ?? '')) return false; // chủ nhà APEC 2017
  return MEETINGS.has(before) || tokens[from - 1]?.fold === 'năm' || (tokens[to]?.shape === 'number' && tokens[to]!.text.length === 4);
}

/** `chỉ số | Nasdaq`, `S&P | 500`: what an index of prices is called. */
function namesIndex(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (tokens[from]!.shape === 'lower') return false;
  const behind = tokens[to]?.shape === 'number' && INDEX_MAKERS.test(joinFolds(tokens, from, to));
  return behind || [2, 4].some((words) => joinFolds(tokens, from - words, from - words + 2) === 'chỉ số');
}

/** `kiến nghị trung ương`, `báo cáo trung ương`: the centre in small letters is a body where somebody turns to it. */
export function isAsked(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (joinFolds(tokens, from, to) !== 'trung ương' || tokens[to]?.shape === 'number') return false;
  return ASKING.has(joinFolds(tokens, from - 2, from)) || tokens[from - 1]?.fold === 'trình';
}

/** `một số Đảng`, `hai Đảng`, `cấp ủy Đảng`, `Lịch sử Đảng`: no one party is meant, or its committees, congress or history. */
function isCountless(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (to - from > 1 || tokens[from]!.fold !== 'đảng') return false;
  if (PARTY_COMPOUNDS.has(tokens[to]?.fold ?? '') && tokens[to]!.shape === 'lower') return true; // Đảng ủy các cấp
  return COUNTERS.has(tokens[from - 1]?.fold ?? '') || PARTY_WIDE.has(joinFolds(tokens, from - 2, from));
}

/** `Đảng, Chính phủ | Trung Quốc`, `Đảng và Nhà nước | Lào`: the party of the country that is told behind its organs. */
function isOfAnother(tokens: readonly NameToken[], { from, to }: TokenRange, { places }: NameLexicon): boolean {
  if (to - from > 1 || tokens[from]!.fold !== 'đảng') return false;
  let at = to;
  while (JOINTS.has(tokens[at]?.fold ?? '') && ORGANS.has(joinFolds(tokens, at + 1, at + 3))) at += 3;
  if (at === to) return false;
  const country = longestPhrase(places, tokens, tokens[at]?.fold === 'nước' ? at + 1 : at);
  return country?.value.kind === 'country' && tokens[country.to - 1]!.shape === 'capital' && country.value.id !== HOME;
}

/** `Nghị quyết Trung ương 4`, `bộ, ngành Trung ương`: a rank or a plenum, no body. */
function isAdjective(tokens: readonly NameToken[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.fold ?? '';
  return tokens[to]?.shape === 'number' || CENTRAL_NOUNS.has(before) || (before === 'từ' && RANGE_WORDS.has(tokens[to]?.fold ?? ''));
}
