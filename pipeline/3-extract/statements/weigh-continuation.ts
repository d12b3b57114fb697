import { endOfRun, LETTER, MARK, traitsAt, widthAt } from '../../text/characters.ts';
import { overlappingIn, startingIn } from '../../text/index-spans.ts';
import { CONTINUATION_CONTEXT, CONTINUATION_SIGNS } from '../../vietnamese/speech/continuation-signs.ts';
import { asksOn } from './asks-on.ts';
import type { Frame } from './find-frames.ts';
import { hasActor, TURN } from './has-actor.ts';
import type { Period, SpeechScene } from './speech-scene.ts';
import { countPoints } from './weigh-act.ts';

/** Where a statement stands when the next sentence is looked at. */
export interface Course {
  frame: Frame;
  /** The sentence before. */
  last: Period;
  /** The article's next frame, if one follows near. */
  next: Frame | null;
}

type Context = Record<keyof typeof CONTINUATION_CONTEXT, number>;

/** How much speaks for a sentence to go on with what someone says (above 0) rather than for the reporter's own words (below 0). */
export function weighContinuation(scene: SpeechScene, course: Course, period: Period): number {
  const sentence = scene.text.slice(period.start, period.end);
  const turned = sentence.replace(TURN, '');
  const context = readContext(scene, course, period);
  let sum = 0;
  for (const [name, weight] of Object.entries(CONTINUATION_CONTEXT)) sum += weight * context[name as keyof Context];
  for (const { pattern, weight, behindTurn } of CONTINUATION_SIGNS) if (pattern.test(behindTurn ? turned : sentence)) sum += weight;
  return sum;
}

/** What the words alone do not show: who speaks by what verb, what stands around, and of whom the sentence tells. */
function readContext(scene: SpeechScene, course: Course, period: Period): Context {
  const { frame, last, next } = course;
  const { text, names } = scene;
  const { class: speechClass } = frame.verb;
  const speaker = text.slice(frame.speaker.speaker.start, frame.speaker.speaker.end);
  const people = startingIn(scene.speakers, period).filter(({ person }) => person !== null);
  const abroad = startingIn(names.places, period).some(({ kind, place }) => kind === 'country' && place !== 'Việt Nam');
  const tells = speechClass === 'report' || speechClass === 'assert' || speechClass === 'judge' || speechClass === 'question';
  return {
    always: 1,
    asks: Number(speechClass === 'directive'),
    asksOn: Number(speechClass === 'directive' && asksOn(text.slice(period.start, period.end))),
    short: Number(period.end - period.start < 60),
    wishes: Number(!tells && speechClass !== 'directive'),
    joined: Number(frame.rule === 'joined'),
    source: Number(frame.rule === 'theo'),
    unnamed: Number(frame.speaker.kind === 'group'),
    goesOn: Number(last !== frame.period),
    sameNext: Number(next !== null && isSameSpeaker(frame, next)),
    noNext: Number(next === null),
    announced: Number(text.slice(frame.verb.end, frame.said[0]!.start).includes(':')),
    actor: Number(hasActor(scene, frame, period)),
    personNamed: Number(people.length > 0),
    speakerAgain: Number(people.some(({ person }) => person === frame.speaker.person)),
    speakerNamed: Number(text.slice(period.start, period.end).includes(speaker.split(' ').at(-1)!)),
    quoted: Number(overlappingIn(period.quotations, period).length > 0),
    abroad: Number(abroad),
    overseas: Number(scene.isOverseas),
    telling: countPoints(text.slice(period.start, period.end)) / 14,
    shared: Number(hasShared(text.slice(frame.said[0]!.start, last.end), text.slice(period.start, period.end))),
  };
}

function isSameSpeaker({ speaker }: Frame, { speaker: other }: Frame): boolean {
  return (
    (speaker.person !== null && speaker.person === other.person) ||
    (speaker.organization !== null && speaker.organization === other.organization)
  );
}

/** Whether two words in a row stand in both. */
function hasShared(said: string, sentence: string): boolean {
  const pairs = new Set<string>();
  holdsPair(sentence, (pair) => {
    pairs.add(pair);
    return false;
  });
  return holdsPair(said, (pair) => pairs.has(pair));
}

/** Whether one of the pairs of words in a row is what is asked for; those behind it are not read. */
function holdsPair(text: string, isIt: (pair: string) => boolean): boolean {
  const lower = text.toLowerCase();
  let last = '';
  for (let at = 0; at < lower.length; ) {
    const end = (traitsAt(lower, at) & LETTER) === 0 ? at : endOfRun(lower, at, LETTER | MARK);
    if (end > at) {
      const word = lower.slice(at, end);
      if (last !== '' && isIt(`${last} ${word}`)) return true;
      last = word;
    }
    at = end > at ? end : at + widthAt(lower, at);
  }
  return false;
}
