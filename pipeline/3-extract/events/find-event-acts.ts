import { contains, type Span } from '../../text/span.ts';
import { EVENT_ACTS, OBJECT_OPENERS } from '../../vietnamese/event-acts.ts';
import { foldLetters } from '../../vietnamese/fold.ts';
import { topicOfEvent } from '../../vietnamese/topic-of-event.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { Names, Sentence } from '../findings.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findOpening } from './find-opening.ts';
import { followNames, withHonorific } from './read-event-tail.ts';

const ACTS = EVENT_ACTS.map(({ kind, object, verbs }) => ({
  kind,
  object,
  verb: new RegExp(`${WORD_START}${anyOf(verbs.map(foldLetters))}${WORD_END}`, 'gu'),
}));
const OPENERS = new RegExp(`^\\s(?:${anyOf(OBJECT_OPENERS.map(foldLetters))}\\s){0,3}`, 'u');
/** Up to eight words on, to a comma or to what is said of the meeting. */
const PHRASE = /^(?:\s(?!(?:về|tại|ở|nhằm|để|trong|sáng|chiều|trưa|tối|ngày|và|do)\s)[\p{L}\p{M}\p{N}&-]{1,14}){1,8}/u;
/** What stands before a verb that is told as done, and not as wished, planned or said to be many. */
const NOT_DONE = /(?:sẽ|để|cần|phải|muốn|được|nhằm|không|chưa|mời|cuộc|buổi|phiên|chuyến|lễ|việc|các|trực|gián|đang|đang ở)\s$/u;

/**
 * Meetings, visits and ceremonies that the opening of an article tells by a verb, each behind a person or body that acts
 * and with whom it meets: “đã | tiếp Đại sứ …”. They stand for the event of the article where no noun names it.
 */
export function findEventActs(article: ArticleText, names: Names): EventMention[] {
  const folded = foldLetters(article.text);
  return findOpening(article).flatMap((sentence) => findInSentence({ folded, article, names }, sentence));
}

interface Place {
  folded: string;
  article: ArticleText;
  names: Names;
}

function findInSentence({ folded, article, names }: Place, sentence: Sentence): EventMention[] {
  const part = folded.slice(sentence.start, sentence.end);
  const actors: Span[] = [...names.people, ...names.offices, ...names.organizations].filter((name) => contains(sentence, name));
  const found: EventMention[] = [];
  for (const { kind, object, verb } of ACTS) {
    for (const match of part.matchAll(verb)) {
      const start = sentence.start + match.index;
      if (NOT_DONE.test(part.slice(0, match.index)) || !isDoneBy(actors, { start, isFirst: match.index === 0 })) continue;
      const end = objectEnd({ folded, article, names }, { end: start + match[0].length, object });
      if (end === null || article.quotations.some((quotation) => contains(quotation, { start, end }))) continue;
      const topic = topicOfEvent(article.text.slice(start + match[0].length, end));
      found.push({ start, end, rule: 'event-act', kind, head: match[0], topic, ordinal: null, year: null });
    }
  }
  return found.filter((act) => !found.some((other) => other !== act && contains(other, act)));
}

/** Someone acts before the verb, or behind it where the sentence opens with it: “Làm việc với …, Bí thư … yêu cầu”. */
function isDoneBy(actors: Span[], { start, isFirst }: { start: number; isFirst: boolean }): boolean {
  return actors.some((actor) => (isFirst ? actor.start > start : actor.end < start));
}

/** The end of the names behind the verb, the verb's own where it needs none; null where it needs some and none follow. */
function objectEnd({ folded, article, names }: Place, { end, object }: { end: number; object: string }): number | null {
  const from = end + (OPENERS.exec(folded.slice(end, end + 60))?.[0].length ?? 0);
  const people: Span[] = [...names.people, ...names.people.map(withHonorific), ...names.offices];
  const objects = object === 'person' && from === end + 1 ? people : [...people, ...names.organizations, ...names.places];
  if (objects.some(({ start }) => start === from)) return followNames(article.text, names, from);
  if (object === 'phrase') return end + (PHRASE.exec(folded.slice(end, end + 90))?.[0].length ?? 0);
  return object === 'none' ? end : null;
}
