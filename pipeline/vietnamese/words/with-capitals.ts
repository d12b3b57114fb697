/** Phrases, each also as it stands at the head of a sentence: `chuyên gia`, `Chuyên gia`. */
export function withCapitals(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, capitalize(phrase)]);
}

/** The phrase as it stands at the head of a sentence. */
export function capitalize(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
