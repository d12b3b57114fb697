import type { Frame } from './find-frames.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

const FARTHEST = 3000; // characters
/** `… rằng: Thứ nhất, …`: the first of several points. */
const FIRST = /(?:^|[:.]\s)(?:thứ (?:nhất|1)|một là)(?!\p{L})/iu;
/** `Thứ hai, Phó Tổng Thanh tra B có văn bản đề nghị …`: the next one, which the same speaker tells of others. */
const NEXT = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|tám|\d)|(?:hai|ba|bốn|năm|sáu|bảy) là)(?!\p{L}),?\s(?!(?:ông|bà|đồng chí|anh|chị|ngài)\s)/iu;

/** `… yêu cầu: Bộ A giữ đê; ⏎ Bộ B …; ⏎ Bộ C …`: the next paragraph of what was said, each one before it ending with a semicolon. */
export function isListedOn(scene: SpeechScene, frame: Frame, period: Period): boolean {
  const { text } = scene;
  const { start } = frame.period;
  if (!frame.open || period.start - start > FARTHEST) return false;
  if (isNextPoint(scene, frame, period)) return true;
  const paragraphs = text
    .slice(start, period.start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (
    text.slice(start, period.start).trimEnd().length < period.start - start && paragraphs.every((line) => line.trimEnd().endsWith(';'))
  );
}

/** One more of the points that the speaker has begun to count, with nothing but points between. */
function isNextPoint({ text, periods }: SpeechScene, { period: first, said }: Frame, period: Period): boolean {
  if (!NEXT.test(text.slice(period.start, period.start + 40)) || !FIRST.test(text.slice(said[0]!.start, first.end))) return false;
  const between = periods.slice(periods.indexOf(first) + 1, periods.indexOf(period));
  return between.every(({ start, kind }) => kind === 'caption' || NEXT.test(text.slice(start, start + 40)));
}
