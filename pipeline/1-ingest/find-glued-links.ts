import { findMatches } from '../text/find-matches.ts';
import { dropDoubling } from '../vietnamese/letters/drop-doubling.ts';
import { BODY_HEADS } from '../vietnamese/names/body-heads.ts';
import { OFFICE_HEADS, UNIT_WORDS } from '../vietnamese/names/office-heads.ts';
import { findCredits } from '../vietnamese/pages/find-credits.ts';
import { HEADLINE_STARTS } from '../vietnamese/pages/headline-starts.ts';
import { anyOf, WORD_START } from '../vietnamese/words/word-edges.ts';
import type { OutletMarks } from './index-outlets.ts';
import { hasStopInside, showsPeople } from './is-scene.ts';
import type { Kinds, Line, Page } from './page.ts';
import { isSigned } from './read-dateline.ts';

const SHORTEST = 16; // syllables of two headlines
const LONGEST = 60;
const NEXT_HEADLINE = new RegExp(`(?<=[\\p{Ll}\\d”"%] )${anyOf(HEADLINE_STARTS)} (?=[\\p{Ll}\\d])`, 'gu');
/** `Ủy ban Ứng phó …`: after the first word of a body's or an office's name the capital is the name's. */
const IN_NAME = new RegExp(
  `${WORD_START}${anyOf([BODY_HEADS, OFFICE_HEADS].flatMap((heads) => Object.values(heads).flat()).concat(UNIT_WORDS))} $`,
  'u',
);
const LONGEST_HEAD = 60; // characters
const LONGEST_MARKED = 1000; // UTF-16 units, twice what such a line has
const SHORTEST_TWICE = 40; // characters
const LISTED = /^(?:[-–—+*•▪●]|\p{L}\)|\d{1,2}[.)])/u;
/** `Trao nhà cho 12 hộ VTV.vn - Mười hai hộ …`: a headline, the paper's mark and the first words of its text. */
const BEFORE_MARK = /^[^.!?…]{20,150} (?:VTV|VOV|VTC)\.(?:vn|VN) [-–] (?=["“]?\p{Lu}).{20,300}$/u;

const MARK = /V(?:T[VC]|OV)\.(?:vn|VN) /; // few lines have it

/** Headlines of other texts that lost their lines, one running into the next: `… và sáng tạo Đẩy mạnh công tác …`, or into the paper's mark. */
export function findGluedLinks({ lines, outlets }: Page, kinds: Kinds): number[] {
  const glued = lines.flatMap((line, no) => (kinds[no] === null && no > 0 && areHeadlines(line) ? [no] : []));
  return [...glued, ...findMarked(lines, kinds), ...findTwiceOnLine(lines, kinds, outlets)];
}

/** A headline twice on its line, behind the first paragraph and over a text that a paper signs: a link with its picture's name, and its standfirst. */
function findTwiceOnLine(lines: readonly Line[], kinds: Kinds, outlets: OutletMarks): number[] {
  const first = lines.findIndex(({ isProse }, no) => isProse && kinds[no] === null);
  return lines.flatMap(({ text, isClosed }, no) => {
    const next = lines[no + 1];
    const mayBe = first >= 0 && no > first && next !== undefined && kinds[no] === null && kinds[no + 1] === null && !isClosed;
    const isTwice = mayBe && text.length >= SHORTEST_TWICE && text.length <= LONGEST_MARKED && dropDoubling(text) !== text;
    return isTwice && isSigned(next.text, outlets) ? [no, no + 1] : [];
  });
}

/** Such headlines behind the last paragraph, or beside other links. */
function findMarked(lines: readonly Line[], kinds: Kinds): number[] {
  const marked = lines.flatMap(({ text }, no) =>
    kinds[no] === null && text.length <= LONGEST_MARKED && MARK.test(text) && BEFORE_MARK.test(text) ? [no] : [],
  );
  if (marked.length === 0) return [];
  const last = lines.findLastIndex((line, no) => kinds[no] === null && line.isProse && !marked.includes(no));
  return marked.filter((no) => (last >= 0 && no > last) || kinds[no - 1] === 'related' || kinds[no + 1] === 'related');
}

function areHeadlines({ text, syllables, isClosed }: Line): boolean {
  if (isClosed || syllables < SHORTEST || syllables > LONGEST || /[:,]$/u.test(text) || LISTED.test(text)) return false;
  const starts = findMatches(text, NEXT_HEADLINE).filter(
    ({ index }) => !IN_NAME.test(text.slice(Math.max(0, index - LONGEST_HEAD), index)),
  ).length;
  if (starts < (showsPeople(text) ? 2 : 1)) return false; // `… trao Kỷ niệm chương …` is one caption
  return !hasStopInside(text) && findCredits(text).length === 0;
}
