import { type Span, trimSpan } from '../text/span.ts';
import { foldSpelling } from '../vietnamese/fold.ts';
import { CREDIT_WORDS, PHOTO_AGENCIES } from '../vietnamese/photo-credits.ts';
import { anyOf } from '../vietnamese/word-edges.ts';
import type { ArticleText } from './article-text.ts';
import type { Found, ImageFinding } from './findings.ts';

const LONGEST_CREDIT = 60;
/** `(Ảnh: X)`, `Ảnh: X`, `- Ảnh: X`, `ảnh: X.`, `Ảnh | X`, at the end of a caption, or before it. */
const CREDIT = new RegExp(
  `(?<open>[\\s([–|-]{0,4})(?<![\\p{L}\\p{M}])${anyOf(CREDIT_WORDS)}(?:\\s(?:do|của))?\\s?[:|]\\s?(?<credit>[^:()\\n]{1,${LONGEST_CREDIT}}?)[\\s.)\\]]{0,4}$`,
  'iu',
);
const BRACKETED = /(?<open>\s?\()(?:\s?[Ảả]nh\s)(?<credit>[^:()\n]{1,60})\)\.?$/u; // (Ảnh Lâm Khánh/TTXVN)
const BARE_AGENCY = new RegExp(
  `(?<open>\\s?[(–|-]\\s?)(?<credit>(?:[\\p{Lu}][\\p{L}\\p{M}.]*\\s?){0,4}/?\\s?${anyOf(PHOTO_AGENCIES)})\\)?\\.?$`,
  'u',
); // – Đăng Khoa/TTXVN
const AGENCY = new RegExp(`^(?:Báo\\s)?${anyOf(PHOTO_AGENCIES)}$`, 'iu');

/** The captions of the article, each once however often it is printed, parted from the credit behind it. */
export function findImages({ text, segments }: ArticleText): ImageFinding[] {
  const images = new Map<string, ImageFinding>();
  for (const segment of segments) {
    if (segment.kind !== 'caption') continue;
    const image = readCaption(text, segment);
    if (image === null) continue;
    const key = foldSpelling(text.slice(image.caption.start, image.caption.end)).replace(/[.\s]+$/, '');
    const known = images.get(key);
    if (known)
      images.set(key, { ...known, credit: known.credit ?? image.credit, agency: known.agency ?? image.agency, copies: known.copies + 1 });
    else images.set(key, image);
  }
  return [...images.values()];
}

function readCaption(text: string, segment: Span): ImageFinding | null {
  const line = text.slice(segment.start, segment.end);
  const match = CREDIT.exec(line) ?? BRACKETED.exec(line) ?? BARE_AGENCY.exec(line);
  const caption = trimSpan(text, { start: segment.start, end: match ? segment.start + match.index : segment.end });
  if (caption.end === caption.start) return null; // a credit alone shows no caption
  const named = { ...caption, rule: 'image:caption' };
  if (match === null) return { caption: named, credit: null, agency: null, copies: 1 };
  const start = segment.start + match.index + match[0].lastIndexOf(match.groups!.credit!);
  return { caption: named, ...partCredit(text, trimSpan(text, { start, end: start + match.groups!.credit!.length })), copies: 1 };
}

/** `Lâm Khánh/TTXVN`: who took it, and for which agency, on either side of the stroke; an agency alone has no one. */
function partCredit(text: string, credit: Span): { credit: Found | null; agency: Found | null } {
  const parts = splitAt(text, credit, /\s?[/|]\s?|\s[–-]\s/u).filter((part) => part.end > part.start);
  const agencies = parts.filter((part) => AGENCY.test(text.slice(part.start, part.end)));
  const others = parts.filter((part) => !agencies.includes(part));
  const who = others.length === 0 ? null : { start: others[0]!.start, end: others.at(-1)!.end, rule: 'image:credit' };
  return { credit: who, agency: agencies[0] ? { ...agencies[0], rule: 'image:agency' } : null };
}

function splitAt(text: string, span: Span, mark: RegExp): Span[] {
  const words = text.slice(span.start, span.end);
  const at = words.search(mark);
  if (at < 0) return [span];
  const length = mark.exec(words)![0].length;
  return [{ start: span.start, end: span.start + at }, ...splitAt(text, { start: span.start + at + length, end: span.end }, mark)];
}
