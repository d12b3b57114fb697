import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { OTHER_HEADS, SENTENCE_WORDS } from '../../../vietnamese/names/body-traits.ts';
import { BODY_NAME_ENDS, endsNounPhrase } from '../../../vietnamese/words/noun-phrase-ends.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { isNameWord, isStarter } from '../tokens/name-words.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { opensOffice, startsPerson } from './body-ends.ts';
import type { PartStep } from './body-extension.ts';
import { REPORTED, readSubject } from './read-subject.ts';
import { skipCountry } from './skip-country.ts';

const LONGEST_LIST = 8;
const LONGEST_MATTER = 10;
/** Abbreviations of one ministry that a comma parts: `VH,TT&DL`. */
const COMMA_PAIRS = /^(?:vh,tt|vh,ttdl|vh,dl|lđ,tb|lđ,tbxh|nn,ptnt|lđtb,xh|gd,đt|kh,cn)$/u;
/** What two countries share a body for. */
const PAIRED = /liên chính phủ|hỗn hợp|đầu tư|hữu nghị|hợp tác|doanh nghiệp|giao lưu|kinh tế|thương mại|nghị sĩ/u;
const SHORT_STATES: ReadonlySet<string> = foldSet(
  'việt|trung|nhật|hàn|lào|mỹ|nga|pháp|đức|anh|ấn|úc|thái|séc|ý|bỉ|áo|hung|ba|tiệp|xô|triều|mông|cuba|đài'.split('|'),
);
const COMMITTEES: ReadonlySet<string> = foldSet(['ủy ban', 'hội đồng', 'tiểu ban', 'chỉ đạo']);
const DASHED_HEADS: ReadonlySet<string> = foldSet(['khoa', 'tâm', 'nhóm', 'trường', 'phòng', 'viện', 'hội', 'học']);
const RESEARCHERS: ReadonlySet<string> = foldSet(['viện', 'học viện', 'trung tâm']);
const COMMITTEE_RANKS: ReadonlySet<string> = foldSet(
  'quốc gia|nhà nước|trung ương|hạ viện|thượng viện|chính phủ|đặc biệt|quốc tế|hợp quốc|liên bang'.split('|'),
);

/** `và Đào tạo`, `, Thể thao và Du lịch`, `- Thương binh`: a connector goes on only before another domain. */
export function joinDomains(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const joint = tokens[at]!.fold;
  if (joint === '&' && tokens[at - 1]!.shape === 'upper' && tokens[at + 1]?.shape === 'upper') return at + 2; // Sở TN | &MT
  const after = tokens[at + 1]?.fold === 'các' || tokens[at + 1]?.fold === 'về' ? at + 2 : at + 1;
  const head = longestPhrase(step.lexicon.bodyHeads, tokens, after);
  const field = longestPhrase(step.lexicon.domains, tokens, after); // và Khoa học, and no Khoa
  const opensBody = head !== null && head.to >= (field?.to ?? 0);
  if (opensBody && joint !== 'các' && isNameWord(tokens[after])) return null;
  if (opensBody && joint === '-' && head.to - after > 1) return null; // - cơ quan giám sát …
  if (startsPerson(tokens, after, step, true) || opensOffice(tokens, after, { lexicon: step.lexicon, holder: false })) return null;
  const domain = readDomain(tokens, after, step);
  if (!domain && joint === 'về' && step.about) return readCause(tokens, at + 1, step) ?? readAbout(tokens, at, step);
  if (!domain || (joint === 'về' && !step.about && !isResearch(tokens, after, step))) return null;
  if (joint === ',' && !endsList(tokens, { from: after, to: domain.to }, step)) {
    if (!goesOnAfterComma(tokens, { at: domain.to, left: LONGEST_LIST }, step)) return null;
  }
  return joint === 'về' ? readMatter(tokens, domain.to) : domain.to;
}

