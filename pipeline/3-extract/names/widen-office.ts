import { FAMILY_NAMES } from '../../vietnamese/family-names.ts';
import { foldSet } from '../../vietnamese/fold-set.ts';
import { FOREIGN_FIRST_NAMES, GIVEN_NAMES } from '../../vietnamese/given-names.ts';
import { isVietnameseSyllable } from '../../vietnamese/is-vietnamese-syllable.ts';
import { endsNounPhrase } from '../../vietnamese/noun-phrase-ends.ts';
import { TAIL_END_PAIRS, TAIL_ENDS, TAIL_NOUNS, TAIL_OPENERS, TAIL_PAIRS } from '../../vietnamese/office-tail-words.ts';
import { matchBody } from './match-body.ts';
import { matchCuedPerson, matchPlainPerson } from './match-person.ts';
import type { BodyItem, OfficeItem } from './name-items.ts';
import type { Scan } from './name-scan.ts';
import type { NameToken } from './name-tokens.ts';
import { isNameWord } from './name-words.ts';
import { longestPhrase } from './phrase-trie.ts';

const LONGEST_TAIL = 16;
const CLOSING: ReadonlySet<string> = new Set([',', ')', ';', '.', '-', '–', ':']);
/** Bodies that are about something: `Hội đồng … | về các vấn đề …`. */
const ABOUT = /hội đồng|ủy ban|ban chỉ đạo|nhóm|tổ |đặc phái viên|đặc sứ|cố vấn|báo cáo viên|văn phòng|chuyên gia/u;
/** Heads of those who sit somewhere or speak for somebody there. */
const SEATED = /đại diện|giám đốc|điều phối viên|văn phòng|bí thư thứ|tham tán|đại sứ|trưởng nhóm|cố vấn/u;
/** Bodies that a number names. */
const NUMBERED = /chỉ đạo$|đoàn$|tổ$|ban$|đội$|tiểu ban$/u;
const SENTENCE_WORDS: ReadonlySet<string> = foldSet(['và', 'cùng']);

/** How the words of an office end: by the name of the holder, by a mark, by a verb, or in the middle of something else. */
type TailEnd = 'name' | 'mark' | 'verb' | 'none';

/**
 * Gives the office the rest of its words where no list knows its body: `Phó Chủ tịch | sàn chứng khoán X | NAME`,
 * `NAME, Trưởng Đoàn | kiểm tra số 12 của Bộ Chính trị,`. Bodies among these words stay bodies.
 */
export function widenOffice(scan: Scan, office: OfficeItem): void {
  const { tokens } = scan;
  if (office.plural || office.superior || office.reach !== office.to || !opensTail(scan, office)) return;
  const aside = isAside(scan, office);
  const { to, end, reach = to } = readTail(scan, office.to);
  if (to === office.to || end === 'none' || (end === 'name') === aside) return;
  if (end === 'verb' && !isBare(scan, office) && tokens[to - 1]!.shape === 'lower') return;
  office.inner = listBodies(tokens, { from: office.to, to }, scan);
  if ((!office.body || isBare(scan, office)) && office.inner[0]) office.body = office.inner.shift()!;
  Object.assign(office, { to, termTo: to, reach, complete: true, needy: false });
}

/** What follows may be a part of the office: for one without body any noun, else `của`, `về`, `số` where they fit. */
function opensTail({ tokens, lexicon }: Scan, office: OfficeItem): boolean {
  const [next, after] = [tokens[office.to], tokens[office.to + 1]];
  if (!next || !after || next.shape === 'break') return false;
  const words = foldOf(tokens, office);
  if (longestPhrase(lexicon.officeHeads, tokens, office.from)?.value === 'alone' && !ABOUT.test(words) && !SEATED.test(words)) return false;
  if (next.shape === 'number') return NUMBERED.test(words);
  if (next.shape === 'mark') return next.text === '-' && !next.glued && opensSecondPart(tokens, office.to + 1, lexicon);
  if (next.shape === 'lower' && TAIL_OPENERS.has(next.fold)) return opensBySmall(tokens, { at: office.to, words, lexicon });
  if (!isBare({ tokens, lexicon }, office)) return false;
  if (next.shape === 'lower') return TAIL_NOUNS.has(next.fold) || longestPhrase(lexicon.domains, tokens, office.to) !== null;
  if (TAIL_NOUNS.has(next.fold)) return true;
  if ([lexicon.bodyHeads, lexicon.domains].some((trie) => longestPhrase<unknown>(trie, tokens, office.to) !== null)) return true;
  return after.shape === 'lower' && opensWords(next);
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
    return office.body.to - office.body.from === 1 && tokens[office.body.from]!.shape !== 'upper' && office.to === office.body.to;
  return office.to === office.headTo || kind === 'unit';
}

