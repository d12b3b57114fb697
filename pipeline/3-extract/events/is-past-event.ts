import { FRAME_WORDS, OCCASION_WORDS, PAST_EVENT_WORDS } from '../../vietnamese/events/event-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { DateMention } from '../findings.ts';
import type { EventMention } from './find-event-mentions.ts';

const BEFORE_NAME = '(?:\\s(?:các|hội nghị|buổi|cuộc))?\\s{1,2}$';
const PAST = new RegExp(`${WORD_START}${anyOf(PAST_EVENT_WORDS.map(foldLetters))}${BEFORE_NAME}`, 'u');
const FRAME = new RegExp(`${WORD_START}${anyOf(FRAME_WORDS.map(foldLetters))}${BEFORE_NAME}`, 'u');
/** “trong khuôn khổ chuyến thăm … và tham dự | Hội nghị …”: the occasion goes on to the comma. */
const OCCASION = new RegExp(`${WORD_START}${anyOf(OCCASION_WORDS.map(foldLetters))}${WORD_END}[^,;:]*$`, 'u');
const NEAR = 20; // characters that what joins two events takes at most

/** The words before an event make it the occasion of another one. */
export function isFrame(before: string): boolean {
  return FRAME.test(before) || OCCASION.test(before);
}

/** “dư luận sau | phiên thảo luận về … | chiều 8-6”: the day right behind the name makes it news. */
export function isDatedBeside(text: string, { end }: EventMention, { day, before }: { day: DateMention | null; before: string }): boolean {
  return (
    /(?:^|\s)(?:sau|ngay sau|về|tại)\s$/u.test(before) &&
    !/(?:^|\s)sau khi\s[^,.;]*$/u.test(before) &&
    day !== null &&
    day.from.year === null &&
    day.start > end &&
    (text.slice(end, day.start).trim() === '' ||
      (/^[.;]\s/u.test(text.slice(day.end, day.end + 2)) && !/[,;:“"]/u.test(text.slice(end, day.start))))
  );
}

/** Looked back on, or set beside one that is: “… của Hội nghị A và Hội nghị B”. */
export function isPast(text: string, mention: EventMention, { before, mentions }: { before: string; mentions: EventMention[] }): boolean {
  if (isFrame(before)) return false;
  if (PAST.test(before)) return true;
  const beside = mentions.find(
    ({ end }) => end < mention.start && mention.start - end <= NEAR && /^(?:,| và)\s$/u.test(text.slice(end, mention.start)),
  );
  return beside !== undefined && PAST.test(foldLetters(text.slice(Math.max(0, beside.start - 60), beside.start)));
}
