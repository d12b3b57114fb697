import { startingIn } from '../../text/index-spans.ts';
import type { Frame } from './find-frames.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';

/** An adverb that another's words may open with: `Tuy nhiên ông …`, `Ngoài ra, cử tri …`. */
export const TURN = /^(?:tuy nhiên|nhưng|ngoài ra|bên cạnh đó|đồng thời|vì vậy|do đó|còn|cùng với đó|mặt khác|song),?\s/iu;
const DEEDS = /^[\s,]*(?:cũng )?(?:đã|vừa|đang|tới|đến|dự|trao|thăm|tiếp|ký|tặng|tổ chức|cùng|và|có|là|-)(?!\p{L})/iu;

/** A person, or a body that is not the speaker's own and acts, at the head of the sentence. */
export function hasActor(scene: SpeechScene, frame: Frame, period: Period): boolean {
  if (joinsActor(scene, period)) return true;
  const comma = scene.text.slice(period.start, period.end).indexOf(', ');
  const turn = TURN.exec(scene.text.slice(period.start, period.end))?.[0].length ?? 0;
  const heads = [period.start, period.start + turn, ...(comma > 0 && comma < 120 ? [period.start + comma + 2] : [])];
  const actor = scene.speakers.find((speaker) => heads.some((head) => speaker.start - head <= 4 && speaker.start >= head));
  if (!actor || pledgesOn(scene.text, frame, actor)) return false;
  if (actor.kind === 'person' || actor.office !== null) return true;
  if (isOwn(scene, frame.speaker, actor) || isSpokenOf(scene, frame, actor)) return false;
  return DEEDS.test(scene.text.slice(actor.end, period.end)) && actor.start === period.start;
}

/** `ông A cam kết …. Trong đó, ông A sẽ …`: more of what is promised. */
function pledgesOn(text: string, { verb, speaker }: Frame, actor: Speaker): boolean {
  return (
    verb.class === 'promise' &&
    actor.person !== null &&
    actor.person === speaker.person &&
    /^\s(?:cũng )?sẽ(?!\p{L})/u.test(text.slice(actor.end, actor.end + 10))
  );
}

/** `Cùng với Bộ trưởng A, các Bộ trưởng B và C đã tham gia trả lời …`: what several have done. */
function joinsActor({ text, speakers }: SpeechScene, { start, end }: Period): boolean {
  const head = /^cùng với (?!đó|việc)[^.;:]{2,120}, /iu.exec(text.slice(start, end))?.[0];
  return (
    head !== undefined &&
    startingIn(speakers, { start, end: start + head.length + 20 }).some(({ kind }) => kind !== 'group') &&
    /(?<!\p{L})đã(?!\p{L})/u.test(text.slice(start + head.length, end))
  );
}

/** A body that the speaker has been speaking of. */
function isSpokenOf({ speakers }: SpeechScene, frame: Frame, body: Speaker): boolean {
  const { start, end } = { start: frame.said[0]!.start, end: frame.said.at(-1)!.end };
  return speakers.some((other) => other.organization === body.organization && other.start >= start && other.end <= end);
}

/** A body of which the speaker holds an office: `Bộ trưởng Bộ Ngoại giao` may go on about `Bộ Ngoại giao`. */
function isOwn({ text, names }: SpeechScene, speaker: Speaker, body: Speaker): boolean {
  if (speaker.kind === 'organization') return speaker.organization === body.organization;
  const word = text.slice(body.speaker.start, body.speaker.end);
  return names.offices.some(
    ({ holder, organization, office }) => holder === speaker.person && (organization === word || office.includes(word)),
  );
}
