import { overlappingIn, startingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import { overlaps, trimSpan } from '../../text/span.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention, Names, Quotation, StatementFinding } from '../findings.ts';
import { endOfWords } from './end-of-words.ts';
import { extendSaid } from './extend-said.ts';
import { findAddressee } from './find-addressee.ts';
import { type Announced, findAnnouncement, frameAnnounced, isNextParagraph } from './find-announced.ts';
import { findAnswers, frameAnswer } from './find-answer.ts';
import { findColon } from './find-colon.ts';
import type { Frame } from './find-frames.ts';
import { findFrames } from './find-frames.ts';
import { isListedOn } from './is-listed-on.ts';
import { isSpokenFor } from './is-spoken-for.ts';
import { judgeAct } from './judge-act.ts';
import { answers, answersOn, opensTurn } from './opens-turn.ts';
import { isPictured, resolvePronoun } from './resolve-pronoun.ts';
import { settleMarks } from './settle-marks.ts';
import type { Period, SpeechScene } from './speech-scene.ts';
import { readScene } from './speech-scene.ts';

const LONGEST_QUESTION = 5; // sentences
const LONGEST_ANSWER = 2200; // characters of a paragraph that answers without a question before it

/** An article's scene of speech, and the frames found in it. */
export interface Speech {
  scene: SpeechScene;
  frames: Frame[];
}

/** Reads an article for `findStatements`. */
export function readSpeech(article: ArticleText, names: Names): Speech {
  const scene = readScene(article, names);
  return { scene, frames: findAllFrames(scene) };
}

/**
 * What the article has someone say, in the order of the text: speaker, verb, the words said with the sentences that go
 * on with them, what kind of act it is, to whom it is said and when. Headlines that give their speaker by a colon count not.
 */
export function findStatements(article: ArticleText, { scene, frames }: Speech, dates: DateMention[]): StatementFinding[] {
  const outer = article.quotations.filter(({ depth }) => depth === 0);
  const statements = frames.map((frame) =>
    toStatement(scene, outer, dates, {
      frame,
      parts: extendSaid(scene, frame, frames).map((part) =>
        settleMarks(scene.text, outer, trimMark(scene.text, trimSpan(scene.text, part))),
      ),
    }),
  );
  statements.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start || a.verb.start - b.verb.start);
  return dropSame(statements);
}

function findAllFrames(scene: SpeechScene): Frame[] {
  const all: Frame[] = [];
  let isAnswer = false;
  let asked = 0; // sentences of a question
  let announced: Announced | null = null;
  const interview = findAnswers(scene);
  for (const [at, period] of scene.periods.entries()) {
    const previous = all.at(-1);
    if (isAnswer && period.kind === 'caption') continue; // a picture amid the answer
    const own = { ...scene, speakers: startingIn(scene.speakers, period), verbs: startingIn(scene.verbs, period) };
    const given = interview.get(period);
    const answer = given && findColon(own, period).length === 0 ? frameAnswer(scene.text, period, given) : [];
    const isSameTurn =
      answer.length === 0 &&
      (previous?.period.segmentNo === period.segmentNo || (previous?.answers === true && answersOn(scene, period, previous.speaker))) &&
      !isTurn(own, period, scene.periods[at - 1]);
    asked = opensTurn(own, period) ? 1 : asked > 0 && asked < LONGEST_QUESTION && isSameTurn ? asked + 1 : 0;
    isAnswer &&= isSameTurn;
    if (answer.length > 0) {
      all.push(...answer);
      isAnswer = true;
      continue;
    }
    if (isAnswer || asked > 0) continue; // a question's or answer's own sentences
    const near = previous && previous.period.segmentNo >= period.segmentNo - 2 ? previous : null;
    const isTold = previous !== undefined && (isSpokenFor(scene, previous, period) || isListedOn(scene, previous, period));
    const found = isTold ? [] : findFrames(own, period, near).filter((frame) => !isKnown(frame, previous));
    const words = announced && isNextParagraph(scene, announced, period) ? frameAnnounced(scene, period, announced) : null;
    if (words && (found.length === 0 || words.open)) found.splice(0, found.length, words);
    if (words || (announced && period.kind !== 'caption')) announced = null;
    for (const frame of found)
      all.push({
        ...frame,
        speaker: resolvePronoun(scene, frame.speaker, all.findLast((before) => !isPictured(scene.text, before.period)) ?? null),
      });
    announced = findAnnouncement(own, period, found) ?? announced;
    const last = all.at(-1);
    const isColon = last?.period === period && last.rule === 'colon' && last.open;
    isAnswer = isColon && isAnswering(scene, period, scene.periods[at - 1]);
    if (isColon && isAsked(scene, at)) last.answers = true;
  }
  return all;
}

