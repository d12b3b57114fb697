import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';

/** What one frame says ends where the next one in the sentence begins. */
export function cutSaid({ text }: SpeechScene, frames: Frame[]): void {
  for (const [at, frame] of frames.entries()) {
    const next = frames[at + 1];
    if (!next || next.rule === 'after') continue;
    frame.open = false;
    frame.said = frame.said
      .filter(({ start }) => start < next.lead)
      .map(({ start, end }) => ({ start, end: Math.min(end, start + trimTurn(text.slice(start, next.lead)).length) }));
  }
}

/** The words without the connective that leads to the next speaker: `…, tuy nhiên, `. */
function trimTurn(words: string): string {
  return words
    .trimEnd()
    .replace(
      /[,;]?\s(?:tuy nhiên|nhưng|còn|và|(?:trong khi(?: đó)?|dù|mặc dù|tuy)(?: (?:trước đó|hôm|ngày|mới)[^,.;:]{0,30})?|(?:cũng )?có),?$/iu,
      '',
    );
}
