import { CAPITAL, FIGURE, LETTER, traitsAt } from '../text/characters.ts';
import { unitAt } from '../text/unit-at.ts';
import type { SegmentedArticle } from './open-article.ts';

/** More of these than any press article has, by far: beyond them the work may grow faster than the text. */
const MOST = {
  characters: 400_000,
  segments: 20_000,
  quotation_marks: 4_000,
  figures: 20_000,
  capitals: 60_000,
  unbroken_characters: 20_000,
};

/** Says by which count an article is too much work to extract from, or null. Counts alone decide, never the clock. One in another language is no work. */
export function checkWork({ article, segments }: SegmentedArticle): string | null {
  if (article.language !== 'vi') return null;
  const counts = { characters: article.text?.length ?? 0, segments: segments.length, ...countIn(article.text ?? '') };
  for (const what of Object.keys(MOST) as (keyof typeof MOST)[]) {
    const [count, most] = [counts[what], MOST[what]];
    if (count > most) return `too much work: ${count} ${what.replaceAll('_', ' ')}, at most ${most}; split the text`;
  }
  return null;
}

const QUOTES = 1;
const STOPS = 2; // an unbroken stretch between two of them may come to one sentence
const SIGNS = new Uint8Array(1 << 16);
for (const mark of '"\'“”„‟«»‘’') SIGNS[mark.charCodeAt(0)] = QUOTES;
for (const mark of '.!?…\n') SIGNS[mark.charCodeAt(0)] = STOPS;

/** One walk through the text for all that is counted in it; figures glued together are one. */
function countIn(text: string): Omit<typeof MOST, 'characters' | 'segments'> {
  const counts = { quotation_marks: 0, figures: 0, capitals: 0, unbroken_characters: 0 };
  let broken = -1;
  for (let at = 0; at < text.length; at++) {
    const traits = traitsAt(text, at);
    if ((traits & CAPITAL) !== 0) counts.capitals++;
    else if ((traits & FIGURE) !== 0 && isDigit(text, at) && !isDigit(text, at - 1)) counts.figures++;
    if ((traits & (LETTER | FIGURE)) !== 0) continue;
    const sign = SIGNS[unitAt(text, at)]!;
    if (sign === QUOTES) counts.quotation_marks++;
    if (sign !== STOPS) continue;
    counts.unbroken_characters = Math.max(counts.unbroken_characters, at - broken - 1);
    broken = at;
  }
  return { ...counts, unbroken_characters: Math.max(counts.unbroken_characters, text.length - broken - 1) };
}

function isDigit(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit >= 48 && unit <= 57;
}