/** `Viện Quan hệ quốc tế về | Quốc phòng`: those who study something may say what in capitals. */
function isResearch(tokens: readonly NameToken[], at: number, { head }: PartStep): boolean {
  return isNameWord(tokens[at]) && [1, 2].some((words) => RESEARCHERS.has(joinFolds(tokens, head - words, head)));
}

/** A domain of the lists, or a capital word with the small one behind it, where `và` joins them to the name: `Quản lý và | Điều hành`. */
function readDomain(tokens: readonly NameToken[], at: number, step: PartStep): { to: number } | null {
  const domain = longestPhrase(step.lexicon.domains, tokens, at);
  if (domain && domain.to - at > 1) return domain;
  const [first, second] = [tokens[at], tokens[at + 1]];
  const pair =
    (tokens[at - 1]!.fold === 'và' || isDashed(tokens, at, step)) &&
    tokens[at - 2]!.shape !== 'upper' &&
    first?.shape === 'capital' &&
    second?.shape === 'lower' &&
    isVietnameseSyllable(first.text) &&
    isVietnameseSyllable(second.text) &&
    !SENTENCE_WORDS.has(second.fold) &&
    !OTHER_HEADS.has(`${first.fold} ${second.fold}`) &&
    !isStarter(first);
  return pair ? { to: at + 2 } : domain;
}

/** `Khoa Hồi sức tích cực - | Chống độc,`: behind a dash a field no list has, with which the name closes. */
function isDashed(tokens: readonly NameToken[], at: number, { head }: PartStep): boolean {
  const next = tokens[at + 2];
  if (!'-–'.includes(tokens[at - 1]!.text) || tokens[at - 1]!.glued || !DASHED_HEADS.has(tokens[head - 1]!.fold)) return false;
  return next === undefined || next.shape === 'break' || next.shape === 'capital' || (next.shape === 'mark' && ',.);'.includes(next.text));
}

/** The rest of what a body is about, to the mark behind it: `về đổi mới | đơn vị sự nghiệp công lập,`; the token itself where a sentence goes on. */
function readMatter(tokens: readonly NameToken[], from: number): number {
  for (let at = from; at < from + LONGEST_MATTER && tokens[at]; at++) {
    const { shape, fold, text } = tokens[at]!;
    if (shape === 'break' || (shape === 'mark' && ',;.)'.includes(text)) || (fold === 'làm' && at > from + 1)) return at;
    if (shape !== 'lower' || BODY_NAME_ENDS.has(fold) || endsNounPhrase(tokens[at - 1]!.fold, fold, tokens[at + 1]?.fold ?? '')) break;
  }
  return from;
}

/** `Ủy ban Quốc gia về | APEC 2017`: a body in capitals that the other is about, with its year. */
function readCause(tokens: readonly NameToken[], at: number, { lexicon }: PartStep): number | null {
  const body = tokens[at]?.shape === 'upper' ? longestPhrase(lexicon.bodies, tokens, at) : null;
  if (!body) return null;
  const year = tokens[body.to];
  return year?.shape === 'number' && year.text.length === 4 ? body.to + 1 : body.to;
}

/** `Ủy ban Quốc gia | về quan hệ Mỹ-Trung`: the matter of a committee that words for its rank alone tell from others. */
function readAbout(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  if (!COMMITTEES.has(joinFolds(tokens, step.head - 2, step.head)) || !COMMITTEE_RANKS.has(joinFolds(tokens, at - 2, at))) return null;
  return REPORTED.has(tokens[at + 1]!.fold) ? null : readSubject(tokens, at + 1, step);
}

/** `Kinh tế, | Thương mại và Công nghiệp`: the last two are one domain, and no ministry of Viet Nam by itself. */
function endsList(tokens: readonly NameToken[], { from, to }: { from: number; to: number }, step: PartStep): boolean {
  if (!tokens.slice(from, to).some(({ fold }) => fold === 'và')) return false;
  const ministries = step.lexicon.bodies.next.get('bộ');
  return !ministries || longestPhrase(ministries, tokens, from)?.to !== to;
}

