import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { FAMILY_NAMES } from '../../../vietnamese/names/family-names.ts';
import { GIVEN_NAMES } from '../../../vietnamese/names/given-names.ts';
import { TAIL_NOUNS, TAIL_OPENERS } from '../../../vietnamese/names/office-tail-words.ts';
import { matchBody } from '../bodies/match-body.ts';
import type { BodyItem, OfficeItem } from '../name-items.ts';
import type { Scan } from '../name-scan.ts';
import { matchCuedPerson, matchPlainPerson } from '../people/match-person.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { isAside } from './is-aside.ts';
import { opensPredicate, readTail } from './read-tail.ts';

const LONGEST_PLACE = 5;
/** Last words of bodies that say where they sit without a name: `Sở Y tế tỉnh`. */
const LEVELS: ReadonlySet<string> = foldSet(['tỉnh', 'huyện', 'xã', 'quận', 'phường', 'thị', 'thành', 'vn']);
/** Bodies that are about something: `Hội đồng … | về các vấn đề …`. */
const ABOUT = /hội đồng|ủy ban|ban chỉ đạo|nhóm|tổ |đặc phái viên|đặc sứ|cố vấn|trợ lí|báo cáo viên|văn phòng|chuyên gia/u;
/** Heads of those who sit somewhere or speak for somebody there. */
const SEATED = /đại diện|giám đốc|điều phối viên|văn phòng|bí thư thứ|tham tán|đại sứ|trưởng nhóm|cố vấn/u;
/** Bodies that a number names. */
const NUMBERED = /chỉ đạo$|đoàn$|tổ$|ban$|đội$|tiểu ban$/u;
/** Bodies that one event is run by: `Trưởng ban Tổ chức | Festival …`. */
const ORGANIZING = /ban (?:tổ chức|giám khảo|điều hành)$|hội đồng (?:giám khảo|nghệ thuật|tuyển chọn)$|btc$|bgk$/u;
const EVENT_OPENERS: ReadonlySet<string> = foldSet(
  'cuộc|giải|lễ|festival|liên|ngày|hội|triển|tuần|chương|cúp|đêm|hành|sự|năm|đại'.split('|'),
);
/** Small words behind an office that open no noun of its own: `cựu Tổng Biên tập | một tờ báo`. */
const NO_NOUNS: ReadonlySet<string> = foldSet(['và', 'một', 'kiêm', 'cùng', 'nhiều', 'nước', 'mới']);
/** Words behind a body with which its office goes on, and it does not. */
const SEATING: ReadonlySet<string> = foldSet(['tại', 'ở', 'về', 'phụ', 'thuộc', 'trực']);

/**
 * Gives the office the rest of its words where no list knows its body: `Phó Chủ tịch | sàn chứng khoán X | NAME`,
 * `NAME, Trưởng Đoàn | kiểm tra số 12 của Bộ Chính trị,`. Bodies among these words stay bodies.
 */
export function widenOffice(scan: Scan, office: OfficeItem): void {
  const { tokens } = scan;
  if (office.plural || office.superior || office.reach !== office.to || !opensTail(scan, office)) return;
  const aside = isAside(scan, office);
  const { to, end, reach = to } = readTail(scan, office.to);
  if (to === office.to || end === 'none' || (end === 'name') === aside || (end === 'name' && serves(scan, office.to, to))) return;
  if (
    end === 'verb' &&
    ((tokens[to - 1]!.shape === 'number' && tokens[to]!.fold === 'năm') || (!isBare(scan, office) && tokens[to - 1]!.shape === 'lower'))
  )
    return;
  if (end === 'verb' && !office.body && isForeignWord(tokens[office.to]!)) return; // NAME, Tổng Thư ký | Guterres mong muốn
  if (aside && opensByAnyWord(scan, office) && tokens[to - 1]!.shape === 'lower') return;
  office.inner = listBodies(tokens, { from: office.to, to }, scan);
  const whole = widenBody(scan, office, to);
  if (whole) office.body = whole;
  else if ((!office.body || isBare(scan, office)) && office.inner[0]) office.body = office.inner.shift()!;
  Object.assign(office, { to, termTo: to, reach, complete: true, needy: false });
}

