import { startingIn } from '../../text/index-spans.ts';
import type { Frame } from './find-frames.ts';
import { TURN } from './has-actor.ts';
import type { Period, SpeechScene } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

const HOME = /^(?:Việt Nam|VN)(?![\p{L}\p{N}])/u;
const FARTHEST = 2; // paragraphs, a picture between them

/** `Người phát ngôn A nêu rõ Việt Nam có …. Việt Nam kiên quyết phản đối …`: what the country does by a verb of speaking is still told by whoever speaks for it. */
export function isSpokenFor(scene: SpeechScene, frame: Frame, period: Period): boolean {
  const { text, names, verbs } = scene;
  const { speaker, said, open } = frame;
  if (!open || speaker.kind === 'group' || period.segmentNo - frame.period.segmentNo > FARTHEST || said.length === 0) return false;
  const from = period.start + (TURN.exec(text.slice(period.start, period.end))?.[0].length ?? 0);
  const name = HOME.exec(text.slice(from, from + 9))?.[0] ?? nameCountry(scene, from);
  if (name === null) return false;
  const verb = startingIn(verbs, { start: from, end: period.end })[0];
  if (!verb || trimAdverbs(text.slice(from + name.length, verb.start)).trim() !== '') return false;
  const title = startingIn(names.places, speaker).filter(({ kind }) => kind === 'country');
  const isOwn = title.length === 0 ? HOME.test(name) : title.some(({ start, end }) => text.slice(start, end) === name);
  return isOwn && text.slice(said[0]!.start, period.start).includes(`${name} `);
}

function nameCountry({ text, names }: SpeechScene, at: number): string | null {
  const country = startingIn(names.places, { start: at, end: at + 1 }).find(({ kind }) => kind === 'country');
  return country ? text.slice(country.start, country.end) : null;
}
