/** The text as a string of its own: a slice of a longer one would keep all of that in memory. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
