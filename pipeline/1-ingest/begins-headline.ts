/** True for a line that begins with a capital or a number, numbers nothing and announces nothing. */
export function beginsHeadline(text: string): boolean {
  return /^["“‘']?[\p{Lu}\d]/u.test(text) && !/^\d{1,2}[.)]|[:;,]$/u.test(text);
}
