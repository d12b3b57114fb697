import { type Span, trimSpan } from '../text/span.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { findPhotographer, isNameInCapitals } from '../vietnamese/pages/find-photographer.ts';
import { CREDIT_WORDS, PHOTO_AGENCIES } from '../vietnamese/pages/photo-credits.ts';
import { anyOf } from '../vietnamese/words/word-edges.ts';
import type { ArticleText } from './article-text.ts';
import type { Found, ImageFinding } from './findings.ts';

const LONGEST_CREDIT = 60;
/** `Lê An (TTXVN)`: the agency in brackets of its own, up to the second of them. */
const AGENCY_BRACKET = `\\s?\\((?=${anyOf(PHOTO_AGENCIES)}\\))`;
/** `(Ảnh: X)`, `Ảnh: X`, `- Ảnh: X`, `ảnh: X.`, `Ảnh | X`, `Ảnh: X (TTXVN)`, at the end of a caption, or before it. */
const CREDIT = new RegExp(
  `(?<open>[\\s([–|-]{0,4})(?<![\\p{L}\\p{M}])${anyOf(CREDIT_WORDS)}(?:\\s(?:do|của|theo))?\\s?[:|]\\s?(?<credit>[^:()\\n]{1,${LONGEST_CREDIT}}?(?:${AGENCY_BRACKET}[^()]{2,30})?)[\\s.)\\]|]{0,5}$`,
  'iu',
);
const BRACKETED = /(?<open>\s?\()(?:\s?[Ảả]nh\s)(?<credit>[^:()\n]{1,60})\)[\s.|]{0,3}$/u; // (Ảnh Lâm Khánh/TTXVN)
const AFTER_STOP =
  /(?<open>(?<=[.!?…”"])\s?)(?:Ảnh|ẢNH)\s(?:của |do )?(?<credit>(?=[\p{Lu}\d]|[a-z]{3,20}\.[a-z]{2})[^.:;!?()\n]{2,50}?(?:\.[a-z]{2,3}){0,2})[\s.|]{0,3}$/u; // … của tỉnh. Ảnh VGP
const BARE_AGENCY = new RegExp(
  `(?<open>\\s?[(–|-]\\s?)(?<credit>(?:[\\p{Lu}][\\p{L}\\p{M}.]*\\s?){0,4}/?\\s?${anyOf(PHOTO_AGENCIES)})\\)?[\\s.|]{0,3}$`,
  'u',
); // – Đăng Khoa/TTXVN
const PART = new RegExp(`\\s?\\(|\\s?[/|]\\s?|\\s[–-]\\s|(?<=\\p{Ll})-(?=${anyOf(PHOTO_AGENCIES)}(?:$|\\s))`, 'u'); // Lê An-TTXVN
const AGENCY = new RegExp(`^(?:Báo\\s)?${anyOf(PHOTO_AGENCIES)}(?=(?: (?:phát|cung cấp))?$)`, 'iu'); // Ảnh: TTXVN phát

/** What a caption's segment says; one that is a credit alone has no caption of its own. */
type Reading = Omit<ImageFinding, 'caption'> & { caption: Found | null };

/** The captions of the article, each once however often it is printed, parted from the credit behind it or on the next line. */
export function findImages({ text, segments }: ArticleText): ImageFinding[] {
  const images = new Map<string, ImageFinding>();
  let above: string | null = null;
  for (const segment of segments) {
    const image: Reading | null = segment.kind === 'caption' ? readCaption(text, segment, above !== null) : null;
    const key: string | null = image?.caption ? toKey(text.slice(image.caption.start, image.caption.end)) : null;
    const known = images.get(key ?? above ?? '');
    if (image && known) images.set(key ?? above!, join(known, image));
    else if (image?.caption) images.set(key!, { ...image, caption: image.caption });
    above = key;
  }
  return [...images.values()];
}

/** What one printing lacks, another tells. */
function join(known: ImageFinding, again: Reading): ImageFinding {
  const isCredited = known.credit !== null || known.agency !== null;
  const { credit, agency } =
    isCredited && again.caption === null ? known : { credit: known.credit ?? again.credit, agency: known.agency ?? again.agency };
  return { ...known, credit, agency, copies: known.copies + (again.caption === null ? 0 : 1) };
}

function toKey(caption: string): string {
  return foldSpelling(caption)
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '');
}

function readCaption(text: string, segment: Span, isUnderCaption: boolean): Reading {
  const line = text.slice(segment.start, segment.end);
  if (isUnderCaption && isNameInCapitals(line)) return { caption: null, ...partCredit(text, segment), copies: 1 };
  const match = CREDIT.exec(line) ?? BRACKETED.exec(line) ?? AFTER_STOP.exec(line) ?? BARE_AGENCY.exec(line);
  const bar = /\s?\|$/u.exec(line)?.index ?? line.length; // of a table's row
  const shown = trimSpan(text, { start: segment.start, end: segment.start + (match ? match.index : bar) });
  const caption = shown.end > shown.start ? { ...shown, rule: 'image:caption' } : null;
  if (match === null) return { ...partPhotographer(text, segment, caption), agency: null, copies: 1 };
  const start = segment.start + match.index + match[0].lastIndexOf(match.groups!.credit!);
  return { caption, ...partCredit(text, trimSpan(text, { start, end: start + match.groups!.credit!.length })), copies: 1 };
}

/** The photographer's name in capitals behind what is shown. */
function partPhotographer(text: string, { start, end }: Span, caption: Found | null): { caption: Found | null; credit: Found | null } {
  const at = caption === null ? -1 : findPhotographer(text.slice(start, end));
  if (caption === null || at < 0) return { caption, credit: null };
  return {
    caption: { ...caption, ...trimSpan(text, { start, end: start + at }) },
    credit: { start: start + at, end, rule: 'image:credit' },
  };
}

/** `Lâm Khánh/TTXVN`: who took it, and for which agency, on either side of the stroke; of two agencies the last hands on what the first took, and one alone has no one. */
function partCredit(text: string, credit: Span): { credit: Found | null; agency: Found | null } {
  const parts = splitAt(text, credit, PART).filter((part) => part.end > part.start);
  const lengths = parts.map((part) => AGENCY.exec(text.slice(part.start, part.end))?.[0].length ?? 0);
  const last = lengths.findLastIndex((length) => length > 0);
  const agency = last < 0 ? null : { start: parts[last]!.start, end: parts[last]!.start + lengths[last]!, rule: 'image:agency' };
  const others = parts.filter((_, no) => no !== last);
  const who = others.length === 0 ? null : { start: others[0]!.start, end: others.at(-1)!.end, rule: 'image:credit' };
  return { credit: who, agency };
}

function splitAt(text: string, span: Span, mark: RegExp): Span[] {
  const words = text.slice(span.start, span.end);
  const at = words.search(mark);
  if (at < 0) return [span];
  const length = mark.exec(words)![0].length;
  return [{ start: span.start, end: span.start + at }, ...splitAt(text, { start: span.start + at + length, end: span.end }, mark)];
}
