import { foldSpelling } from '../../../vietnamese/letters/fold.ts';
import type { PlaceItem } from '../name-items.ts';

const DASHES = /\s*[–-]\s*/gu;
const NUMBERED = /^(?:\p{L}+ )?\p{N}+$/u;

/** A place as printed: all its words, and its name without the type word. */
export interface PrintedPlace {
  item: PlaceItem;
  text: string;
  name: string;
}

/** Each place with its fullest form in the article: the same entry of the lists or the same name, with its type word. */
export function gatherPlaces(places: readonly PrintedPlace[]): Map<PlaceItem, PrintedPlace> {
  const fullest = new Map<string, PrintedPlace>();
  for (const place of places) {
    const key = identify(place);
    const known = fullest.get(key);
    if (!known || place.text.length > known.text.length) fullest.set(key, place);
  }
  return new Map(places.map((place) => [place.item, fullest.get(identify(place))!]));
}

function identify({ item, name, text }: PrintedPlace): string {
  if (NUMBERED.test(name)) return foldSpelling(text); // Quận 2 is quận 2, and no phường 2
  if (item.id !== null) return item.id;
  return `${item.placeKind === 'venue' || item.placeKind === 'city' ? `${item.placeKind} ` : ''}${foldSpelling(name).replace(DASHES, '-')}`;
}