/** Whether the words behind a colon are an answer that its whole paragraph gives: behind a question, or in a paragraph of no great length. */
function isAnswering({ text, periods }: SpeechScene, period: Period, before: Period | undefined): boolean {
  if (before && text.charAt(before.end - 1) === '?') return true;
  const last = periods.findLast(({ segmentNo }) => segmentNo === period.segmentNo)!;
  return last.end - period.start < LONGEST_ANSWER;
}

/** Whether a question of its own paragraph stands before. */
function isAsked({ text, periods }: SpeechScene, at: number): boolean {
  const before = periods.slice(0, at).findLast(({ kind }) => kind !== 'caption');
  return before !== undefined && before.segmentNo !== periods[at]!.segmentNo && text.charAt(before.end - 1) === '?';
}

/** Whether the next question or answer of an interview begins here. */
function isTurn(own: SpeechScene, period: Period, before: Period | undefined): boolean {
  return opensTurn(own, period) || (before !== undefined && answers(own, before, period)) || findColon(own, period).length > 0;
}

/** What a frame points back to, where it has been given to its speaker already. */
function isKnown({ rule, said }: Frame, previous: Frame | undefined): boolean {
  return rule === 'pointed' && previous !== undefined && overlaps({ start: previous.lead, end: previous.period.end }, said[0]!);
}

/** `…, ông A cho biết, báo B đưa tin`: the same words are given once, to who said them. */
function dropSame(statements: StatementFinding[]): StatementFinding[] {
  const places = new Set<string>();
  return statements.filter(({ parts }) => {
    const place = parts.map(({ start, end }) => `${start}-${end}`).join();
    return places.size < places.add(place).size;
  });
}

/** `“…,” ông A nói`, `“….”`: the mark is the sentence's. */
function trimMark(text: string, { start, end }: Span): Span {
  return { start, end: /[,;]$/u.test(text.slice(start, end)) ? end - 1 : endOfWords(text, { start, end }) };
}

function toStatement(
  scene: SpeechScene,
  outer: Quotation[],
  dates: DateMention[],
  { frame, parts }: { frame: Frame; parts: Span[] },
): StatementFinding {
  const { speaker, verb, period, rule } = frame;
  const { kind, person, organization, office, resolvedBy } = speaker;
  const act = judgeAct(scene, frame, parts);
  return {
    parts: parts.map(({ start, end }) => ({ start, end, rule })),
    speakerKind: kind === 'person' && person === null ? 'group' : kind,
    person,
    organization,
    office,
    resolvedBy,
    act,
    speaker: speaker.speaker,
    verb: { start: verb.start, end: verb.end, rule },
    form: readForm(scene.text, parts, outer),
    addressee: findAddressee(scene, frame, { act, parts }),
    date: dates.find((date) => date.start >= period.start && date.end <= verb.start && !isInside(date, parts)) ?? null,
  };
}

/** `direct`: all of it stands in quotation marks; `mixed`: a part; `indirect`: none, or only single words. */
function readForm(text: string, parts: Span[], outer: Quotation[]): StatementFinding['form'] {
  const shares = parts.map((part) => {
    return overlappingIn(outer, part).reduce((sum, { start, end }) => sum + Math.min(end, part.end) - Math.max(start, part.start), 0);
  });
  const quoted = shares.reduce((sum, share) => sum + share, 0);
  const whole = parts.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().length, 0);
  if (quoted > 0 && quoted >= whole - 8) return 'direct';
  return hasOwnWords(text, parts, outer) ? 'mixed' : 'indirect';
}

/** Whether a quotation inside the words is the speaker's own, not a watchword, theme or title. */
function hasOwnWords(text: string, parts: Span[], outer: Quotation[]): boolean {
  const inside = new Set(parts.flatMap((part) => startingIn(outer, part).filter((quotation) => quotation.end <= part.end + 2)));
  return [...inside].some((quotation) => {
    const before = text.slice(Math.max(0, quotation.start - 160), quotation.start);
    const words = text.slice(quotation.start, quotation.end).split(/\s+/u).length;
    return (
      words >= 6 &&
      /(?:[:,.!?…]|(?<!\p{L})(?:là|rằng|và|nhưng|vì))\s?[“"«'‘]$/u.test(before) &&
      !/(?:chủ đề|phương châm|khẩu hiệu|mục tiêu)[^.“”"]{0,150}[“"«'‘]$/iu.test(before)
    );
  });
}

function isInside(span: Span, parts: Span[]): boolean {
  return parts.some((part) => part.start <= span.start && span.end <= part.end);
}
