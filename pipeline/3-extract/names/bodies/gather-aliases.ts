import { expandAbbreviations } from '../../../vietnamese/names/expand-abbreviations.ts';
import type { Aliases } from '../offices/gather-offices.ts';
import type { PrintedBody } from './gather-bodies.ts';

const BRACKETS = / ?\([^()]{1,20}\)/gu;

/** The short names that the article gives bodies in brackets, with the words of their whole names. */
export function gatherAliases(bodies: readonly PrintedBody[]): Aliases {
  const aliases = new Map<string, readonly string[]>();
  for (const { alias, text } of bodies) {
    if (alias !== null && !aliases.has(alias)) aliases.set(alias, expandAbbreviations(text.replace(BRACKETS, '')).split(' '));
  }
  return aliases;
}
