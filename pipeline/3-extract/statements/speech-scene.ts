import { indexSpans, overlappingIn } from '../../text/index-spans.ts';
import type { Span } from '../../text/span.ts';
import type { SpeechClass, SpeechFrame } from '../../vietnamese/speech/speech-verbs.ts';
import type { Word } from '../../vietnamese/words/find-phrases.ts';
import { readWords } from '../../vietnamese/words/find-phrases.ts';
import type { ArticleText } from '../article-text.ts';
import type { Found, Names, Quotation, SegmentKind } from '../findings.ts';
import { findSpeakers } from './find-speakers.ts';
import { findSpeechVerbs } from './find-speech-verbs.ts';

/** Words that name a speaker, from the honorific to the last office; `speaker` is the name alone. */
export interface Speaker extends Span {
  speaker: Found;
  kind: 'person' | 'organization' | 'group';
  person: string | null;
  organization: string | null;
  office: string | null;
  resolvedBy: 'name' | 'office' | 'pronoun' | 'continuation';
}

/** A verb of speaking, or several joined: `tin tưởng và mong muốn`. Class and frame are those of the first. */
export interface SpeechVerbMention extends Span {
  class: SpeechClass;
  frame: SpeechFrame;
  /** The verb's first word in the article's words. */
  from: number;
}

/** One sentence, or several that share a quotation: nothing inside a quotation ends it. */
export interface Period extends Span {
  segmentNo: number;
  kind: SegmentKind;
  quotations: Quotation[];
}

/** All that finding statements reads: one article's words, sentences, speakers and verbs, each in the order of the text. */
export interface SpeechScene {
  text: string;
  words: Word[];
  periods: Period[];
  speakers: Speaker[];
  verbs: SpeechVerbMention[];
  names: Names;
  /** True where the article tells of other countries than Việt Nam. */
  isOverseas: boolean;
}

const FEWEST_ABROAD = 4; // countries named

/** Reads an article for what is said in it; verbs and speakers inside quotations are left out. */
export function readScene(article: ArticleText, names: Names): SpeechScene {
  const { text } = article;
  const words = readWords(text);
  const outer = article.quotations.filter(({ depth }) => depth === 0);
  const periods = joinPeriods(article, outer);
  const quoted = indexSpans(outer);
  return {
    text,
    words,
    names,
    isOverseas: isOverseas(names),
    periods,
    speakers: findSpeakers(text, names, periods).filter((speaker) => !quoted(speaker)),
    verbs: findSpeechVerbs(text, words, names, outer).filter((verb) => !quoted(verb) && !isAside(text, verb)),
  };
}

/** Whether it names countries abroad again and again, and Việt Nam at most once. */
function isOverseas({ places }: Names): boolean {
  const countries = places.filter(({ kind }) => kind === 'country').map(({ place }) => place);
  const home = countries.filter((place) => place === 'Việt Nam').length;
  return home <= 1 && countries.length - home >= FEWEST_ABROAD;
}

/** `(đề nghị không nêu tên)`: said in brackets of somebody, no statement. */
function isAside(text: string, { start, end }: Span): boolean {
  return /\((?:xin\s|đã\s)?$/u.test(text.slice(Math.max(0, start - 5), start)) && /^[^().:“”"]{0,60}\)/u.test(text.slice(end, end + 62));
}

function joinPeriods({ sentences, text }: ArticleText, outer: Quotation[]): Period[] {
  const periods: Period[] = [];
  const isQuoted = indexSpans(outer);
  for (const { start, end, segmentNo, kind } of sentences) {
    const last = periods.at(-1);
    const isOpen = isQuoted({ start, end: (last?.end ?? 0) + 1 });
    if (last?.segmentNo === segmentNo && (isOpen || hangs(text, last.end, start))) last.end = end;
    else periods.push({ start, end, segmentNo, kind, quotations: [] });
  }
  for (const period of periods) period.quotations = overlappingIn(outer, period);
  return periods;
}

/** `“… được như vậy không?” – bà A hỏi`: a dash or comma behind the quotation, and who said it. */
function hangs(text: string, end: number, start: number): boolean {
  return /[”"»]$/u.test(text.slice(end - 1, end)) && /^(?:[,–—-]\s|,\S)/u.test(text.slice(start, start + 2));
}
