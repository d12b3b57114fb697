/** Phrases, each also as it stands at the head of a sentence: `chuyên gia`, `Chuyên gia`. */
export function withCapitals(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]);
}
