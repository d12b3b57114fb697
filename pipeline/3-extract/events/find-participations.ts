import { contains, type Span } from '../../text/span.ts';
import { PARTICIPATION_VERBS, PRESS_TALK } from '../../vietnamese/events/participation-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { EventFinding, Names, ParticipationFinding, PersonMention, Role, Sentence, StatementFinding } from '../findings.ts';
import { findOpening } from './find-opening.ts';
import { findPresentLists } from './find-present-lists.ts';
import { findReceptions } from './find-receptions.ts';
import { findRecipients } from './find-recipients.ts';
import { findTalks } from './find-talks.ts';
import { findVisitRoles } from './find-visit-roles.ts';
import { readRoleBehind } from './read-role-behind.ts';

interface Context {
  names: Names;
  events: EventFinding[];
  statements: StatementFinding[];
}

/** Someone with what they did at the main event, and the words that name them. */
export type Part = Omit<ParticipationFinding, 'event'>;

/** A sentence that tells of the main event, and who is named in it outside quotation marks. */
export interface RoleScene {
  text: string;
  folded: string;
  sentence: Sentence;
  people: PersonMention[];
  names: Names;
  events: EventFinding[];
  statements: StatementFinding[];
}

const ROLES = PARTICIPATION_VERBS.map(({ role }) => role as Role);
const PRESS = new RegExp(`${WORD_START}${anyOf(PRESS_TALK.map(foldLetters))}${WORD_END}`, 'u');

const PRESS_MEETING = /họp báo/u;
/** What is told of a sitting from speaker to speaker. */
const ANSWERS = /(?:dưới sự điều hành|trình bày|giải trình|trả lời chất vấn|đặt câu hỏi|tranh luận|chất vấn)/u;
/** A sentence that goes back to what was said at another time. */
const ELSEWHERE = /^(?:mới đây|trước đó|trước đây|gần đây|cách đây|năm ngoái|tuần trước|tháng trước|hôm qua|vừa qua)(?!\p{L})/u;

/** Who took part in the event that the article reports: one role a person, the first that holds in the order of the roles. */
export function findParticipations(article: ArticleText, { names, events, statements }: Context): ParticipationFinding[] {
  const main = events.find((event) => event.isMain);
  if (!main) return [];
  const scenes = openScenes(article, main, { names, events, statements });
  const listed = scenes.flatMap((scene) => findPresentLists(scene));
  const isListed = ({ start }: { start: number }) => listed.some((part) => part.start === start);
  const acting = scenes.flatMap((scene) =>
    scene.people.filter((person) => !isListed(person)).flatMap((person) => readRoleBehind(scene, person) ?? []),
  );
  const end = itemEnd(article, main);
  const isBeside = main.date === null && PRESS_MEETING.test(foldLetters(main.event));
  const said = statements.filter(({ speaker }) => speaker.start < end && (!isBeside || isToldWith(article, main, speaker)));
  const spoken = said.flatMap((statement) => spokeThere(article, statement));
  const visited = main.kind === 'visit' ? findVisitRoles(scenes, main) : findReceptions(scenes);
  const isVisitor = ({ person }: Part) => visited.some((part) => part.person === person && part.role === 'guest');
  const found = [
    ...visited.filter((part) => part.role !== 'host' || main.kind !== 'visit' || !isVisitor(part)),
    ...findTalks(scenes, main),
    ...findRecipients(scenes),
    ...listed,
    ...acting,
    ...spoken,
  ];
  return bestRoles(found).map((part) => ({ ...part, event: main.event }));
}

/** The opening, the captions and every other sentence that names the event, or a meeting on the visit. */
function openScenes(article: ArticleText, main: EventFinding, { names, events, statements }: Context): RoleScene[] {
  const opening = findOpening(article);
  const { text, quotations } = article;
  const end = itemEnd(article, main);
  const isOnVisit = (event: EventFinding) => main.kind === 'visit' && event.kind === 'meeting';
  const told = events.filter((event) => event === main || isOnVisit(event)).flatMap(({ mentions }) => mentions);
  return article.sentences
    .filter((sentence) => sentence.kind !== 'title' && sentence.start < end)
    .filter(
      (sentence) =>
        opening.includes(sentence) ||
        sentence.kind === 'caption' ||
        (main.kind === 'session' && ANSWERS.test(text.slice(sentence.start, sentence.end))) ||
        told.some((mention) => contains(sentence, mention)),
    )
    .map((sentence) => ({
      text,
      folded: foldLetters(text.slice(sentence.start, sentence.end)),
      sentence,
      people: names.people.filter((person) => contains(sentence, person) && !quotations.some((quotation) => contains(quotation, person))),
      names,
      events,
      statements,
    }));
}

/** Of a press conference without a day the text tells among what others said elsewhere: only whoever is quoted beside it spoke there. */
function isToldWith({ sentences }: ArticleText, { mentions }: EventFinding, speaker: Span): boolean {
  return sentences.some((sentence) => contains(sentence, speaker) && mentions.some((mention) => contains(sentence, mention)));
}

/** Where an article of several items goes on to the next one, marked by an asterisk; its end where it is of one. */
function itemEnd({ text, sentences }: ArticleText, { mentions }: EventFinding): number {
  const from = Math.min(...mentions.map(({ start }) => start));
  return sentences.find(({ start }) => start > from && /^[*•]\s/u.test(text.slice(start, start + 2)))?.start ?? text.length;
}

/** Whoever is quoted at the event spoke there; not to the press beside it. */
function spokeThere({ text, sentences }: ArticleText, { person, speaker }: StatementFinding): Part[] {
  if (person === null) return [];
  const sentence = sentences.find((candidate) => contains(candidate, speaker));
  if (!sentence || sentence.kind === 'title') return [];
  const said = foldLetters(text.slice(sentence.start, sentence.end));
  if (PRESS.test(said) || ELSEWHERE.test(said)) return [];
  return [{ person, role: 'speaker', start: speaker.start, end: speaker.end, rule: 'participation-statement' }];
}

function bestRoles(parts: Part[]): Part[] {
  const best = new Map<string, Part>();
  for (const part of parts) {
    const known = best.get(part.person);
    if (!known || ROLES.indexOf(part.role) < ROLES.indexOf(known.role)) best.set(part.person, part);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