/** `Giám đốc truyền thông | của Tổng thống Mỹ | A`: the name is that of whom one serves. */
function serves({ tokens, lexicon }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.text === 'của' && longestPhrase(lexicon.officeHeads, tokens, at + 1)?.value === 'alone') return true;
  return false;
}

/** `Ban Chỉ đạo | đổi mới chương trình`: the body of two words and more that the tail goes on with; a delegation is none. */
function widenBody({ tokens, lexicon }: Scan, { body, to: end }: OfficeItem, to: number): BodyItem | null {
  if (!body || body.id !== null || body.to !== end || body.to - body.from < 2 || SEATING.has(tokens[end]!.fold)) return null;
  if (tokens[end]!.shape === 'mark' && longestPhrase(lexicon.bodyHeads, tokens, end + 1)) return null; // Cục Y | - Bộ Z
  return tokens[body.from]!.fold === 'đoàn' ? null : { ...body, to, generic: false };
}

/** What follows may be a part of the office: for one without body any noun, else `của`, `về`, `số` where they fit. */
function opensTail(scan: Scan, office: OfficeItem): boolean {
  const { tokens, lexicon } = scan;
  const [next, after] = [tokens[office.to], tokens[office.to + 1]];
  if (!next || !after || next.shape === 'break') return false;
  const words = foldOf(tokens, office);
  if (longestPhrase(lexicon.officeHeads, tokens, office.from)?.value === 'alone' && !ABOUT.test(words) && !SEATED.test(words)) return false;
  if (next.shape === 'number') return NUMBERED.test(words);
  if (next.shape === 'mark') return next.text === '-' && !next.glued && opensSecondPart(tokens, office.to + 1, lexicon);
  if (next.shape === 'lower' && TAIL_OPENERS.has(next.fold)) return opensBySmall(tokens, { at: office.to, words, lexicon });
  const bare = isBare({ tokens, lexicon }, office);
  if (next.shape === 'lower' && bare && (TAIL_NOUNS.has(next.fold) || longestPhrase(lexicon.domains, tokens, office.to))) return true;
  if (next.shape === 'lower' && EVENT_OPENERS.has(next.fold) && ORGANIZING.test(words)) return true;
  if (next.shape === 'lower') return goesOnAside(scan, office, bare);
  if (!bare) return false;
  if (TAIL_NOUNS.has(next.fold) && next.fold !== 'tập') return true; // Chủ tịch Tập Cận Bình
  if (EVENT_OPENERS.has(next.fold) && ORGANIZING.test(words)) return true;
  if ([lexicon.bodyHeads, lexicon.domains].some((trie) => longestPhrase<unknown>(trie, tokens, office.to) !== null)) return true;
  if (isForeignWord(next) && !office.body) return !/(?:phán|sĩ|sỹ|viên|vấn|lý|lí|thư ký|thư kí)$/u.test(words) && isAside(scan, office); // Đồng sáng lập | Presencing Institute
  return after.shape === 'lower' && opensWords(next);
}

function isForeignWord({ shape, text }: NameToken): boolean {
  return shape === 'capital' && !isVietnameseSyllable(text);
}

/** A word with a capital that no name begins with. */
function opensWords({ shape, text, fold }: NameToken): boolean {
  return shape === 'capital' && isVietnameseSyllable(text) && !FAMILY_NAMES.has(fold) && !GIVEN_NAMES.has(fold);
}

