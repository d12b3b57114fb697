import { expandAbbreviations } from '../../vietnamese/names/expand-abbreviations.ts';
import type { Names } from '../findings.ts';
import { leadsPlace, readSeat } from '../names/offices/read-seat.ts';
import type { Frame } from './find-frames.ts';
import type { Speaker } from './speech-scene.ts';

const LED = /^(?:[Vv]ị )?[Ll]ãnh đạo (?:của )?(\p{L}.*)$/u;
const GOVERNMENT = /^(?:phó )?thủ tướng(?: chính phủ)?(?: thường trực)?(?: chính phủ)?$/u;
const OF_MINISTRY = /^(?:bộ|thứ) trưởng (?:bộ )?/u;

/** `lãnh đạo thành phố`, `lãnh đạo Bộ A`: the only person of the article who leads it, or of several the one who spoke last. */
export function findLeader(text: string, { offices }: Names, { start, end }: Speaker, previous: Frame | null): string | null {
  const words = LED.exec(text.slice(start, end))?.[1];
  if (!words) return null;
  const led = expandAbbreviations(words);
  const leaders = new Set(
    offices.flatMap(({ holder, start, end }) =>
      holder !== null && leads(expandAbbreviations(text.slice(start, end)), led) ? [holder] : [],
    ),
  );
  const last = previous?.speaker.person ?? null;
  if (last !== null && leaders.has(last)) return last;
  return leaders.size === 1 ? [...leaders][0]! : null;
}

function leads(office: string, led: string): boolean {
  if (led === 'chính phủ') return GOVERNMENT.test(office);
  if (led.startsWith('bộ ')) return OF_MINISTRY.test(office) && led === `bộ ${office.replace(OF_MINISTRY, '')}`;
  const seat = readSeat(office);
  return seat !== null && leadsPlace(seat, led);
}
