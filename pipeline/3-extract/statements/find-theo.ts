import type { Span } from '../../text/span.ts';
import { TIED_WITH } from '../../vietnamese/speech/continuation-words.ts';
import {
  FOREIGN_MEDIA,
  MADE_KNOWN,
  MEDIA_HEADS,
  NO_SOURCES,
  OWN_WIRE,
  REPORT_NOUNS,
  SAID_WHERE,
  SOURCE_NOUNS,
} from '../../vietnamese/speech/source-words.ts';
import { SPEAKING_BODIES, SPEAKING_PEOPLE } from '../../vietnamese/speech/speaking-heads.ts';
import {
  EPITHET_HEADS,
  GROUP_COUNTS,
  GROUP_HEADS,
  GROUP_NOUNS,
  PERSON_HEADS,
  SPEAKER_PRONOUNS,
  TITLES_ALONE,
} from '../../vietnamese/speech/speech-words.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import { endOfWords } from './end-of-words.ts';
import type { Frame } from './find-frames.ts';
import { findGiven } from './find-given.ts';
import { findUnlistedSource, OF_SOURCE } from './find-unlisted-source.ts';
import { isForeignName } from './is-foreign-name.ts';
import { passTold } from './pass-told.ts';
import { tellsSomething } from './read-noun-phrase.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';
import { toSpeaker } from './to-speaker.ts';

