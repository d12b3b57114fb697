import { findMatches } from '../../text/find-matches.ts';
import { compareSpans, contains, type Span } from '../../text/span.ts';
import { EVENT_ACTS } from '../../vietnamese/events/event-acts.ts';
import { topicOfEvent } from '../../vietnamese/events/topic-of-event.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { Names, OrganizationMention, Sentence } from '../findings.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findOpening } from './find-opening.ts';
import { readActObject } from './read-act-object.ts';

/** A meeting, visit, sitting or ceremony told by a verb. */
export interface EventAct extends EventMention {
  /** True where it may be the event of the article. */
  isOpening: boolean;
  /** True where it is told as done, so that it is an event of its own. */
  isDone: boolean;
  /** True where it is told as to come. */
  isPlanned: boolean;
}

const ACTS = EVENT_ACTS.map(({ verbs, ...act }) => ({
  ...act,
  verb: new RegExp(`${anyWord(verbs.map(foldLetters))}${WORD_END}`, 'gu'),
}));
/** Any of the verbs: most sentences have none, and need not be searched for each act. */
const ANY_ACT = new RegExp(`${anyWord(EVENT_ACTS.flatMap(({ verbs }) => verbs.map(foldLetters)))}${WORD_END}`, 'u');
/** What stands before a verb that is told as wished, planned, under way or said to be many. */
const NOT_DONE =
  /(?:để|cần|phải|muốn|được|nhằm|không|chưa|mời|cuộc|buổi|ngày|phiên|chuyến|lễ|việc|các|trực|gián|đang|đang ở|khi|từng|dự kiến|lần|sau|trước|hay|nếu)\s$/u;
const PLANNED = /(?:sẽ|sắp|sẽ đến|sẽ tới)\s$/u;
const TO_COME = /(?:^|\s)(?:sẽ|sắp|dự kiến)\s/u;
/** A further deed of one told as done: “đã hội đàm với A, | tiếp B”. */
const ALSO_DONE = /(?:^|\s)đã\s[^.:“”"]{3,280}(?:[,;]|\svà)\s$/u;
/** Groups that act without a name. */
const GROUP_ACTS =
  /(?:^|[\s,])(?:đoàn|đoàn công tác|đoàn đại biểu|phái đoàn|các đại biểu|các đồng chí lãnh đạo|hai bên)\s(?:cũng |đã |và đại biểu ){0,2}(?:đến |tới )?$/u;
const DONE = /(?:^|\s)(?:đã|vừa|đã đến|đã tới|đến|tới|đã có dịp)\s$/u;
const ACTORS_ALONE = /^(?:[\s,–*-]|và|cùng|phu nhân|đồng chí|các|ông|bà|ngài){0,12}$/u;
/** “(Trong bài) | phát biểu trước các binh sĩ …” at the head of its sentence, or “khi | phát biểu …”: a speech that was held. */
const OPENS_SPEECH = /(?:^|\s)(?:(?:trong )?(?:một |bài ){1,2}|(?:trong )?khi )$/u;
const SITS = /^(?:\)|\s\([^)]{1,20}\))?\s(?:(?:đã|tiếp tục|cũng|vừa|tiến hành)\s){0,2}$/u;
/** Words with which a sentence goes on to the next thing done. */
const NEXT =
  /^(?:[*•-]\s)?(?:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|trong ngày|cùng ngày|trong (?:sáng|chiều|tối)|dịp này|nhân dịp này|trước đó|sau đó|tiếp đó|cũng trong|cùng (?:sáng|chiều|tối)|vào lúc|lúc)(?!\p{L}))/u;

/**
 * Meetings, visits, sittings and ceremonies that the running text tells by a verb, each behind a person or body that acts
 * and with whom it meets: “đã | tiếp Đại sứ …”. In the opening they may be the event of the article where no noun names it.
 */
export function findEventActs(article: ArticleText, names: Names): EventAct[] {
  const folded = foldLetters(article.text);
  const opening = findOpening(article);
  return article.sentences
    .filter(({ kind }) => kind !== 'caption' && kind !== 'title' && kind !== 'heading')
    .flatMap((sentence) =>
      findInSentence({ folded, article, names }, sentence).map((act) => ({ ...act, isOpening: opening.includes(sentence) })),
    );
}

