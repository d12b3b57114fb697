import { contains } from '../../text/span.ts';
import { HELD_ACTIONS } from '../../vietnamese/events/event-heads.ts';
import { EVENT_VERBS, HAPPENING_VERBS } from '../../vietnamese/events/event-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention, Sentence } from '../findings.ts';
import { findEventDay, findOpeningDay } from './find-event-day.ts';
import { isJubilee } from './find-event-heads.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findOpening } from './find-opening.ts';
import { isNamed } from './group-event-mentions.ts';
import { isDatedBeside, isFrame, isPast } from './is-past-event.ts';

const VERB = new RegExp(`${WORD_START}${anyOf(EVENT_VERBS.map(foldLetters))}${WORD_END}`, 'u');
/** An undated event is told by a verb right before its name: “phát biểu tại”, “dự”, “đã có”. */
const VERB_BEFORE = new RegExp(`${WORD_START}${anyOf(EVENT_VERBS.map(foldLetters))}(?:\\s[^\\s,.;]{1,12}){0,2}\\s$`, 'u');
const AT_START = /^(?:[^,]{0,30}[-–)]\s)?(?:phát biểu )?tại\s$/u;
/** The sentence opens with being at the event: “Phát biểu tại | hội nghị”, “Tới dự | buổi lễ có …”. */
const PRESENT =
  /^(?:[^,]{0,30}[-–)]\s)?(?:(?:phát biểu|phát biểu (?:khai mạc|kết luận|chỉ đạo)|báo cáo|trình bày|trao đổi|trả lời|thông tin|chủ trì)? ?tại|(?:cùng |đến |tới |tham |về )?dự|chủ trì|mở đầu|kết thúc)\s(?:các |cuộc |buổi )?$/u;
/** “tại cuộc gặp … một năm trước”. */
const LONG_AGO = /^[^,;:.]{0,30}\s(?:trước|trước đây|năm ngoái|vừa qua|gần đây)(?!\p{L})/u;
/** What happened besides what the article reports. */
const BESIDES = /^(?:[^,]{0,30}[-–)]\s)?(?:cũng trong |cũng )?(?:cùng ngày|trước đó|trước đây|sau đó)(?!\p{L})/u;
const COMING = /^\s?(?:tới đây|sắp tới|tới)(?!\p{L})/u;
/** Told as to come: “sẽ họp | phiên bế mạc vào ngày …”. */
const PLANNED = /(?:^|\s)(?:sẽ|dự kiến|sắp)\s(?!.*\s(?:đã|vừa)\s)(?:[^.;:,]|,(?=\d)){0,80}$/u;
const HAPPENS = new RegExp(`^[\\s,]{1,2}${anyOf(HAPPENING_VERBS.map(foldLetters))}${WORD_END}`, 'u');
/** … but before what is reported: “trong buổi tọa đàm | diễn ra mới đây”. */
const HAPPENED =
  /^[\s,]{1,2}(?:đã )?(?:diễn ra|được tổ chức)\s(?:mới đây|trước đó|cách đây|hồi (?:tuần|tháng|năm)|(?:tuần|tháng|năm) trước|năm ngoái)(?!\p{L})/u;
const HELD =
  /(?:^|\s)(?<!(?:công tác|việc|về|để|kế hoạch|chuẩn bị) )(?:tổ chức|khai mạc|bế mạc|dự|diễn ra)(?: long trọng| trọng thể| buổi| lễ)?\s$/u;
