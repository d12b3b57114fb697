import type { Span } from '../../text/span.ts';
import { asksOwnOffice } from './asks-own-office.ts';
import { cutSaid } from './cut-said.ts';
import { endAtTopic } from './end-at-topic.ts';
import { findColon } from './find-colon.ts';
import { findFarSubject } from './find-far-subject.ts';
import { findHeadline } from './find-headline.ts';
import { findNested } from './find-nested.ts';
import { findPlainSubject } from './find-plain-subject.ts';
import { findPointed, pointsBack } from './find-pointed.ts';
import { findQuoted } from './find-quoted.ts';
import { findSaid } from './find-said.ts';
import { findSubject } from './find-subject.ts';
import { findThatIs } from './find-that-is.ts';
import { findTheo } from './find-theo.ts';
import { findWhole } from './find-whole.ts';
import { findWithin } from './find-within.ts';
import { goesOn } from './goes-on.ts';
import { isHeadNoun } from './is-head-noun.ts';
import { isInTopic } from './is-in-topic.ts';
import { isInitial } from './is-initial.ts';
import { isPress } from './is-press.ts';
import { isPhrase, readFronted } from './read-fronted.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const SHORT_LINE = 90; // characters

/** A speaker, the verb that gives them words, and where in the period those words stand. */
export interface Frame {
  period: Period;
  speaker: Speaker;
  verb: SpeechVerbMention;
  /** Where the frame begins: what was said before ends here. */
  lead: number;
  said: Span[];
  /** True where what is said reaches the period's end unquoted, so that later sentences may go on with it. */
  open: boolean;
  /** True where the words answer in an interview, over paragraphs up to the next question. */
  answers?: boolean;
  /** True where what is said tells what somebody else said. */
  tells?: boolean;
  /** True where it only leads to the source's own words: `Theo ông A, ông đã yêu cầu …`. */
  isRelay?: boolean;
  rule: 'subject' | 'joined' | 'fronted' | 'after' | 'theo' | 'colon' | 'subjectless' | 'nested' | 'pointed' | 'within';
}

