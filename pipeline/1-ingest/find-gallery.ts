import { readByline } from '../vietnamese/pages/read-byline.ts';
import type { Kinds, Line, SegmentKind } from './page.ts';

const LONGEST = 75; // syllables of a caption in a gallery
const SHORTEST = 3;
/** `Theo Người lao động/Tuổi trẻ`: the papers from which text and pictures were taken. */
const FROM = /^(?:Theo|Nguồn) \p{Lu}.{2,80}[^.]$/u;
/** `… tốt đẹp. Sau đây là một số hình ảnh của chuyến thăm:` at the end of a paragraph. */
const ANNOUNCED = /[.!?…] ?(?:Dưới đây|Sau đây) là (?:một số|một vài|những|các) (?:hình ảnh|bức ảnh|ảnh|khoảnh khắc)[^.:;]{0,120}[.:]$/u;

/** The captions of a gallery: the lines under one that announces pictures, up to the first that is long or of another kind. */
export function findGallery(lines: readonly Line[], kinds: Kinds): number[] {
  return lines.flatMap((line, no) => (announcesPictures(line, kinds[no] ?? null) ? captionsUnder(no, lines, kinds) : []));
}

function announcesPictures({ text, isProse, known }: Line, kind: SegmentKind | null): boolean {
  return kind === 'furniture' ? known?.shows === true : kind === null && isProse && text.includes('đây là ') && ANNOUNCED.test(text);
}

function captionsUnder(announced: number, lines: readonly Line[], kinds: Kinds): number[] {
  const found: number[] = [];
  for (let no = announced + 1; no < lines.length; no++) {
    if (kinds[no] === 'furniture' && lines[no]!.known?.heads !== true) continue;
    const { text, syllables } = lines[no]!;
    if (kinds[no] !== null || syllables > LONGEST || readByline(text) !== null || FROM.test(text)) break;
    if (syllables >= SHORTEST) found.push(no);
  }
  return found;
}