const MANY = /(?:^|\s)các\s$/u;
const SEVERAL = /^(?:các|những|nhiều|hai|ba|bốn)\s/u;
const INTERVIEW = /phỏng vấn|tranh luận|trò chuyện|nói chuyện$/u;
const QUESTIONS = foldLetters('chất vấn');
const SPEECH = foldLetters('phát biểu trước');
const SPEAKS = /^(?:Trong (?:một )?bài |Khi )?$/u;
/** Inside the meeting of which the news is: “Trong | cuộc gặp với …, Ngoại trưởng … nói”. */
const INSIDE = /(?:^|\s)(?:trong|tại)\s(?:một )?$/u;
const SESSION = foldLetters('kỳ');
const ENOUGH = 4;
const NEAR = 20; // characters that what joins two events takes at most
const POINTS = {
  day: 4,
  happens: 5,
  verb: 3,
  act: 3,
  asked: 5,
  sitting: 2,
  name: 1,
  frame: -3,
  otherDay: -3,
  visit: -1,
  second: -2,
  inside: 1,
  present: 2,
  besides: -3,
  coming: -4,
  planned: -3,
};
/** A visit is reported for itself where it is said to begin, to end or to be made. */
const VISIT_MADE = /(?:^|\s)(?:bắt đầu|kết thúc|tiến hành|thực hiện|lên đường|sẽ có|đã có)\s$/u;
/** A title that tells of a visit by its verb: “Ngoại trưởng nước A | thăm B …”. */
const VISITS = /\sthăm\s(?:chính thức\s|hữu nghị\s|cấp nhà nước\s)?\p{Lu}/u;
/** Between a first deed and the second: “thăm nước A và dự | Hội nghị B”. */
const SECOND = /^(?:,|,? và)\s(?:tham |đến )?dự\s$/u;

/** What may be the main event of an article, and by which it is judged. */
interface Candidates {
  mentions: EventMention[];
  dates: DateMention[];
}

/**
 * The mention of the event that the article reports, or null: in its opening sentences, dated to a day or told as
 * happening, not looked back on. Of a session and its sitting in one sentence the sitting is it, and of a visit and the
 * meeting on it the meeting; where a session is all that is told, it is the session.
 */
export function chooseMainEvent(article: ArticleText, candidates: Candidates): EventMention | null {
  return chooseBest(article, candidates, { asSitting: false }) ?? chooseBest(article, candidates, { asSitting: true });
}

/** `asSitting`: a session counts as its own sitting. */
function chooseBest(article: ArticleText, { mentions, dates }: Candidates, { asSitting }: { asSitting: boolean }): EventMention | null {
  let best: { mention: EventMention; score: number } | null = null;
  const opening = findOpening(article);
  for (const [index, sentence] of opening.entries()) {
    const told = opening.slice(0, index).flatMap((before) => findOpeningDay(article, before, dates) ?? []);
    for (const mention of mentions.filter((candidate) => contains(sentence, candidate))) {
      const isSession = mention.head.startsWith(SESSION) && !asSitting;
      const score = scoreMention(article, mention, { sentence, dates, mentions, told, isSession }) - index / 2;
      if (best === null || score > best.score) best = { mention, score };
    }
  }
  return best !== null && best.score >= ENOUGH ? best.mention : null;
}

