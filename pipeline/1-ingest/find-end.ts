import { readByline } from '../vietnamese/pages/read-byline.ts';
import { isSection } from './find-known-lines.ts';
import type { Line, Page } from './page.ts';

const LEAST_LINK = 5; // syllables of a headline
const LONGEST_NAME = 5;

/**
 * The first line after which the page prints no more of the article, or the number of lines: one that pages print under texts,
 * or a headline under the writer's name, which stands right under a paragraph. Most of the text stands before it.
 */
export function findEnd({ lines }: Page): number {
  const proseAfter = lines.map(() => 0);
  for (let no = lines.length - 2; no >= 0; no--)
    proseAfter[no] = proseAfter[no + 1]! + (lines[no + 1]!.isProse ? lines[no + 1]!.syllables : 0);
  const all = (proseAfter[0] ?? 0) + (lines[0]?.isProse ? lines[0].syllables : 0);
  const end = lines.findIndex(({ known }, no) => proseAfter[no]! * 2 < all && (known?.ends === true || isUnderName(lines, no)));
  return end < 0 ? lines.length : end;
}

/** A headline under the name that signs the text. */
function isUnderName(lines: readonly Line[], no: number): boolean {
  const [paragraph, name, line, next] = [lines[no - 2], lines[no - 1], lines[no]!, lines[no + 1]];
  if (!paragraph?.isProse || !paragraph.isClosed || !name || !next || !isHeadline(line)) return false;
  return name.syllables <= LONGEST_NAME && name.syllables > 1 && !isSection(name.text) && readByline(name.text) !== null;
}

function isHeadline({ text, syllables, isClosed, isProse, known }: Line): boolean {
  return (
    known === null &&
    !isClosed &&
    !isProse &&
    syllables >= LEAST_LINK &&
    /^["“‘']?\p{Lu}/u.test(text) &&
    !/[:;,]$/u.test(text) &&
    readByline(text) === null
  );
}
