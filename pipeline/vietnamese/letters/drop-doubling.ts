/** `Thiên Kim Thiên Kim`, `Báo Tin tứcBáo Tin tức`: pages that print a name twice in a row give it once. */
export function dropDoubling(name: string): string {
  for (const gap of [1, 0]) {
    const half = (name.length - gap) / 2;
    const isTwice = Number.isInteger(half) && half > 1 && name.slice(0, half) === name.slice(half + gap);
    if (isTwice && (gap === 0 || name.charAt(half).trim() === '')) return name.slice(0, half);
  }
  return name;
}
