import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { ROUTE_TYPES } from '../../../vietnamese/names/place-types.ts';
import { endsInCapital } from '../tokens/hyphened-words.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { readPlaceRun } from './read-place-run.ts';

const LONGEST_ROUTE = 5;
/** What leads from one place to another and is named by both. */
const ROUTES: ReadonlySet<string> = new Set([...ROUTE_TYPES, ...foldSet(['cầu', 'hầm', 'đường', 'đại lộ', 'tuyến đường'])]);
const POLES: ReadonlySet<string> = foldSet(['bắc', 'nam', 'đông', 'tây']);

/** The token after the places that a road, railway or bridge leads between: `cao tốc | TP.HCM - Long Thành - Dầu Giây`; null where it names none. */
export function readRoute(tokens: readonly NameToken[], range: { from: number; at: number }, lexicon: NameLexicon): number | null {
  if (!ROUTES.has(joinFolds(tokens, range.from, range.at))) return null;
  let to = readStop(tokens, range.at, lexicon);
  let stops = 1;
  while (to !== null && stops < LONGEST_ROUTE && isDash(tokens[to])) {
    const next = readStop(tokens, to + 1, lexicon);
    if (next === null) break;
    to = next;
    stops++;
  }
  return stops > 1 ? to : null;
}

function readStop(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): number | null {
  if (tokens[at]?.shape !== 'capital' && tokens[at]?.shape !== 'upper') return null;
  const known = longestPhrase(lexicon.places, tokens, at);
  if (known && endsInCapital(tokens, known.to)) return known.to;
  const pole = POLES.has(tokens[at]!.fold) && (tokens[at + 1]?.shape !== 'capital' || POLES.has(tokens[at - 2]?.fold ?? ''));
  return pole ? at + 1 : readPlaceRun(tokens, at, lexicon);
}

function isDash(token: NameToken | undefined): boolean {
  return token?.text === '-' || token?.text === '–';
}