function scoreMention(
  { text, ...article }: ArticleText,
  mention: EventMention,
  { sentence, dates, mentions, told, isSession }: Candidates & { sentence: Sentence; told: DateMention[]; isSession: boolean },
): number {
  if (article.quotations.some((quotation) => contains(quotation, mention))) return 0;
  const before = foldLetters(text.slice(Math.max(sentence.start, mention.start - 90), mention.start));
  const after = foldLetters(text.slice(mention.end, Math.min(sentence.end, mention.end + 60)));
  const day = findEventDay({ text, ...article }, sentence, { mention, dates });
  if (isPast(text, mention, { before, mentions }) && !isDatedBeside(text, mention, { day, before })) return 0;
  if (
    MANY.test(before) ||
    SEVERAL.test(foldLetters(text.slice(mention.start, mention.start + 8))) ||
    (isLoose(mention) && !(isNamed(mention) && (HAPPENS.test(after) || HELD.test(before))))
  )
    return 0;
  const isDated = day !== null;
  const isAct = mention.rule === 'event-act';
  const isOtherDay = day !== null && told.length > 0 && !told.some((other) => isOneDay(other, day));
  const isAsked =
    isAct &&
    (mention.head === QUESTIONS || (mention.head === SPEECH && !isDated && SPEAKS.test(text.slice(sentence.start, mention.start))));
  if (isAct && ((!isDated && !isAsked) || (isOtherDay && mention.kind === 'session'))) return 0;
  const verb = isAct
    ? POINTS[isAsked ? 'asked' : 'act']
    : HAPPENS.test(after) && !HAPPENED.test(after)
      ? POINTS.happens
      : mention.head.startsWith('thăm') || isTold({ before, after, isDated, isSession })
        ? POINTS.verb
        : 0;
  return (
    (isDated ? POINTS.day : 0) +
    (isOtherDay ? POINTS.otherDay : 0) +
    verb +
    (!isDated && !LONG_AGO.test(after) && PRESENT.test(foldLetters(text.slice(sentence.start, mention.start))) ? POINTS.present : 0) +
    (!isDated && isInside(mention, { before, after }) ? POINTS.inside : 0) +
    (mention.kind !== 'visit' && BESIDES.test(foldLetters(text.slice(sentence.start, sentence.start + 60))) ? POINTS.besides : 0) +
    (day !== null && COMING.test(text.slice(day.end, day.end + 12)) ? POINTS.coming : 0) +
    (mention.kind !== 'visit' && day !== null && PLANNED.test(before) ? POINTS.planned : 0) +
    (mention.kind === 'session' && !isSession ? POINTS.sitting : 0) +
    (isNamed(mention) && !isAct ? POINTS.name : 0) +
    visitOrFrame(mention, { before, isTitled: () => isTitled({ text, ...article }, mentions) }) +
    (mentions.some(
      ({ kind, end }) =>
        kind === 'visit' && end < mention.start && mention.start - end <= NEAR && SECOND.test(text.slice(end, mention.start)),
    )
      ? POINTS.second
      : 0)
  );
}

/** An undated session is reported where a sentence opens with it; elsewhere it is often one to come. */
function isTold({ before, after, isDated, isSession }: { before: string; after: string; isDated: boolean; isSession: boolean }): boolean {
  if (isDated) return VERB.test(before) || VERB.test(after);
  return isSession ? AT_START.test(before) : VERB_BEFORE.test(before);
}

/** A visit as the occasion of another event is reported only where the title names nothing else: “Ngày thứ hai thăm chính thức …”. */
function visitOrFrame({ kind, rule }: EventMention, { before, isTitled }: { before: string; isTitled: () => boolean }): number {
  if (kind !== 'visit' || rule === 'event-act') return isFrame(before) ? POINTS.frame : 0;
  if (isFrame(before)) return isTitled() ? 0 : -ENOUGH - POINTS.day;
  return VISIT_MADE.test(before) ? 0 : POINTS.visit;
}

/** The title names a visit, and no meeting or other event. */
function isTitled({ text, sentences }: Pick<ArticleText, 'text' | 'sentences'>, mentions: EventMention[]): boolean {
  const titles = sentences.filter(({ kind }) => kind === 'title');
  const named = mentions.filter((mention) => titles.some((title) => contains(title, mention)));
  if (named.length === 0) return titles.some(({ start, end }) => VISITS.test(text.slice(start, end)));
  return named.every(({ kind }) => kind === 'visit');
}

/** A meeting told by those who met, in which something was said. */
function isInside(mention: EventMention, { before, after }: { before: string; after: string }): boolean {
  return mention.kind === 'meeting' && isNamed(mention) && INSIDE.test(before) && !LONG_AGO.test(after);
}

function isOneDay(a: DateMention, b: DateMention): boolean {
  return a.from.day === b.from.day && a.from.month === b.from.month && a.relativeDays === b.relativeDays;
}

/** Kept years, festivals, contests, elections and interviews are oftener spoken of than reported. */
function isLoose(mention: EventMention): boolean {
  return isJubilee(mention) || INTERVIEW.test(mention.head) || (mention.kind === 'other' && !HELD_ACTIONS.includes(mention.head));
}