const THEO = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(theo|như(?= lời\\s))(?:\\s${OF_SOURCE})?(?:\\s(?:ông|bà))?\\s$`, 'iu');
/** `Thống kê của tỉnh A, …`: what somebody made known, for `theo` at the head of the sentence. */
const FROM = /^(thông tin|tin|nguồn tin|thống kê|số liệu)\s(?:từ|của)\s$/iu;
/** `Theo luật sư A`, `theo lời Bí thư Đảng ủy A`: a title before a person. */
const TITLED =
  /(?<![\p{L}\p{M}\p{N}])(theo|như(?= lời\s))\s(?!.*(?<!\p{L})(?:của|do|tại|về|được|thì|quy định|kế hoạch|quyết định|luật tổ chức|luật|nghị quyết|nghị định|thông tư|quy chế|điều lệ|văn bản|kết luận|hiến pháp|báo cáo|lịch|chương trình|hiệp định|thỏa thuận|đơn|hồ sơ|dự thảo|phương án|đề án)(?!\p{L}))[^.;:,“”"()]{2,60}\s$/iu;
/** `Theo nhận định của thượng nghị sĩ Nga A`: of whose words, with a title that no list knows. */
const TITLED_SOURCE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(theo)\\s${anyOf(SOURCE_NOUNS.filter((noun) => / (?:của|từ)$/u.test(noun)))}\\s${anyOf(PERSON_HEADS)}(?:\\s[^.;:,“”"()]{2,50})?\\s$`,
  'iu',
);
const TIMED = new RegExp(`${MADE_KNOWN}(?:\\s[^,]{1,60})?$|\\s(?:hôm|hồi|ngày|sáng|chiều|tối|vào)\\s[^,]{1,30}$|${SAID_WHERE}$`, 'iu');
const PRONOUN = new RegExp(
  `(?:^|[,;”"]\\s)(?:(?:cũng|còn|vẫn|nhưng|tuy nhiên|cụ thể|bởi|vì|bởi vì)\\s)?theo\\s(?:lời\\s)?(${anyOf(SPEAKER_PRONOUNS)}|(?:vị |nữ )?(?:đại biểu|chuyên gia|luật sư|quan chức|lãnh đạo|cử tri|nghị sĩ|tiến sĩ|giáo sư|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|nhà báo|tướng|cán bộ) (?:này|trên))(?=,|\\s?:\\s|\\s\\p{L}|\\.$)`,
  'iu',
);
const MEDIA = `(?:${anyOf(MEDIA_HEADS)}(?=\\s(?!trình|khai|trại|bị|đào))|báo(?=\\s(?!cáo|chí|giới|động|hiệu))|${anyOf(FOREIGN_MEDIA)})`;
/** People and bodies by what heads their phrase, not those that measure or class. */
const SPEAKS = `(?!${anyOf(NO_SOURCES)}(?![\\p{L}\\p{M}]))(?:${anyOf(SPEAKING_PEOPLE)}|${SPEAKING_BODIES.join('|')})`;
const GROUP_SOURCE = new RegExp(
  `^(?:${anyOf(TIED_WITH)},?\\s|(?:tuy nhiên|trong khi đó|trước đó|thực tế|hiện),?\\s)?(?:cũng |còn |vẫn |nhưng )?(theo)(?:\\s${OF_SOURCE})? ((?:cựu |nguyên |một |vị )?(?:${anyOf(GROUP_HEADS)}|${MEDIA}|(?:${anyOf(GROUP_COUNTS)}|\\d{1,3})\\s(?:vị\\s)?${anyOf(GROUP_NOUNS)}|${anyOf(EPITHET_HEADS)}|(?:cơ quan|bộ|sở|quận|tỉnh|huyện|đơn vị|công ty|tổ chức|hiệp hội) này|${SPEAKS}(?=\\s))(?![\\p{L}\\p{M}])[^,.;:“”"()]{0,70}?)(?=(?:\\s\\([^()]{1,80}\\)(?:\\s(?:của|tại|ở)\\s[^,.;:()]{2,30})?)?(?:,\\s|\\s(?:những việc|việc|đây|hiện nay|nếu|đến nay)\\s))`,
  'iu',
);
const TITLE_ALONE = new RegExp(`^${anyOf(TITLES_ALONE)}$`, 'iu');
const EPITHET = new RegExp(`^${anyOf(EPITHET_HEADS)}${WORD_END}`, 'iu');
/** `Theo báo cáo của A, báo cáo của B, …`: a second source. */
const REPORTS_ON = new RegExp(`^(?:và\\s)?${anyOf(REPORT_NOUNS)}\\s(?:của|từ)\\s`, 'iu');
/** The last words of a sentence. */
const SOURCE_BEHIND = new RegExp(`(?:,|[”"»]\\s?[-–—])\\s(theo)(?:\\s${OF_SOURCE})?\\s([^.;:,“”"()]{2,60}?)[\\s.…]*$`, 'u');
const GROUP_NAME = new RegExp(
  `^(?:${anyOf(GROUP_HEADS)}|${MEDIA}|(?:các|một số|nhiều) (?:báo|tờ báo|hãng tin|trang tin|kênh)|${anyOf(GROUP_COUNTS)}\\s(?:vị\\s)?${anyOf(GROUP_NOUNS)})${WORD_END}`,
  'iu',
);
/** Before `theo` where the sentence has run into a heading or caption. */
const CONNECTED = new RegExp(`(?:(?<=\\s)${anyOf(TIED_WITH)},|(?<=[\\s,])(?:nhưng|và|song|còn|vì|bởi|tuy nhiên,?)) $`, 'iu');
const APPOSITION = new RegExp(
  String.raw`^(?:\s(?:hôm|ngày|sáng|chiều|tối|vào)\s[^.;:,]{1,30})?(?:\s?\([^()]{1,100}\))?(?:\s(?:của|về|công bố|đưa ra|thực hiện|trình bày|gửi|được|tại|trong|trước|thuộc|đến từ|làm việc tại|công tác tại)\s[^.;:,]{2,110}|${MADE_KNOWN}(?:\s[^.;:,]{2,110})?)?(?:(?:\s?[-–—]|,)\s[^.;:,]{2,120})??(?:\s?[,:]|\sthì|(?<=\s[-–—]\s[^.;:,–—]{2,120})\s[-–—])\s`,
  'u',
);

