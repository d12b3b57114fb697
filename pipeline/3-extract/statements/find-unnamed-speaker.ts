import { findMatches } from '../../text/find-matches.ts';
import { type Span, trimSpan } from '../../text/span.ts';
import { FOREIGN_MEDIA, MEDIA_HEADS, OWN_WIRE, SAID_WHERE } from '../../vietnamese/speech/source-words.ts';
import { CLAUSE_CONJUNCTIONS } from '../../vietnamese/speech/speaking-heads.ts';
import {
  BARE_BODIES,
  EPITHET_HEADS,
  GROUP_COUNTS,
  GROUP_DEEDS,
  GROUP_HEADS,
  GROUP_NOUNS,
  NOT_IN_SPEAKER,
  PERSON_HEADS,
} from '../../vietnamese/speech/speech-words.ts';
import { anyOf, anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { findPosted } from './find-posted.ts';
import { findAddressed, findPronoun } from './find-pronoun.ts';
import { findTitled } from './find-titled.ts';
import { findUnlisted } from './find-unlisted.ts';
import { isTelling } from './is-telling.ts';
import type { Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const GROUP = new RegExp(
  `^(?!phía (?:nam|bắc|đông|tây|trước|sau|trên|dưới|trong|ngoài)(?!\\p{L}))(?:${anyOf(GROUP_HEADS)}|(?:${anyOf(PERSON_HEADS)}|trưởng đoàn|nguyên thủ)(?=\\s(?:các|hai|ba|bốn|năm|nhiều|những|\\d{1,2})\\s)|(?:(?:hơn|gần|khoảng|trên|có|có tới|tới|chỉ) )?\\d{1,2}(?:,\\d)?%(?=\\s)|(?:${anyOf(GROUP_COUNTS)}|(?:(?:toàn bộ|cả|hơn|gần|khoảng)\\s)?\\d{1,3})\\s(?:vị\\s)?(?:cựu\\s|nguyên\\s|nữ\\s)?${anyOf(GROUP_NOUNS)})${WORD_END}`,
  'iu',
);
/** A paper, agency or channel that tells: `Tờ A`, `Hãng tin A`. */
const MEDIA = new RegExp(
  `^(?:(?:${anyOf(MEDIA_HEADS)}(?!\\s(?:trình|khai|rơi))|báo(?!\\s(?:cáo|chí|giới|động|hiệu)))\\s(?:\\p{Ll}{2,8}\\s){0,3}\\p{Lu}|(?:${anyOf(MEDIA_HEADS)}\\s)?${anyOf(FOREIGN_MEDIA)}(?:\\s(?:của\\s)?\\p{Lu}[\\p{L}\\s]{1,20})?$)`,
  'u',
);
const EPITHET = new RegExp(`^${anyOf(EPITHET_HEADS)}${WORD_END}`, 'iu');
/** A body that the list of names missed: `Cục Chống buôn lậu`. */
const BODY =
  /^(?:Tổng cục|Cục|Vụ|Sở|Viện|Ủy ban|Uỷ ban|Ban|Hiệp hội|Hội|Liên đoàn|Tập đoàn|Công ty|Phòng|Chi cục|Thanh tra|Mặt trận|Tổ chức|Phong trào|Lực lượng|Mạng lưới|Quỹ|Trung tâm|Học viện|Đại học|Bệnh viện) \p{Lu}|^(?:[Cc]ông ty|[Tt]ập đoàn|[Hh]ãng|[Nn]gân hàng|[Vv]iện nghiên cứu|[Tt]ổ chức|[Nn]hóm|[Pp]hong trào|[Ll]iên minh|[Mm]ạng lưới|[Qq]uỹ|[Tt]rung tâm)\s(?:\p{Ll}[\p{L}\p{M}]*\s){0,5}\p{Lu}/u;
/** `Hiệp hội cho rằng`, `Tỉnh đề nghị`: a body by the first word of its name. */
const BARE = new RegExp(`^${anyOf(BARE_BODIES)}$`, 'u');
/** A party of another country: `đảng Nhân dân đối lập`. */
const PARTY = /^[Đđ]ảng \p{Lu}/u;
const TELLS = new RegExp(`${anyWord([...NOT_IN_SPEAKER, ...GROUP_DEEDS, ...CLAUSE_CONJUNCTIONS])}${WORD_END}`, 'iu');
const CLAUSE_BREAK =
  /dẫn lời\s|(?<!\p{L})dẫn\s(?!đầu|tới|đến|dắt|chứng|giải)|[”"»]\s?[-–—]\s|[[\],;:!?…“”"»()*•]\s?|\.(?![\p{L}\d])\s?|\s[-–—]\s|(?<=[\p{L}\d])\s(?=(?:Tờ|Hãng tin|Hãng|Nhật báo|Tạp chí|Kênh) \p{Lu})|(?<=\p{L})\s(?=(?:(?:Các|Nhiều|Một số) (?:đại biểu|ý kiến|thành viên|đồng chí|chuyên gia|luật sư|địa phương|bên|doanh nghiệp|nghị sĩ|cử tri|quan chức)|Hai bên|Đại diện|Cử tri|Hầu hết|Đa số|Người đứng đầu|Vị (?:này|bộ trưởng|đại biểu))(?!\p{L}))/gu;
/** `Có ý kiến đề nghị`: an opinion without its holder. */
const OPINION =
  /(?<![\p{L}\p{M}])(?:cũng )?(?:(?:có|cũng có|nhiều|rất nhiều|khá nhiều|không ít|một số|các|có nhiều|có một số)(?: luồng)? ý kiến|(?<=^|[.;]\s)có(?: luồng)? quan điểm)(?=(?: (?:cũng|đều|còn|đã|khác))?\s$)/iu;
/** Appearing before speaking: `… phát biểu ý kiến, mong muốn`. */
const APPEARS =
  /\s(?:(?:đã|cũng|còn|cùng|đi sâu) ){0,3}(?:phát biểu(?: ý kiến)?|trao đổi|thảo luận|rà soát|góp ý|trả lời|trình bày tham luận|tham luận|lên tiếng)(?:\s(?:ý kiến|thẳng thắn|cởi mở|chân thành|sâu rộng|sâu sắc|kỹ)(?:,| và)?){0,3}(?:\s(?:tại|với|trước|trong|về|các|báo chí|phỏng vấn|ý kiến|chất vấn)[^.;:“”"]{0,110})?,?$/iu;
/** `nhiều quan chức, trong đó có Phó Tổng thống A,`: some of the group by name. */
const INCLUDING = /,\s(?:trong đó có|bao gồm|gồm|kể cả|trong đó)\s[^.;:“”"]{2,90}$/iu;
/** Members of a row, or a name of two countries, between the head of the group and the verb. */
const LISTING =
  /(?:,\s(?!(?:từ|qua|ra|cho|để|nhằm|theo|trong|vì|do|nhưng|song|nên|khi|tại|với|trước|sau)(?!\p{L}))|\s[-–]\s)[^,;:.]{1,90}$/u;
/** What a place named for those who govern it is seldom said to do. */
const NO_PLACE: ReadonlySet<string> = new Set(['promise', 'feeling', 'hope', 'praise', 'thanks']);
const TURN =
  /^(?:(?:cũng )?có(?= (?:vị|một|nhiều|không ít|những|các|người|cử tri|chuyên gia|luật sư|doanh nghiệp|cán bộ|phụ huynh|hộ dân)(?!\p{L}))|theo(?!\s(?:đó|quy))|trong đó|cũng theo|song|nhưng|còn|nên|rồi|theo đó|trước đó|trong khi đó|tuy nhiên|ngoài ra|bên cạnh đó|sau đó|ngay sau đó|hiện nay|hiện|cùng ngày|đồng thời|theo đó|do đó|vì vậy|trong khi|thậm chí|mới đây|gần đây)\s(?=\p{L})/iu;
const SURVEYED = /\s(?:được (?:hỏi|khảo sát|phỏng vấn|thăm dò)|tham gia (?:cuộc )?(?:khảo sát|thăm dò))$/iu;
const MAX_GROUP = 20; // words
const LONGEST = 140; // characters of a phrase that names a group

/** A speaker whom no name of the article names here: an unlisted name behind `ông`, a pronoun, an epithet or a group; `since` opens the clause. */
export function findUnnamedSpeaker(scene: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const speaker =
    findAddressed(scene, verb, since) ??
    findPronoun(scene, verb, since) ??
    findPosted(scene, verb, since) ??
    findTitled(scene, verb, since) ??
    findGroup(scene, verb, since) ??
    findUnlisted(scene, verb, since);
  return speaker && namePerson(scene, speaker);
}

/** `Ông A, | chủ tịch hội những người …, nói`: the person whom the article names by these very words. */
function namePerson({ names }: SpeechScene, speaker: Speaker): Speaker {
  const { start, end } = speaker.speaker;
  const named = names.people.find((mention) => mention.start === start && mention.end === end);
  return named && speaker.person === null ? { ...speaker, person: named.person, kind: 'person' } : speaker;
}

/** `Các đại biểu dự hội nghị đề nghị`: a phrase headed by a group from the start of its clause to the verb. */
function findGroup(scene: SpeechScene, verb: SpeechVerbMention, since: number): Speaker | null {
  const { text } = scene;
  const from = Math.max(since, verb.start - LONGEST);
  const left = trimAdverbs(maskBrackets(text.slice(from, verb.start)))
    .replace(INCLUDING, '')
    .replace(APPEARS, '')
    .replace(/\s_{3,}$/u, '');
  const opinion = OPINION.exec(text.slice(from, verb.start));
  if (opinion) {
    const at = from + opinion.index;
    return toGroup(text, { start: at, end: at + opinion[0].trimEnd().length });
  }
  const breaks = findMatches(left, CLAUSE_BREAK)
    .map((found) => found.index + found[0].length)
    .filter((at) => at < left.length);
  if (from === since) breaks.unshift(/^\s*/u.exec(left)![0].length);
  let place: Span | null = null; // `lãnh đạo phường A, quận B`: of the one before, if it names who speaks
  for (const at of new Set([breaks.at(-1), ...(LISTING.test(left) ? breaks.slice(-3) : [])])) {
    const span = at === undefined ? null : trimSpan(text, { start: from + at + skipTurn(left.slice(at)), end: from + left.length });
    if (
      !span ||
      !isGroup(scene, span) ||
      (NO_PLACE.has(verb.class) && (isPlace(scene, span) || SURVEYED.test(text.slice(span.start, span.end))))
    )
      continue;
    if (isPlace(scene, span)) place ??= span;
    else if (!BARE.test(text.slice(span.start, span.end)) || !/\ssẽ\s/u.test(text.slice(span.end, verb.start))) return toGroup(text, span);
  }
  return place && toGroup(text, place);
}

/** `Trước đó các bác sĩ nói`: the connective without its comma is no part of the group. */
function skipTurn(phrase: string): number {
  return TURN.exec(phrase)?.[0].length ?? 0;
}

/** What stands in brackets is no part of the clause. */
function maskBrackets(clause: string): string {
  return clause.replace(/(?<=\p{L}\s)\((?!\d)[^()]{1,90}\)/gu, (bracket) => '_'.repeat(bracket.length));
}

/** The day, or to whom or in what it is said, at the end of the group's words. */
const TIMED = new RegExp(
  `\\s(?:vào )?(?:ngày|hôm|sáng|chiều|tối|trưa|sáng ngày|chiều ngày|tối ngày) \\d{1,2}(?:[/.-]\\d{1,2}){0,2}$|${SAID_WHERE}$`,
  'u',
);

/** `Cử tri Toán`: one of those named before. */
const GIVEN_NAME = /^(?:LS|TS|GS|BS|KTS|PGS|cử tri|bị cáo|bị can|đại biểu|ĐB|luật sư|bác sĩ|giáo sư|tiến sĩ) \p{Lu}[\p{L}\p{M}]{0,6}$/iu;

function toGroup(text: string, whole: Span): Speaker {
  const words = text.slice(whole.start, whole.end);
  const span = {
    start: whole.start + (/^(?:cũng )?có /iu.exec(words)?.[0].length ?? 0),
    end: whole.end - (TIMED.exec(words)?.[0].length ?? 0),
  };
  if (GIVEN_NAME.test(text.slice(span.start, span.end))) return toSpeaker(span, 'person', 'name');
  return EPITHET.test(text.slice(span.start, span.end)) ? toSpeaker(span, 'person', 'pronoun') : toSpeaker(span, 'group', 'name');
}

/** Headed by a word for a group, or a body and others: `Chính phủ và các cơ quan`; told nothing of before the verb. */
function isGroup(scene: SpeechScene, { start, end }: Span): boolean {
  const { text, verbs, speakers } = scene;
  const words = text
    .slice(start, end)
    .replace(/\s\([^()]{1,90}\)/gu, '')
    .replace(SURVEYED, '');
  const isBody = / và /u.test(words) && speakers.some((speaker) => speaker.start === start && speaker.kind === 'organization');
  if (
    !(
      isBody ||
      isMedia(words) ||
      isShort(scene, { start, end }, words) ||
      EPITHET.test(words) ||
      GROUP.test(words) ||
      BODY.test(words) ||
      PARTY.test(words) ||
      BARE.test(words)
    ) ||
    /[;:]|(?:,| và)$/u.test(words)
  )
    return false;
  if (/\d,$/u.test(text.slice(start - 2, start))) return false; // 12,5% doanh nghiệp
  if (words.split(' ').length > MAX_GROUP || isTelling(words.replace(/^(?:cũng )?có |bị (?=cáo|can)/giu, ''), TELLS)) return false;
  return !verbs.some((other) => other.frame !== 'bare' && other.start >= start && other.end <= end); // giới phân tích
}

/** `ADB`, `TP`: a body by its letters; `Hà Nội`: a place for those who govern it. */
function isShort({ names }: SpeechScene, { start, end }: Span, words: string): boolean {
  if (/^(?:\p{Lu}{3,10}|TP)$/u.test(words)) return !OWN_WIRE.test(words) && words !== 'BTV';
  return isPlace({ names }, { start, end });
}

function isPlace({ names }: Pick<SpeechScene, 'names'>, { start, end }: Span): boolean {
  return names.places.some((place) => place.start === start && place.end === end && place.kind !== 'country');
}

function isMedia(words: string): boolean {
  return MEDIA.test(words.charAt(0).toLowerCase() + words.slice(1)) || MEDIA.test(words) ? !OWN_WIRE.test(words) : false;
}
