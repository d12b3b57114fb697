import { SCENE_CONTEXT, SCENE_PLACE, SCENE_SIGNS, type SceneSign } from '../vietnamese/pages/scene-signs.ts';
import { isPlaced, isPortrait, namesPerson, type Shown, showsAct, showsPeople } from './is-scene.ts';

/** Of whom the dead are called: no deed of those who are seen. */
const FALLEN = /\s(?:đã )?(?:anh dũng )?hy sinh(?: vì [^,;.]{3,60}(?:, [^,;.]{3,40})?)?(?=[.,]|$)/u;
/** What befell those who are visited: no deed either. */
const STRUCK =
  /\s(?:đang |đã )?(?:phải )?(?:bị|chịu) (?:ảnh hưởng|thiệt hại|chia cắt|cô lập|ngập|sập|tốc mái|lũ cuốn)(?: nhà)?(?: nặng nề| nặng| nghiêm trọng| sâu)?(?: (?:do|bởi|vì|trong) [^,;.]{3,60})?(?=[.,]|$)/u;

type Context = Record<keyof typeof SCENE_CONTEXT, boolean>;

const FOR = SCENE_SIGNS.filter(({ weight }) => weight > 0);
const AGAINST = SCENE_SIGNS.filter(({ weight }) => weight < 0);
const MOST_AROUND = Object.values(SCENE_PLACE).reduce<number>((sum, weight) => sum + Math.max(weight, 0), 0);

/**
 * How much the words of a line without a credit speak for its standing under a picture (above 0) rather than in the text (below 0); minus
 * infinity where no place could make up for what they lack, as in most lines, which few signs then have to tell.
 */
export function weighScene(printed: Shown): number {
  const text = withoutFate(printed.text);
  const signs = FOR.filter(({ pattern }) => pattern.test(text));
  const mayBeShown = signs.some(({ opens }) => opens) && signs.some(({ shows }) => shows);
  const hasPeople = showsPeople(text);
  const best = toContext(printed, { named: true, portrait: hasPeople, shown: mayBeShown, placed: hasPeople });
  if (sumOf(signs) + sumUp(SCENE_CONTEXT, best) + MOST_AROUND < 0) return Number.NEGATIVE_INFINITY;
  const against = AGAINST.filter(({ pattern }) => pattern.test(text));
  const named = namesPerson(text);
  const portrait = named && hasPeople && !showsAct(text) && isPortrait(text);
  const shown = mayBeShown && against.length === 0;
  const context = toContext(printed, { named, portrait, shown, placed: hasPeople && isPlaced(text) });
  return sumOf(signs) + sumOf(against) + sumUp(SCENE_CONTEXT, context);
}

function withoutFate(text: string): string {
  const alive = text.includes('hy sinh') ? text.replace(FALLEN, '') : text;
  return /(?:bị|chịu) /u.test(alive) ? alive.replace(STRUCK, '') : alive;
}

type Told = Pick<Context, 'named' | 'portrait' | 'shown' | 'placed'>;

function toContext({ syllables, isClosed }: Shown, { named, portrait, shown, placed }: Told): Context {
  return {
    named,
    portrait,
    shown,
    placed,
    always: true,
    brief: syllables <= 12,
    long: syllables >= 25,
    longer: syllables >= 33 && !(shown && named) && !placed,
    open: !isClosed,
  };
}

/** True where it tells what is done, and not only who is there. */
export function showsDeed(text: string): boolean {
  return FOR.some(({ shows, pattern }) => shows && pattern.test(text));
}

/** What the place of such a line adds. */
export function weighPlace(around: Record<keyof typeof SCENE_PLACE, boolean>): number {
  return sumUp(SCENE_PLACE, around);
}

/** What opens the line counts once, whoever it is. */
function sumOf(signs: readonly SceneSign[]): number {
  const opening = Math.max(0, ...signs.filter(({ opens }) => opens).map(({ weight }) => weight));
  return signs.reduce((sum, { weight, opens }) => sum + (opens ? 0 : weight), opening);
}

function sumUp<Trait extends string>(weights: Readonly<Record<Trait, number>>, traits: Readonly<Record<Trait, boolean>>): number {
  return (Object.keys(weights) as Trait[]).reduce((sum, trait) => sum + (traits[trait] ? weights[trait] : 0), 0);
}
