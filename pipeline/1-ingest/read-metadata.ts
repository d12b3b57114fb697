import type { Article } from '../../schemas/types.ts';
import { dropDoubling } from '../vietnamese/letters/drop-doubling.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { NEWS_AGENCIES } from '../vietnamese/pages/news-agencies.ts';
import { readByline } from '../vietnamese/pages/read-byline.ts';
import type { Stamp } from '../vietnamese/pages/read-stamp.ts';
import { anyOf, WORD_END, WORD_START } from '../vietnamese/words/word-edges.ts';
import { lastSection, sectionOfPath } from './find-known-lines.ts';
import { foldMark, type OutletMarks } from './index-outlets.ts';
import type { PageReading } from './open-page.ts';
import type { PageSegment, SegmentKind } from './page.ts';
import { readDateline } from './read-dateline.ts';

/** What a page says of its article. */
export type Stated = Pick<
  Article,
  | 'url'
  | 'outlet_id'
  | 'agency'
  | 'section'
  | 'title'
  | 'lede'
  | 'author'
  | 'published_on'
  | 'published_at'
  | 'published_basis'
  | 'rights'
  | 'rights_notice'
>;

/** Lines in which a page names itself. */
const OWN_LINE =
  /^(?:Theo dõi|\*? ?Mời (?:quý )?(?:độc giả|bạn đọc|quý vị)|Nguồn|Bản quyền|Link|https?:|www\.)|^[a-z0-9_.+-]{1,40}@[a-z0-9_.-]{3,40}$/iu;
const REPORTER = new RegExp(
  `${WORD_START}(?:[Pp]hóng viên|[Đđ]ặc phái viên|PV|P/v)\\s(?:của\\s|thường trú\\s)?(${anyOf(NEWS_AGENCIES.flatMap(({ marks }) => marks))})${WORD_END}`,
  'u',
);
const REPORTER_WORDS = ['óng viên', 'ái viên', 'PV', 'P/v']; // in what it opens with: few texts have any
const ACCOUNT = /^(?:Admin|Administrator|ADMIN|Quản trị|Quản trị viên|Quantri|Webmaster|Editor)\d{0,3}$/u;
const OFFSET = '+07:00'; // Việt Nam has kept it since 1975

/** What the page itself says about the article: only what is printed, null where it says nothing. */
export function readMetadata(text: string, { segments, stamp }: PageReading, outlets: OutletMarks): Stated {
  const around = listAround(text, segments);
  const printed = (kind: SegmentKind) => around.get(kind) ?? [];
  const bylines = printed('byline').map((line) => readAuthor(line, outlets));
  const datelines = printed('dateline').flatMap((line) => readDateline(`${line} A`, outlets)?.marks ?? [line]);
  const sources = [...datelines, ...bylines.flatMap((byline) => byline.sources)];
  const section = findSection(text, segments);
  const rights = printed('rights').at(0) ?? null;
  const { published_on, published_at, published_basis } = toPublication(stamp);
  const lines = [
    ...printed('brand'),
    ...printed('rights'),
    ...datelines,
    ...printed('furniture').filter((line) => OWN_LINE.test(line)),
    ...bylines.flatMap((byline) => byline.signed),
  ];
  return {
    url: findAddress(printed('furniture')),
    outlet_id: findOutlet(lines, outlets),
    agency: findAgency([...sources, ...printed('brand').flatMap((line) => [line, ...line.split(/[(/)]/u)])], text, outlets),
    section: section ?? findPath(printed('furniture'), printed('title').at(0) ?? null),
    title: printed('title').at(0) ?? null,
    lede: printed('lede').at(0) ?? null,
    author: bylines.find((byline) => byline.author !== null)?.author ?? null,
    published_on,
    published_at,
    published_basis,
    rights: rights === null ? 'unknown' : 'reserved',
    rights_notice: rights,
  };
}

/** What is printed around the paragraphs, by its kind, in order. */
function listAround(text: string, segments: readonly PageSegment[]): Map<SegmentKind, string[]> {
  const around = new Map<SegmentKind, string[]>();
  for (const { kind, start, end } of segments) {
    if (kind === 'paragraph') continue;
    const lines = around.get(kind) ?? [];
    around.set(kind, lines);
    lines.push(text.slice(start, end).replaceAll('\n', ' '));
  }
  return around;
}

