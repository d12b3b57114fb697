/** What a place is, as the published table says it. */
export type PlaceKind = 'country' | 'province' | 'city' | 'district' | 'commune' | 'venue' | 'territory' | 'other';