/** `Hội Bảo trợ Người khuyết tật - | Trẻ mồ côi …`: capital words behind a dash that are no office, name or place. */
function opensSecondPart(tokens: readonly NameToken[], at: number, lexicon: Scan['lexicon']): boolean {
  if (tokens[at]?.shape !== 'capital' || tokens[at]!.glued || matchCuedPerson(tokens, at, lexicon)?.foreign) return false;
  const tries = [lexicon.officeHeads, lexicon.cues, lexicon.places, lexicon.statuses];
  return tries.every((trie) => longestPhrase<unknown>(trie, tokens, at) === null) && matchPlainPerson(tokens, at, lexicon) === null;
}

function opensBySmall(
  tokens: readonly NameToken[],
  { at, words, lexicon }: { at: number; words: string; lexicon: Scan['lexicon'] },
): boolean {
  const [next, after] = [tokens[at]!, tokens[at + 1]!];
  if (next.fold === 'số') return after.shape === 'number';
  if (next.fold === 'về') return ABOUT.test(words);
  if (next.fold === 'tại' || next.fold === 'ở') return SEATED.test(words) && longestPhrase(lexicon.places, tokens, at + 1) !== null;
  if (next.fold === 'trực') return after.fold === 'thuộc';
  if (next.fold === 'phụ') return after.fold === 'trách';
  if (next.fold === 'cho') return false;
  return after.shape !== 'lower' || TAIL_NOUNS.has(after.fold) || longestPhrase(lexicon.bodyHeads, tokens, at + 1) !== null;
}

/** Nothing but the head and small words: `Trưởng đoàn`, `Phó Giám đốc`. */
function isBare({ tokens, lexicon }: Pick<Scan, 'tokens' | 'lexicon'>, office: OfficeItem): boolean {
  const kind = longestPhrase(lexicon.officeHeads, tokens, office.from)?.value;
  if (kind === 'alone' || kind === 'ministry') return false;
  if (office.body)
    return (
      office.to === office.body.to &&
      tokens[office.body.from]!.shape !== 'upper' &&
      (office.to - office.body.from === 1 || longestPhrase(lexicon.bodyHeads, tokens, office.body.from)?.to === office.to)
    );
  return office.to === office.headTo || kind === 'unit';
}

/** `NAME, Giám đốc Trung tâm | hỗ trợ ngư dân …,`: behind a name small words that are no verb belong to the body whose name is not over. */
function goesOnAside(scan: Scan, office: OfficeItem, bare: boolean): boolean {
  const { fold } = scan.tokens[office.to]!;
  if (NO_NOUNS.has(fold) || (fold === 'các' && !office.body) || (!bare && isClosed(scan, office))) return false;
  return !opensPredicate(scan.tokens, office.to) && isAside(scan, office);
}

/** `người phát ngôn | lực lượng Hải quân Mỹ`: a small word that shows by itself no part of an office, where none names its body. */
function opensByAnyWord({ tokens, lexicon }: Scan, { body, to }: OfficeItem): boolean {
  const { shape, fold } = tokens[to]!;
  if (body || shape !== 'lower' || TAIL_OPENERS.has(fold) || TAIL_NOUNS.has(fold)) return false;
  return longestPhrase(lexicon.domains, tokens, to) === null;
}

/** Nothing goes on behind a body of the lists or one that ends with its place: `Giám đốc Sở Y tế Hà Nội`. */
function isClosed({ tokens, lexicon }: Scan, { body, to }: OfficeItem): boolean {
  if (!body || body.id !== null || LEVELS.has(tokens[to - 1]!.fold)) return true;
  for (let at = Math.max(body.from + 1, to - LONGEST_PLACE); at < to; at++)
    if (longestPhrase(lexicon.places, tokens, at)?.to === to) return true;
  return false;
}

function listBodies(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, { lexicon }: Scan): BodyItem[] {
  const found: BodyItem[] = [];
  for (let at = from; at < to; at++) {
    const body = tokens[at]!.shape === 'lower' && at > from ? null : matchBody(tokens, at, { lexicon, holder: true });
    if (!body || body.to > to) continue;
    found.push(body);
    at = body.to - 1;
  }
  return found;
}

function foldOf(tokens: readonly NameToken[], { from, to }: OfficeItem): string {
  return tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
}