interface Place {
  folded: string;
  article: ArticleText;
  names: Names;
}

/** A verb found in a sentence, with the words of the sentence before it and those in it who may act. */
interface Scene {
  sentence: Sentence;
  start: number;
  part: string;
  before: string;
  actors: Span[];
}

function findInSentence(place: Place, sentence: Sentence): Omit<EventAct, 'isOpening'>[] {
  const part = place.folded.slice(sentence.start, sentence.end);
  if (!ANY_ACT.test(part)) return [];
  const matches = ACTS.flatMap((act) => findMatches(part, act.verb).map((match) => ({ act, match })));
  const { people, offices, organizations } = place.names;
  const actors: Span[] = [...people, ...offices, ...organizations].filter((name) => contains(sentence, name));
  const found = matches.flatMap(({ act, match }) => {
    const scene = { sentence, start: sentence.start + match.index, part, before: part.slice(0, match.index), actors };
    return readAct(place, scene, { act, verb: match[0] }) ?? [];
  });
  return found.filter((act) => !found.some((other) => other !== act && contains(other, act)));
}

function readAct(place: Place, scene: Scene, found: { act: (typeof ACTS)[number]; verb: string }): Omit<EventAct, 'isOpening'> | null {
  const { folded, article, names } = place;
  const { act, verb } = found;
  const { start, before, actors } = scene;
  if (act.object === 'audience' && OPENS_SPEECH.test(before))
    return readAct(place, { ...scene, before: before.replace(OPENS_SPEECH, '') }, found);
  if (NOT_DONE.test(before) || (act.kind !== 'visit' && PLANNED.test(before))) return null;
  const body = act.ofBody ? findSitting(folded, names, start) : null;
  const isActed = act.ofBody ? body !== null : GROUP_ACTS.test(before) || isDoneBy(actors, scene);
  const end = isActed ? readActObject({ text: article.text, folded, names }, { end: start + verb.length, object: act.object }) : null;
  if (end === null || article.quotations.some((quotation) => contains(quotation, { start, end }))) return null;
  const topic = topicOfEvent(article.text.slice(start + verb.length, end));
  const isOwn = act.anywhere && end > start + verb.length;
  const isPlanned = isOwn && TO_COME.test(before);
  const isDone = isOwn && !isPlanned && isToldAsDone(article.text, scene);
  return {
    start: body && act.object === 'none' ? body.start : start,
    end,
    rule: 'event-act',
    kind: act.kind,
    head: verb,
    topic,
    ordinal: null,
    year: null,
    isDone,
    isPlanned,
  };
}

function isToldAsDone(text: string, scene: Scene): boolean {
  const { before, part } = scene;
  return before === '' || DONE.test(before) || ALSO_DONE.test(before) || NEXT.test(part) || isPredicate(text, scene);
}

/** Someone acts before the verb, or behind it where the sentence opens with it: “Làm việc với …, Bí thư … yêu cầu”. */
function isDoneBy(actors: Span[], { start, before }: Scene): boolean {
  return actors.some((actor) => (before === '' ? actor.start > start : actor.end < start));
}

/** Nothing but those who act stands before the verb in its sentence: “Thủ tướng Lê Văn A và Phu nhân | tiếp …”. */
function isPredicate(text: string, { sentence, start, actors }: Scene): boolean {
  let at = sentence.start;
  let rest = '';
  for (const actor of actors.filter(({ end }) => end < start).sort(compareSpans)) {
    if (actor.start > at) rest += text.slice(at, actor.start);
    at = Math.max(at, actor.end);
  }
  return at > sentence.start && ACTORS_ALONE.test(foldLetters(rest + text.slice(at, start)));
}

/** The body right before a verb that tells of its sitting: “Quốc hội (đã) | thảo luận ở tổ”. */
export function findSitting(folded: string, { organizations }: Pick<Names, 'organizations'>, start: number): OrganizationMention | null {
  const body = organizations.findLast(({ end }) => end < start && start - end < 40);
  return body && SITS.test(folded.slice(body.end, start)) ? body : null;
}
