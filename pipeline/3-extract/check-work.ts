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

/** Says by which count an article is too much work to extract from, or null. Counts alone decide, never the clock. */
export function checkWork({ article, segments }: SegmentedArticle): string | null {
  const text = article.text ?? '';
  const over = (what: keyof typeof MOST, count: number) =>
    count > MOST[what] ? `too much work: ${count} ${what.replaceAll('_', ' ')}, at most ${MOST[what]}; split the text` : null;
  return (
    over('characters', text.length) ??
    over('segments', segments.length) ??
    over('quotation_marks', count(text, /["'“”„‟«»‘’]/g)) ??
    over('figures', count(text, /\d+/g)) ??
    over('capitals', count(text, /\p{Lu}/gu)) ??
    over('unbroken_characters', longestUnbroken(text))
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The longest stretch without a stop or a line end: what may come to one sentence. */
function longestUnbroken(text: string): number {
  return text.split(/[.!?…\n]/u).reduce((longest, part) => Math.max(longest, part.length), 0);
}