/** A name stands before the office, and a comma, dash or bracket; or another office that does. */
function isAside({ tokens, items }: Scan, office: OfficeItem): boolean {
  const mark = tokens[office.statusFrom - 1];
  if (!mark || !',(-–'.includes(mark.text)) return false;
  for (let at = items.length - 1; at >= 0; at--) {
    const [item, behind] = [items[at]!, items[at + 1]];
    const start = behind ? startOf(behind) : office.statusFrom;
    const end = item.kind === 'office' ? item.reach : item.to;
    if (start - end > 1) return false;
    if (item.kind === 'person') return start > end;
    if (item.kind !== 'office') return false;
  }
  return false;
}

function startOf(item: Scan['items'][number]): number {
  return item.kind === 'office' ? item.statusFrom : item.from;
}

/** Where the noun phrase behind the office ends, and by what. */
function readTail({ tokens, lexicon }: Scan, from: number): { to: number; end: TailEnd; reach?: number } {
  for (let at = from; at < from + LONGEST_TAIL && tokens[at]; at++) {
    const { shape, text, glued } = tokens[at]!;
    if (shape === 'break') return { to: at, end: 'mark' };
    if (shape === 'mark') {
      if ((at === from && text === '-') || isPrevention(tokens, at)) continue;
      if (glued && (text === '-' || text === '&' || text === '/' || text === '.') && tokens[at + 1]?.glued) continue;
      if (text === '(' && tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')' && isNameWord(tokens[at + 3]))
        return { to: at, end: opensHolder(tokens, at + 3, lexicon) ? 'name' : 'none', reach: at + 3 }; // Giám đốc tình báo quốc gia (DNI) | NAME
      return { to: at, end: CLOSING.has(text) ? 'mark' : 'none' };
    }
    if (shape === 'lower') {
      if (at > from && SENTENCE_WORDS.has(text) && opensNext(tokens, at + 1, lexicon)) return { to: at, end: 'mark' };
      if (endsTail(tokens, at, at === from)) return { to: at, end: 'verb' };
      continue;
    }
    const place = longestPhrase(lexicon.places, tokens, at) ?? longestPhrase(lexicon.bodies, tokens, at);
    if (place) at = place.to - 1;
    else if (at > from && opensHolder(tokens, at, lexicon)) return { to: at, end: 'name' };
  }
  return { to: from, end: 'none' };
}

/** `phòng, chống`. */
function isPrevention(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at - 1]!.fold === 'phòng' && tokens[at]!.text === ',' && tokens[at + 1]?.fold === 'chống';
}

/** Somebody else is named behind `và`: an honorific, rank or office begins. */
function opensNext(tokens: readonly NameToken[], at: number, lexicon: Scan['lexicon']): boolean {
  const cue = longestPhrase(lexicon.cues, tokens, at);
  return (cue !== null && cue.value !== 'cue') || longestPhrase(lexicon.officeHeads, tokens, at) !== null;
}

/** A word that belongs to no office begins here. */
function endsTail(tokens: readonly NameToken[], at: number, first: boolean): boolean {
  const [before, { fold }, next] = [tokens[at - 1]!.fold, tokens[at]!, tokens[at + 1]?.fold ?? ''];
  if (fold === 'của' || fold === 'về' || fold === 'và' || (fold === 'thuộc' && next !== 'về')) return false;
  if (first && TAIL_OPENERS.has(fold)) return false;
  if (fold === 'với') return before !== 'đề' && before !== 'tác' && before !== 'hệ';
  if (TAIL_PAIRS.has(`${before} ${fold}`) || TAIL_PAIRS.has(`${fold} ${next}`)) return false;
  if ((fold === 'tại' || fold === 'ở') && tokens[at + 1] && tokens[at + 1]!.shape !== 'lower') return false;
  if (TAIL_END_PAIRS.has(`${fold} ${next}`) && !first) return true;
  return TAIL_ENDS.has(fold) || endsNounPhrase(before, fold, next);
}

/** A name of two foreign or three Vietnamese words begins here, or a known first name. */
function opensHolder(tokens: readonly NameToken[], at: number, lexicon: Scan['lexicon']): boolean {
  const plain = matchPlainPerson(tokens, at, lexicon);
  if (plain && plain.to - at >= (plain.foreign ? 2 : 3)) return true;
  if (FOREIGN_FIRST_NAMES.has(tokens[at]!.fold) && isNameWord(tokens[at + 1])) return true;
  const match = matchCuedPerson(tokens, at, lexicon);
  return (
    match?.foreign === true &&
    match.to - at === 2 &&
    tokens[at - 2]!.shape === 'lower' &&
    tokens[at - 1]!.shape === 'lower' &&
    tokens[match.to]?.shape === 'lower'
  );
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
