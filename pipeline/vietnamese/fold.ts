/** Old and new places of the tone mark in open `oa`, `oe`, `uy`: `hoà` and `hòa`, `thuỷ` and `thủy` are one spelling. */
const TONE_PLACES: Record<string, string> = Object.fromEntries(
  'oà:òa oá:óa oả:ỏa oã:õa oạ:ọa oè:òe oé:óe oẻ:ỏe oẽ:õe oẹ:ọe uỳ:ùy uý:úy uỷ:ủy uỹ:ũy uỵ:ụy'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const TONE_PLACE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const FINAL_I = /(?<=(?<!\p{L})(?:[hklmst]|qu))[yỳýỷỹỵ](?!\p{L})/gu;
const I_OF_Y: Record<string, string> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/**
 * The spelling by which two printed forms are compared: letters folded by `foldLetters`, NFC, one space between words.
 */
export function foldSpelling(text: string): string {
  return foldLetters(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

/**
 * Lower case, the tone mark in its newer place, `i` for a sole final `y` (`kỹ` = `kĩ`, `quý` = `quí`), one form for
 * dashes and quotation marks. Takes NFC and keeps its length, so that offsets found in the result hold in the text.
 */
export function foldLetters(text: string): string {
  return lowerCase(text)
    .replace(TONE_PLACE, (found) => TONE_PLACES[found] ?? found)
    .replace(FINAL_I, (found) => I_OF_Y[found] ?? found)
    .replace(/[“”«»„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-');
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}
