import { SCENE_CONTEXT, SCENE_PLACE, SCENE_SIGNS } from '../vietnamese/scene-signs.ts';
import { isPortrait, namesPerson, showsAct, showsPeople } from './is-scene.ts';
import type { Line } from './page.ts';

/** How much the words of a line without a credit speak for its standing under a picture (above 0) rather than in the text (below 0). */
export function weighScene({ text, syllables, isClosed }: Line): number {
  const named = namesPerson(text);
  const signs = SCENE_SIGNS.filter(({ pattern }) => pattern.test(text));
  const shown = signs.some(({ opens }) => opens) && signs.some(({ shows }) => shows) && signs.every(({ weight }) => weight > 0);
  const traits: Record<keyof typeof SCENE_CONTEXT, boolean> = {
    always: true,
    named,
    portrait: named && showsPeople(text) && !showsAct(text) && isPortrait(text),
    brief: syllables <= 12,
    long: syllables >= 25,
    longer: syllables >= 33 && !(shown && named),
    open: !isClosed,
    shown,
  };
  return signs.reduce((sum, { weight }) => sum + weight, 0) + sumUp(SCENE_CONTEXT, traits);
}

/** What the place of such a line adds. */
export function weighPlace(around: Record<keyof typeof SCENE_PLACE, boolean>): number {
  return sumUp(SCENE_PLACE, around);
}

function sumUp<Trait extends string>(weights: Readonly<Record<Trait, number>>, traits: Readonly<Record<Trait, boolean>>): number {
  return (Object.keys(weights) as Trait[]).reduce((sum, trait) => sum + (traits[trait] ? weights[trait] : 0), 0);
}
