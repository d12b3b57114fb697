import { contains } from '../../text/span.ts';
import { LONG_PAST_WORDS, SPOKE_VERBS } from '../../vietnamese/events/event-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention, EventKind } from '../findings.ts';
import { findEventDay, findOpeningDay } from './find-event-day.ts';
import type { EventMention } from './find-event-mentions.ts';
import { findOpening } from './find-opening.ts';
import { isPast } from './is-past-event.ts';

const SPOKE = `${anyOf(SPOKE_VERBS.map(foldLetters))}(?: thêm| rõ| như trên| như vậy)?`;
/** Right before the event someone speaks at it: “ông Lê Văn A nói tại (một) | cuộc họp báo”. */
const SPOKE_AT = new RegExp(
  `${WORD_START}(?:${SPOKE}\\s(?:tại|trong|ở)|phát biểu (?:khai mạc|bế mạc|kết luận|chỉ đạo)|trả lời(?: tại| trong)?)(?: một)?\\s$`,
  'u',
);
/** The sentence opens with where it was said: “Tại | hội thảo …, bà Trần Thị B cho biết …”. */
const OPENS_AT = /^(?:(?:phát biểu|trả lời|nói|trình bày|chia sẻ|trao đổi) )?(?:tại|trong)(?: một)?\s$/u;
const SAYS = new RegExp(`,[^“"]*${WORD_START}${SPOKE}${WORD_END}`, 'u');
const PAST_TIME = new RegExp(`${WORD_START}${anyOf(LONG_PAST_WORDS.map(foldLetters))}${WORD_END}`, 'u');
const QUOTED = /[“"][^“”"]{0,2000}[”"]/gu;
const BESIDE = /^[^,.“"]{0,60}/u;
const INTERVIEW = /phỏng vấn|tranh luận|trò chuyện|nói chuyện|trao đổi|điều trần|phiên tòa|phiên xử|xét xử/u;
const KINDS: ReadonlySet<EventKind> = new Set(['meeting', 'conference', 'ceremony', 'session']);

/**
 * The event at which someone is said to have spoken, wherever the text first tells it: the event of an article whose
 * opening names none. Neither one of another day than the opening's nor one of the past.
 */
export function findEventSpokenAt(
  article: ArticleText,
  { mentions, dates }: { mentions: EventMention[]; dates: DateMention[] },
): EventMention | null {
  const told = findOpening(article).flatMap((sentence) => findOpeningDay(article, sentence, dates) ?? []);
  const isOfThen = (day: DateMention) =>
    told.length === 0 ||
    told.some(({ from, relativeDays }) => from.day === day.from.day && from.month === day.from.month && relativeDays === day.relativeDays);
  return (
    mentions.find((mention) => {
      if (!KINDS.has(mention.kind) || INTERVIEW.test(mention.head) || !isSpokenAt(article, mention, mentions)) return false;
      const sentence = article.sentences.find((candidate) => contains(candidate, mention))!;
      const day = findEventDay(article, sentence, { mention, dates });
      return day === null || (day.from.year === null && isOfThen(day));
    }) ?? null
  );
}

function isSpokenAt({ text, sentences, quotations }: ArticleText, mention: EventMention, mentions: EventMention[]): boolean {
  const sentence = sentences.find((candidate) => contains(candidate, mention));
  if (!sentence || sentence.kind === 'caption' || sentence.kind === 'title') return false;
  if (quotations.some((quotation) => contains(quotation, mention))) return false;
  const before = foldLetters(text.slice(sentence.start, mention.start));
  const after = foldLetters(text.slice(mention.end, sentence.end));
  if (PAST_TIME.test(before.replace(QUOTED, '')) || PAST_TIME.test(BESIDE.exec(after)![0]) || isPast(text, mention, { before, mentions }))
    return false;
  return SPOKE_AT.test(before) || (OPENS_AT.test(before) && SAYS.test(after));
}
