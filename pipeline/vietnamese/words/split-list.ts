/** The phrases of a list that `;` parts, over as many lines as it takes. */
export function splitList(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