/** The frames of one period in the order of the text; `previous` is the last frame before it. */
export function findFrames(scene: SpeechScene, period: Period, previous: Frame | null): Frame[] {
  if (period.kind === 'title') return findHeadline(scene, period);
  if (isItemHeading(scene, period)) return [];
  const whole = findWhole(scene, period);
  if (whole) return [whole];
  const frames: Frame[] = findTheo(scene, period);
  const fronted: SpeechVerbMention[] = [];
  let quiet: SpeechVerbMention | null = null;
  for (const verb of scene.verbs) {
    if (verb.start < period.start || verb.end > period.end) continue;
    const last = frames.at(-1);
    const frame = readVerb(scene, period, verb, last ?? null);
    if (
      frame &&
      !last &&
      quiet &&
      frame.lead > quiet.end &&
      !/(?:[,;”"»]\s{1,2}(?:(?:trong đó|nhưng|song|tuy nhiên|thì|và)\s)?|\s[-–—]\s|\s{2})$/u.test(scene.text.slice(quiet.end, frame.lead))
    )
      continue; // inside what is asked
    if (!frame && verb.frame !== 'marked' && !isInitial(scene, period, verb)) quiet ??= verb;
    if (frame) frames.push(frame);
    else if (!last && isInitial(scene, period, verb)) fronted.push(verb);
  }
  if (frames.length === 0) frames.push(...findThatIs(scene, period));
  if (frames.length === 0) frames.push(...findColon(scene, period));
  if (frames.length === 0) frames.push(...findQuoted(scene, period));
  cutSaid(scene, frames);
  endAtTopic(scene, frames);
  const own = frames.length === 0 ? continueSpeaker(scene, period, fronted[0], previous) : addFronted(scene, period, frames, fronted);
  return [...findWithin(scene, period, own), ...own];
}

function addFronted(scene: SpeechScene, period: Period, frames: Frame[], fronted: SpeechVerbMention[]): Frame[] {
  const nested = findNested(scene, period, frames);
  for (const told of nested) handOn(scene.text, frames, told);
  return [...nested, ...readFronted(scene, frames[0]!, fronted), ...frames].filter(
    (frame) => frame.said.length > 0 && !isPicture(scene, frame) && !isRelayed(scene.text, frame),
  );
}

/** `* Bắc Lục bác bỏ cáo buộc:`, `[Bắc Lục bác bỏ cáo buộc]`: the heading of an item of a digest, the headline of another article. */
function isItemHeading({ text }: SpeechScene, { start, end }: Period): boolean {
  return (text.charAt(end - 1) === ':' && /[*•]/u.test(text.charAt(start))) || (text.charAt(start) === '[' && text.charAt(end - 1) === ']');
}

function readVerb(scene: SpeechScene, period: Period, verb: SpeechVerbMention, last: Frame | null): Frame | null {
  const speaker =
    findSubject(scene, period, verb, last ? last.verb.end : period.start) ?? (last ? null : findPlainSubject(scene, period, verb));
  if (speaker && !last && isInTopic(scene, { period, speaker, verb })) return null;
  if (speaker && (!last || startsAnew(scene, last, speaker))) {
    if (pointsBack(scene, period, verb)) return toPointed(scene, period, verb, speaker);
    const found = findSaid(scene, period, verb, speaker.start);
    return found && { period, speaker, verb, lead: speaker.start, ...found };
  }
  if (!speaker && !last) return readFar(scene, period, verb);
  if (!last || (speaker && !isPassing(scene, speaker, verb))) return null;
  const lead = goesOn(scene, last, verb);
  if (lead === null) return null;
  const found = findSaid(scene, period, verb, null);
  return found && { period, speaker: { ...last.speaker }, verb, lead, ...found, rule: 'joined' };
}

/** `… quan hệ với Nhật Bản, cảm ơn …`: a name at the end of what was said before; past the comma the first speaker goes on. */
function isPassing({ text }: SpeechScene, speaker: Speaker, verb: SpeechVerbMention): boolean {
  return trimAdverbs(text.slice(speaker.end, verb.start)).trim() === ',';
}

function toPointed(scene: SpeechScene, period: Period, verb: SpeechVerbMention, speaker: Speaker): Frame | null {
  const found = findPointed(scene, period);
  return found && { period, speaker, verb, lead: speaker.start, ...found, rule: 'pointed' };
}

function readFar(scene: SpeechScene, period: Period, verb: SpeechVerbMention): Frame | null {
  const speaker = findFarSubject(scene, period, verb);
  const found = speaker && findSaid(scene, period, verb, null);
  return found && { period, speaker, verb, lead: speaker.start, ...found };
}

/** `Ông A chúc mừng các đại biểu. (Ảnh: …)`: what a picture shows, not what is said. */
function isPicture({ text }: SpeechScene, { period, said, verb }: Frame): boolean {
  if (period.kind !== 'caption') return false;
  return /^\s\p{L}/u.test(text.slice(verb.end, verb.end + 2)) && text.slice(said[0]!.start, said[0]!.end).split(' ').length < 14;
}

/** `Theo hãng tin A, ông B cho biết …`: the words are B's alone. */
function isRelayed(text: string, { rule, tells, isRelay, speaker }: Frame): boolean {
  return isRelay === true || (tells === true && ((rule === 'theo' && speaker.kind === 'group') || isPress(text, speaker)));
}

/** `Theo hãng A, ông B khẳng định …, đồng thời nêu rõ …`: the second words are B's too. */
function handOn(text: string, frames: Frame[], told: Frame): void {
  const relay = frames.findLast((frame) => frame.lead < told.lead && isRelayed(text, frame));
  if (!relay) return;
  for (const frame of frames)
    if (frame.rule === 'joined' && frame.lead > told.lead && frame.speaker.start === relay.speaker.start)
      frame.speaker = { ...told.speaker };
}

/** Verbs that say what they are aimed at, and no clause of another's deeds. */
const AIMED: ReadonlySet<string> = new Set(['protest', 'praise', 'thanks']);

/** Whether a second speaker in a sentence speaks for themselves, not inside what the first one says. */
function startsAnew({ text }: SpeechScene, last: Frame, speaker: Speaker): boolean {
  const between = text.slice(last.verb.end, speaker.start);
  if (last.rule === 'theo') return false;
  if (AIMED.has(last.verb.class) && speaker.kind === 'person' && /\svà\s$/u.test(between)) return true; // phủ nhận …, và ông A khẳng định
  return (
    /(?:;|;\s[^,;.:“”"()]{1,60}\s|[”"»],?|[”"»]\s?và|,? còn|,? nhưng|,? tuy nhiên,?(?: cũng)?|(?:trong khi(?: đó)?|, (?:dù|mặc dù|tuy))(?:,| (?:trước đó|hôm|ngày|mới)[^,.;:]{0,30})?)\s{0,2}$/u.test(
      between,
    ) && between.length > 12
  );
}

/** `Đề nghị các cấp ủy …` after a statement, with no subject of its own: the same speaker goes on. */
function continueSpeaker(scene: SpeechScene, period: Period, verb: SpeechVerbMention | undefined, previous: Frame | null): Frame[] {
  if (!verb || isHeadNoun(scene, verb) || verb.frame !== 'free' || isPhrase(scene, verb)) return [];
  if (verb.class === 'report' && (verb.start === period.start || !previous)) return [];
  const doer = findDoer(scene, period, verb);
  if (doer) return readFronted(scene, { period, speaker: doer, verb, lead: doer.start, said: [], open: false, rule: 'subject' }, [verb]);
  if (!previous) return [];
  if (asksOwnOffice(scene, verb, previous.speaker)) return [];
  const found = findSaid(scene, period, verb, null);
  if (!found || period.kind === 'title' || period.kind === 'heading') return [];
  if (isLine(scene, period)) return [];
  const speaker: Speaker = { ...previous.speaker, resolvedBy: 'continuation' };
  return [{ period, speaker, verb, lead: period.start, ...found, rule: 'subjectless' }];
}

/** A heading that has run into its paragraph: short, and without a stop. */
function isLine({ text }: SpeechScene, { start, end }: Period): boolean {
  return end - start < SHORT_LINE && !/[.!?…”"»;:]$/u.test(text.slice(start, end));
}

/** `Bày tỏ vui mừng …, Thủ tướng đã …`: whose feeling or praise opens the sentence, where they then do something. */
function findDoer({ text, speakers }: SpeechScene, period: Period, verb: SpeechVerbMention): Speaker | null {
  if (verb.class === 'directive') return null;
  const doer = speakers.find(
    ({ start, kind }) => kind !== 'group' && start > verb.end && start < period.end && /,\s$/u.test(text.slice(start - 2, start)),
  );
  return doer &&
    /^\s(?:và \p{L}{1,8}(?: \p{L}{1,8}){0,3}\s)?(?:đã|cũng|vừa|sẽ|mời|trao|gửi)(?!\p{L})/u.test(text.slice(doer.end, doer.end + 40))
    ? doer
    : null;
}
