import { SCENE_SIGNS } from '../vietnamese/pages/scene-signs.ts';
import { OF_PICTURES } from './find-doubled.ts';
import { hasStopInside } from './is-scene.ts';
import type { Kinds, Line } from './page.ts';
import { weighScene } from './weigh-scene.ts';

const LEAST_CHAIN = 4; // lines
const LEAST_TOLD = 0.6; // of them known for captions
const LEAST_UNDER_HEADLINE = 0.25; // where the headline announces pictures
const LONGEST = 33; // syllables
const LONGEST_BETWEEN = 45;
const SHORTEST = 5;
const LEAST_SCENE = -2;
const OPENS = SCENE_SIGNS.filter(({ opens }) => opens);
const TELLS = SCENE_SIGNS.filter(({ tells }) => tells);

/** Lines in a row most of which are captions: those between them, of one sentence that shows somebody or something, are captions too. */
export function findChained(lines: readonly Line[], kinds: Kinds, found: ReadonlySet<number>): number[] {
  if (found.size < 2) return [];
  const isOfPictures = lines.some(({ text }, no) => kinds[no] === 'title' && OF_PICTURES.test(text));
  const chained: number[] = [];
  let run: number[] = [];
  const first = kinds.indexOf(null) + (kinds.includes('title') ? 1 : 0); // under a headline the first is the standfirst
  for (let no = first; no <= lines.length; no++) {
    if (no < lines.length && (found.has(no) || (kinds[no] === null && mayBeChained(lines[no]!, isOfPictures)))) run.push(no);
    else {
      const known = run.filter((at) => found.has(at)).length;
      const least = isOfPictures ? LEAST_UNDER_HEADLINE : LEAST_TOLD;
      if (run.length >= LEAST_CHAIN && known >= run.length * least)
        chained.push(...(isOfPictures ? run : withoutParagraphs(run, lines, found)));
      run = [];
    }
  }
  return [...chained, ...findBetween(lines, kinds, found)];
}

/** A line without a stop between two captions without one. */
function findBetween(lines: readonly Line[], kinds: Kinds, found: ReadonlySet<number>): number[] {
  const isOpenCaption = (no: number) => found.has(no) && !lines[no]!.isClosed;
  return lines.flatMap(({ text, syllables, isClosed }, no) => {
    const isShort = kinds[no] === null && syllables >= SHORTEST && syllables <= LONGEST_BETWEEN;
    return isShort && !isClosed && /^\p{Lu}.*[^:;,]$/u.test(text) && isOpenCaption(no - 1) && isOpenCaption(no + 1) ? [no] : [];
  });
}

/** Without the paragraphs before the first caption and behind the last: they open with somebody too, but tell what came of it. */
function withoutParagraphs(run: readonly number[], lines: readonly Line[], found: ReadonlySet<number>): readonly number[] {
  const isShown = (no: number) => found.has(no) || !lines[no]!.isProse || weighScene(lines[no]!) >= LEAST_SCENE;
  return run.slice(run.findIndex(isShown), run.findLastIndex(isShown) + 1);
}

function mayBeChained({ text, syllables }: Line, isOfPictures: boolean): boolean {
  if (syllables < SHORTEST || syllables > LONGEST || hasStopInside(text) || !/^\p{Lu}/u.test(text)) return false;
  return (isOfPictures || OPENS.some(({ pattern }) => pattern.test(text))) && !TELLS.some(({ pattern }) => pattern.test(text));
}