/** `Theo ông A, …`, and `…, theo ông A.`: what the sentence says is the speaker's. Sources that are news agencies are none. */
export function findTheo(scene: SpeechScene, period: Period): Frame[] {
  const named = scene.speakers.filter(({ start, end }) => start >= period.start && end <= period.end);
  const hasTheo = /theo|như lời/iu.test(scene.text.slice(period.start, period.end)); // asked once: most sentences have none
  for (const speaker of hasTheo ? [...named, ...findPronoun(scene, period)] : named) {
    const left = scene.text.slice(Math.max(period.start, speaker.start - 70), speaker.start);
    const before =
      THEO.exec(left) ??
      (scene.text.startsWith(', ', speaker.end) ? FROM.exec(left) : null) ??
      findGiven(scene.text, speaker, left) ??
      (speaker.kind === 'person' ? (TITLED.exec(left) ?? TITLED_SOURCE.exec(left)) : null);
    if (!before || OWN_WIRE.test(scene.text.slice(speaker.start, speaker.end))) continue;
    const verb = { start: speaker.start - before[0].length, end: speaker.start - before[0].length + before[1]!.length };
    const frame = readAfter(scene, period, speaker, verb) ?? readBefore(scene, period, speaker, verb);
    if (frame) return [frame];
  }
  if (!hasTheo) return [];
  const group = findGroupSource(scene, period);
  return group.length > 0 ? group : findSourceBehind(scene, period);
}

/** `Theo các chuyên gia, …`, `Cũng theo quận này, …`: those without a name, at the head of the sentence. */
function findGroupSource(scene: SpeechScene, period: Period): Frame[] {
  const sentence = scene.text.slice(period.start, period.end);
  const found: readonly string[] | null = GROUP_SOURCE.exec(sentence) ?? findUnlistedSource(scene, period);
  if (
    !found ||
    OWN_WIRE.test(found[2]!) ||
    (!/^(?:các|những|một số|nhiều)\s/iu.test(found[2]!) && tellsSomething(found[2]!.replace(TIMED, '')))
  )
    return [];
  const from = period.start + found[0]!.length - found[2]!.length;
  const span = { start: from, end: from + found[2]!.replace(TIMED, '').length };
  const speaker =
    EPITHET.test(found[2]!) || TITLE_ALONE.test(found[2]!) ? toSpeaker(span, 'person', 'pronoun') : toSpeaker(span, 'group', 'name');
  if (scene.verbs.some((verb) => verb.frame === 'free' && verb.start > speaker.start && verb.start < span.end)) return [];
  const start = period.start + /theo/iu.exec(found[0]!)!.index;
  const frame = readAfter(scene, period, speaker, { start, end: start + found[1]!.length });
  return frame ? [frame] : [];
}

/** `…, theo AP.`, `…, theo các báo Mỹ hôm 16/6.`: a paper, a group or a name no list knows, at the end of the sentence. */
function findSourceBehind(scene: SpeechScene, period: Period): Frame[] {
  const found = SOURCE_BEHIND.exec(scene.text.slice(period.start, period.end));
  if (
    !found ||
    scene.verbs.some(
      ({ start, end }) => start >= period.start && end <= period.end && !/^ trên(?!\p{L})/u.test(scene.text.slice(end, end + 6)),
    ) ||
    OWN_WIRE.test(found[2]!) ||
    !(GROUP_NAME.test(found[2]!) || isForeignName(found[2]!.replace(TIMED, '')))
  )
    return [];
  const start = period.start + found.index + found[0].indexOf('theo');
  const from = period.start + found.index + found[0].indexOf(found[2]!, 6);
  const speaker = toSpeaker({ start: from, end: from + found[2]!.replace(TIMED, '').length }, 'group', 'name');
  const frame = readBefore(scene, period, speaker, { start, end: start + 4 });
  return frame ? [frame] : [];
}