/** A comma joins domains only where `và` and a third follow: `Văn hóa, Thể thao và Du lịch`, or in `phòng, chống`. */
function goesOnAfterComma(tokens: readonly NameToken[], { at, left }: { at: number; left: number }, step: PartStep): boolean {
  if (left === 0) return false;
  const joint = tokens[at]?.fold;
  if (step.holder && isThird(tokens, step.head, at) && startsPerson(tokens, at, step, true)) return true; // Bộ trưởng Văn hóa, Thể thao, Du lịch NAME
  if (joint !== 'và' && joint !== ',' && joint !== '-' && joint !== '&') return false;
  const domain = longestPhrase(step.lexicon.domains, tokens, at + 1);
  if (!domain) return false;
  return joint !== ',' || goesOnAfterComma(tokens, { at: domain.to, left: left - 1 }, step);
}

/** Two commas at least stand among the tokens. */
function isThird(tokens: readonly NameToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).filter(({ text }) => text === ',').length >= 2;
}

/** The token after `- Lào` in the name of a body of two countries: `Hội Hữu nghị Việt Nam - Lào`. */
export function joinCountries(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const joint = tokens[at]?.text ?? ' ';
  if (joint === '-' && tokens[at]!.glued && tokens[at + 1]?.text === 'Việt' && tokens[at + 2]?.fold !== 'nam') return at + 2; // Đại học Nhật | -Việt
  if (step.first || !('-–'.includes(joint) || joint === 'với') || !PAIRED.test(joinFolds(tokens, step.head - 1, at))) return null;
  if (tokens[at + 1]?.text === 'Việt' && tokens[at + 2]?.fold !== 'nam') return at + 2; // Hội Hữu nghị Nhật | - Việt
  return skipCountry(tokens, at + 1, step.lexicon);
}

/** `Trung tâm ASEAN | -Hàn Quốc`: the country that a body abroad shares another with. */
export function joinPartner(tokens: readonly NameToken[], at: number, { lexicon, first }: PartStep): number {
  if (!'-–'.includes(tokens[at]?.text ?? ' ') || tokens[at - 1]!.shape !== 'upper') return at;
  const isNear = first || tokens[at]!.glued;
  return (isNear ? skipCountry(tokens, at + 1, lexicon) : null) ?? at;
}

/** The token after `Việt - Nhật` in the name of a body of two countries that short words name. */
export function joinPair(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const [left, joint, right] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!'-–'.includes(joint?.text ?? ' ') || left.shape !== 'capital' || right?.shape !== 'capital') return null;
  if (!(SHORT_STATES.has(left.fold) && SHORT_STATES.has(right.fold)) || !(left.fold === 'việt' || right.fold === 'việt')) return null;
  return ((step.named && right.fold !== 'đài') || PAIRED.test(joinFolds(tokens, step.head - 1, at))) &&
    !(right.fold === 'việt' && tokens[at + 3]?.fold === 'nam')
    ? at + 3
    : null;
}

/** `NN&PTNT`, `LĐ-TB&XH`, `PC45`: what is glued to capitals by `&` or a dash, or a number. */
export function readAcronym(tokens: readonly NameToken[], at: number): number {
  let to = at;
  while (isAcronymJoint(tokens, to) || isSpacedJoint(tokens, to)) to += 2;
  return tokens[to]?.shape === 'number' && tokens[to]!.glued ? to + 1 : to;
}

/** `QP - AN`: two capitals and a dash, all apart. */
function isSpacedJoint(tokens: readonly NameToken[], at: number): boolean {
  const [before, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return joint?.fold === '-' && before?.shape === 'upper' && before.text.length === 2 && next?.shape === 'upper' && next.text.length === 2;
}

function isAcronymJoint(tokens: readonly NameToken[], at: number): boolean {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (joint?.fold === ',' && next?.shape === 'upper') return COMMA_PAIRS.test(`${tokens[at - 1]!.fold},${next.fold}`);
  return joint?.glued === true && (joint.fold === '&' || joint.fold === '-') && next?.glued === true && next.shape === 'upper';
}
