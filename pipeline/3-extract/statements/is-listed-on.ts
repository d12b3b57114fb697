import type { Frame } from './find-frames.ts';
import type { Period, SpeechScene } from './speech-scene.ts';

const FARTHEST = 3000; // characters

/** `… yêu cầu: Bộ A giữ đê; ⏎ Bộ B …; ⏎ Bộ C …`: the next paragraph of what was said, each one before it ending with a semicolon. */
export function isListedOn({ text }: SpeechScene, { open, period: { start } }: Frame, period: Period): boolean {
  if (!open || period.start - start > FARTHEST) return false;
  const paragraphs = text
    .slice(start, period.start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (
    text.slice(start, period.start).trimEnd().length < period.start - start && paragraphs.every((line) => line.trimEnd().endsWith(';'))
  );
}
