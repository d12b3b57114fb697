import type { ArticleText } from '../article-text.ts';
import type { DateMention, EventFinding, Names } from '../findings.ts';
import { chooseMainEvent } from './choose-main-event.ts';
import { findEventActs } from './find-event-acts.ts';
import { type EventMention, findEventMentions } from './find-event-mentions.ts';
import { findEventSpokenAt } from './find-event-spoken-at.ts';
import { findOpening } from './find-opening.ts';
import { type EventGroup, groupEventMentions } from './group-event-mentions.ts';
import { readEventFrame } from './read-event-frame.ts';

/** What the event finders read besides the text. */
export interface EventContext {
  names: Names;
  dates: DateMention[];
}

/** The events an article names, and the one it reports, which a verb may tell where no noun names it. */
export function findEvents(article: ArticleText, context: EventContext): EventFinding[] {
  const nouns = findEventMentions(article, context.names);
  const acts = findEventActs(article, context.names).filter(
    (act) => !nouns.some((noun) => (noun.start <= act.start && noun.end > act.start) || endsIn(article, act, noun)),
  );
  const { dates } = context;
  const main =
    chooseMainEvent(article, { mentions: [...nouns, ...acts.filter(({ isOpening }) => isOpening)], dates }) ??
    findEventSpokenAt(article, { mentions: nouns, dates });
  const mentions = [...nouns, ...acts.filter((act) => act === main || act.isDone || (act.isPlanned && isAnnounced(article)))];
  const groups = groupEventMentions(mentions, main);
  return groups.map((group) =>
    toFinding(article, group, { ...context, main: main !== null && group.includes(main) ? main : null, groups }),
  );
}

/** “Ban X | họp kỳ thứ hai”: the verb of a sitting opens the noun that counts it. */
function endsIn({ text }: ArticleText, act: EventMention, noun: EventMention): boolean {
  return noun.start > act.start && noun.start < act.end && act.end <= noun.end && text.startsWith(act.head, noun.start);
}

/** An article that opens with what is to come: “Thủ tướng … sẽ thăm …”. */
function isAnnounced(article: ArticleText): boolean {
  const [first] = findOpening(article);
  return first !== undefined && /\s(?:sẽ|sắp)\s/u.test(article.text.slice(first.start, first.end));
}

interface Grouped extends EventContext {
  /** The mention by which the group is the main event, or null. */
  main: EventMention | null;
  groups: EventGroup[];
}

function toFinding(article: ArticleText, group: EventGroup, context: Grouped): EventFinding {
  const { whole, ...frame } = readEventFrame(article, group, context);
  return {
    event: nameOf(article, group),
    mentions: group.map(({ start, end, rule }) => ({ start, end, rule })),
    kind: (context.main ?? fullest(group)).kind,
    ordinal: group.find((mention) => mention.ordinal !== null)?.ordinal ?? null,
    ...frame,
    partOf: whole === null ? null : nameOf(article, whole),
    isMain: context.main !== null,
  };
}

/** The local key: two events of one article never share their fullest name, for mentions with one name are one event. */
function nameOf({ text }: ArticleText, group: EventGroup): string {
  const { start, end } = fullest(group);
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function fullest(group: EventGroup): EventMention {
  return group.reduce((best, mention) => (mention.end - mention.start > best.end - best.start ? mention : best));
}
