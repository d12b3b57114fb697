import type { Box, HtmlLine } from './html-page.ts';

const SEEN = /[^\s\u200b-\u200d\u2060\u00ad\ufeff]/u;
const UNEVEN = /[\t\n\f\r]| {2}/;
const JOINT = /[\p{L}\p{M}\p{N}.,:;!?)]$/u;

/** Where a piece of text stands: its box, and how it is set. */
export interface TextPlace {
  box: Box;
  isLink: boolean;
  isSlanted: boolean;
  /** Its white space is kept. */
  isTyped: boolean;
}

/** Lines as they are written, white space run together as browsers do. */
export interface LineWriter {
  lines: HtmlLine[];
  /** Adds text to the open line. */
  add: (text: string, place: TextPlace) => void;
  /** Puts a space where the last word and the next would run into one. */
  part: () => void;
  /** Notes a picture before the next line. */
  image: (box: Box) => void;
  /** Ends the open line, if it holds anything. */
  end: () => void;
}

/** A line that is being written. */
interface OpenLine {
  text: string;
  box: Box | null;
  linked: number;
  slanted: number;
  isParted: boolean;
}

/** Opens a writer of lines; a line without a visible character is none. */
export function openLines(): LineWriter {
  const lines: HtmlLine[] = [];
  let line = emptyLine();
  let image: Box | null = null;
  const end = () => {
    const text = line.text.trim();
    if (line.box && SEEN.test(text)) {
      const isUnderImage = image !== null && (image === line.box || line.box.align === 'center' || line.slanted * 10 >= text.length * 9);
      lines.push({ text, box: line.box, linked: Math.min(line.linked, text.length), isUnderImage, frame: findFrame(image, line.box) });
      image = null;
    }
    line = emptyLine();
  };
  const add = (piece: string, place: TextPlace) => {
    if (!place.isTyped) return put(line, UNEVEN.test(piece) ? piece.replace(/[ \t\n\f\r]+/g, ' ') : piece, place);
    for (const [no, run] of piece.split(/\r\n?|\n/).entries()) {
      if (no > 0) end();
      put(line, run, place);
    }
  };
  const part = () => {
    line.isParted = line.text !== '';
  };
  const noteImage = (box: Box) => {
    image = box;
  };
  return { lines, add, part, end, image: noteImage };
}

/** The box around a line in which a picture stands too, beside the line's own box or in one beside it. */
function findFrame(image: Box | null, { parent }: Box): Box | null {
  return image !== null && parent !== null && (image === parent || image.parent === parent) ? parent : null;
}

function put(line: OpenLine, run: string, { box, isLink, isSlanted, isTyped }: TextPlace): void {
  const isDoubled = !isTyped && run.startsWith(' ') && (line.text === '' || line.text.endsWith(' '));
  const piece = isDoubled ? run.slice(1) : run;
  if (piece === '') return;
  if (line.isParted && JOINT.test(line.text) && /^[\p{L}\p{N}]/u.test(piece)) line.text += ' ';
  line.isParted = false;
  if (piece.trim() !== '') line.box ??= box;
  line.text += piece;
  if (isLink) line.linked += piece.length;
  if (isSlanted) line.slanted += piece.length;
}

function emptyLine(): OpenLine {
  return { text: '', box: null, linked: 0, slanted: 0, isParted: false };
}