interface Signature {
  author: string | null;
  /** The papers and agencies that the byline names. */
  sources: string[];
  /** Those among them that the author signs for, not those quoted with `theo`. */
  signed: string[];
}

function readAuthor(line: string, { outlets, agencies }: OutletMarks): Signature {
  const byline = readByline(line);
  const author = byline?.author ? toName(line.slice(byline.author.start, byline.author.end), outlets) : null;
  const sources = byline?.sources ?? [];
  const signed = /(?<!\p{L})theo(?!\p{L})/iu.test(line) ? [] : sources;
  if (author === null) return { author, sources, signed };
  const mark = foldMark(author);
  const isPaper = agencies.has(mark) || outlets.has(mark);
  return isPaper ? { author: null, sources: [author, ...sources], signed: [author, ...signed] } : { author, sources, signed };
}

/** The name without the paper's before it, `Báo Bến Đá Trần An`; null for an account of the page's own. */
function toName(printed: string, outlets: OutletMarks['outlets']): string | null {
  if (ACCOUNT.test(printed)) return null;
  const words = printed.split(' ');
  const paper = /^(?:Báo|Tạp chí|Đài)(?!\p{L})/u.test(printed)
    ? words.findLastIndex((_, at) => outlets.has(foldMark(words.slice(0, at + 1).join(' '))))
    : -1;
  return paper >= 0 && words.length - paper > 2 ? words.slice(paper + 1).join(' ') : printed;
}

/** The news agency that signs, or whose reporter the text says it is from: `Theo phóng viên TTXVN tại Mỹ, …`. */
function findAgency(marks: readonly string[], text: string, { agencies }: OutletMarks): string | null {
  const signed = marks.map((mark) => agencies.get(foldMark(mark))).find((name) => name !== undefined);
  return signed ?? agencies.get(foldMark(findReporter(text))) ?? null;
}

function findReporter(text: string): string {
  return REPORTER_WORDS.some((word) => text.includes(word)) ? (REPORTER.exec(text)?.[1] ?? '') : '';
}

/** The outlet that a brand, rights or follow line, a dateline or a byline names; the first that names one. */
function findOutlet(lines: readonly string[], { outlets, inLine }: OutletMarks): string | null {
  for (const line of lines.map(dropDoubling)) {
    const whole = outlets.get(foldMark(line));
    if (whole) return whole;
    const folded = ` ${foldSpelling(line).replace(/[^\p{L}\p{M}\p{N}.+&]+|\.(?=\s|$)/gu, ' ')} `;
    const within = inLine.find((mark) => folded.includes(mark))?.trim();
    if (within) return outlets.get(within) ?? outlets.get(within.replace(/^báo /u, '')) ?? null;
  }
  return null;
}

/** The section nearest over the title, of names one under another the last; else the first that the page prints. */
function findSection(text: string, segments: readonly PageSegment[]): string | null {
  const title = segments.findIndex(({ kind }) => kind === 'title');
  const named = segments.map(({ kind, end }) => kind === 'section' && text.charAt(end - 1) !== ':'); // a series is no section
  const above = segments.findLast((_, no) => named[no] && no < title);
  const found = above ?? segments.find((_, no) => named[no]);
  return found ? lastSection(text.slice(found.start, found.end)) : null;
}

function findPath(lines: readonly string[], title: string | null): string | null {
  return lines.map((line) => sectionOfPath(line, title)).find((section) => section !== null) ?? null;
}

function findAddress(lines: readonly string[]): string | null {
  for (const line of lines) {
    const address = /https?:\/\/[^\s<>"]{4,300}/u.exec(line)?.[0];
    if (address) return address;
  }
  return null;
}

function toPublication(stamp: Stamp | null): Pick<Stated, 'published_on' | 'published_at' | 'published_basis'> {
  if (!stamp) return { published_on: null, published_at: null, published_basis: null };
  const published_at = stamp.time === null ? null : `${stamp.date}T${stamp.time}${OFFSET}`;
  return { published_on: stamp.date, published_at, published_basis: 'stated' };
}
