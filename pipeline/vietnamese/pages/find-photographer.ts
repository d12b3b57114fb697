import { CAPITAL, traitsBefore } from '../../text/characters.ts';
import { isSpelledSyllable } from '../letters/is-spelled-syllable.ts';

/** Words before a name in capitals that is a firm's, a place's or a person's of whom the caption tells. */
const NO_PHOTOGRAPHER = 'ty|đoàn|phần|hàng|hiệu|hãng|thứ|tại|ở|của|tỉnh|huyện|xã|phường|phố|quận|và|cùng|với|là|cho|do|bởi|ông|bà|anh|chị';
const IN_CAPITALS_LAST = new RegExp(
  `(?<=[\\p{Ll}\\p{M}\\d”")])(?<!(?<![\\p{L}\\p{M}])(?:${NO_PHOTOGRAPHER}))\\s{1,3}(?<name>\\p{Lu}{2,7}(?: \\p{Lu}{1,7}){1,3})$`,
  'u',
);
const IN_CAPITALS = /^\p{Lu}{2,7}(?: \p{Lu}{1,7}){1,3}$/u;

/** Where the photographer's name begins behind a caption without a stop, told by its capitals alone, `… trao quà cho bà con LÊ AN`; -1 in other lines. */
export function findPhotographer(caption: string): number {
  if ((traitsBefore(caption, caption.length) & CAPITAL) === 0) return -1;
  const name = IN_CAPITALS_LAST.exec(caption)?.groups?.name;
  return name && isSpelled(name) ? caption.length - name.length : -1;
}

/** True for a line that is nothing but a name in capitals, `LÊ AN`: under a caption the photographer's. */
export function isNameInCapitals(line: string): boolean {
  return IN_CAPITALS.test(line) && isSpelled(line);
}

function isSpelled(name: string): boolean {
  return name.split(' ').every((syllable) => isSpelledSyllable(syllable.toLowerCase()));
}
