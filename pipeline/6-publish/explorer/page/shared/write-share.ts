/** A share as a percentage: what is not all is never called 100 %, what is not nothing never 0 %. */
export function writeShare(share: number): string {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return '>99 %';
  if (share > 0 && rounded === 0) return '<1 %';
  return `${rounded} %`;
}