/** `Theo ông, …`, `…, theo bà.`: a pronoun; who it is comes later. */
function findPronoun({ text, speakers }: SpeechScene, { start, end, quotations }: Period): Speaker[] {
  const found = PRONOUN.exec(text.slice(start, end));
  if (!found) return [];
  const at = start + found.index + found[0].length - found[1]!.length;
  if (quotations.some((quotation) => quotation.start <= at && at < quotation.end)) return [];
  if (speakers.some((named) => named.start <= at && named.end > at + found[1]!.length && named.person !== null)) return []; // theo ông A
  return [toSpeaker({ start: at, end: at + found[1]!.length }, 'person', 'pronoun')];
}

function readAfter({ text, verbs }: SpeechScene, period: Period, speaker: Speaker, verb: Span): Frame | null {
  const comma = APPOSITION.exec(text.slice(speaker.end, period.end))?.[0] ?? readOpen(text, speaker);
  const lead = text.slice(period.start, verb.start);
  if (
    !comma ||
    (comma === ' thì ' && speaker.kind === 'organization' && speaker.start - verb.end < 2) || // theo Luật A thì
    isInSpeech(verbs, period, verb) ||
    REPORTS_ON.test(text.slice(speaker.end + comma.length, speaker.end + comma.length + 60)) ||
    (lead.length > 60 && !CONNECTED.test(lead) && text.charAt(verb.start) !== 'T') ||
    verbs.some(({ start }) => start >= speaker.end && start < speaker.end + comma.length)
  )
    return null;
  const start = passTold(text, speaker.end + comma.length, period.end);
  const end = endOfWords(text, { start, end: period.end });
  if (end - start < 10) return null;
  const quotation = period.quotations.find((quoted) => quoted.start - start <= 1 && quoted.start >= start && period.end - quoted.end <= 3);
  const said = quotation ? { start: quotation.start, end: quotation.end } : { start, end };
  return { period, speaker, verb: toVerb(verb), lead: verb.start, said: [said], open: !quotation, rule: 'theo' };
}

/** `Ông A chỉ rõ theo báo cáo của B, …`: A's words. */
function isInSpeech(verbs: SpeechScene['verbs'], period: Period, { start }: Span): boolean {
  return verbs.some((verb) => verb.start > period.start && verb.end < start && verb.frame === 'free');
}

/** `Theo ông A việc …`: the comma left out after a name with its honorific or office, or a pronoun; after a body only before a new subject. */
function readOpen(text: string, { start, end, kind, speaker, office, resolvedBy }: Speaker): string | null {
  if (kind === 'organization')
    return /^ (?:những|việc|đây là|hiện nay|nhiều|nếu|hiện|do|đến nay|từ|sau|trong) /u.test(text.slice(end, end + 12)) ? ' ' : null;
  const isAddressed = kind === 'person' && (speaker.start > start || resolvedBy === 'pronoun' || office !== null);
  return isAddressed &&
    (/^ \p{Ll}/u.test(text.slice(end, end + 2)) || (resolvedBy === 'pronoun' && /^ \p{Lu}/u.test(text.slice(end, end + 2))))
    ? ' '
    : null;
}

function readBefore({ text }: SpeechScene, period: Period, speaker: Speaker, verb: Span): Frame | null {
  const isLast = /^[^.;:,]{0,60}[\s.…]*$/u.test(text.slice(speaker.end, period.end));
  const said = text.slice(period.start, verb.start);
  const mark = /(?:,|\s?[-–—])\s$/u.exec(said)?.[0] ?? '';
  const isMarked = mark.startsWith(',') || /[”"»]$/u.test(said.slice(0, said.length - mark.length));
  if (!isLast || mark === '' || !isMarked || said.length < 30) return null;
  const quoted = period.quotations.find(({ start, end }) => start - period.start <= 2 && verb.start - mark.length - end <= 2);
  return {
    period,
    speaker,
    verb: toVerb(verb),
    lead: verb.start,
    said: [quoted ? { start: quoted.start, end: quoted.end } : { start: period.start, end: verb.start - mark.length }],
    open: false,
    rule: 'theo',
  };
}

function toVerb({ start, end }: Span): Frame['verb'] {
  return { start, end, class: 'report', frame: 'free', from: -1 };
}
