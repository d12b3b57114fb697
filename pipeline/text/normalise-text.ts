const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const FOREIGN = /[\r\ufeff\u200b-\u200d\u2060\u00ad\u00a0\u00d0\u00f0\ud800-\udfff]/; // what most texts have none of
const INVISIBLE = /\ufeff|\u200b|\u200c|\u200d|\u2060|\u00ad/g;

/**
 * The one form in which a text is kept, hashed and measured: NFC, `\n` line ends, no invisible characters, plain
 * spaces, Đ and đ for the look-alikes U+00D0 and U+00F0. Applying it again changes nothing.
 */
export function normaliseText(text: string): string {
  if (!FOREIGN.test(text)) return text.normalize('NFC');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .normalize('NFC');
}
