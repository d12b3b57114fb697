import type { Span } from '../../text/span.ts';
import { OBJECT_OPENERS } from '../../vietnamese/events/event-acts.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Names, PersonMention } from '../findings.ts';

const OPENERS = new RegExp(`^\\S+\\s(?:${anyOf(OBJECT_OPENERS.map(foldLetters))}\\s){0,3}`, 'u');
const MOST_OFFICES = 4;
const NUMBER = /^\s(?:lần thứ\s\S{1,8}|nhiệm kỳ\s[\d\s–-]{4,12}\d|kh(?:óa|oá)\s[IVXL\d]{1,6}|năm\s\d{4})(?![\p{L}\p{N}])/u;
const LINK = /^(?! *\n)(?:\s|\s?[-–]\s?|\s(?:tại|và|với|của)\s)(?:(?:đồng chí|ông|bà|ngài)\s)?$/u;

/**
 * The end of “của …”, “giữa …” or “với …” behind a head that names nothing by itself: the bodies, places and people that
 * follow hand in hand, and a number behind them; `end` again where none follows. “Kỳ họp thứ 4 | của HĐND thành phố …”.
 */
export function readEventTail(text: string, names: Names, { end, tail }: { end: number; tail: number }): number {
  const opener = OPENERS.exec(foldLetters(text.slice(tail, tail + 60)));
  const reached = opener && followNames(text, names, tail + opener[0].length);
  if (!reached) return end;
  return reached + (NUMBER.exec(text.slice(reached, reached + 30))?.[0].length ?? 0);
}

/** The end of the names that follow one another from `start` on: “Bộ trưởng | Trần Văn A”, “Việt Nam | và | Lào”; null where none starts there. */
export function followNames(text: string, { organizations, offices, people, places }: Names, start: number): number | null {
  const isPerson = (end: number) => people.some((person) => person.end === end);
  const known: Span[] = [...organizations, ...offices, ...people, ...people.map(withHonorific), ...places];
  let reached = longest(known.filter((name) => name.start === start))?.end ?? null;
  if (reached === null) return null;
  for (let next = following(text, known, reached); next; next = following(text, known, reached)) {
    if (isPerson(reached) && next.start === reached + 1) break;
    reached = next.end;
  }
  return behindOffice(text, { offices, people }, reached);
}

/** The end of the name to which a row of its offices leads: “Ủy viên Bộ Chính trị | , Chủ tịch Quốc hội Lê Thị A”; the row's own where it leads to none. */
function behindOffice(text: string, { offices, people }: Pick<Names, 'offices' | 'people'>, reached: number): number {
  if (!offices.some(({ end, holderBy }) => end === reached && holderBy === 'name')) return reached;
  let end = reached;
  for (let more = 0; more < MOST_OFFICES && offices.some((office) => office.end === end); more++) {
    const person = people.find(({ start }) => start === end + 1);
    if (person && text.charAt(end) === ' ') return person.end;
    const next = longest(offices.filter(({ start }) => start === end + ', '.length && text.startsWith(', ', end)));
    if (!next) return reached;
    end = next.end;
  }
  const person = people.find(({ start }) => start === end + 1);
  return person && text.charAt(end) === ' ' ? person.end : reached;
}

/** The name with the honorific or rank before it: “Thượng tướng Lê Văn A”. */
export function withHonorific({ start, end, honorific }: PersonMention): Span {
  return { start: honorific?.start ?? start, end };
}

function following(text: string, known: Span[], reached: number): Span | undefined {
  const near = known.filter((name) => name.start > reached && name.start - reached <= 12 && LINK.test(text.slice(reached, name.start)));
  return longest(near.filter((name) => name.start === Math.min(...near.map(({ start }) => start))));
}

function longest(spans: Span[]): Span | undefined {
  return spans.reduce<Span | undefined>((best, span) => (best && best.end >= span.end ? best : span), undefined);
}
