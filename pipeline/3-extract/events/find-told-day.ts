import { contains } from '../../text/span.ts';
import { HAPPENING_VERBS, TOLD_WORDS } from '../../vietnamese/events/event-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { ArticleText } from '../article-text.ts';
import type { DateMention } from '../findings.ts';
import { findEventDay } from './find-event-day.ts';
import type { EventGroup } from './group-event-mentions.ts';

const TOLD = new RegExp(`${WORD_START}${anyOf(TOLD_WORDS.map(foldLetters))}\\s$`, 'u');
const HAPPENS = new RegExp(`^[^.;:,“"]{0,60}\\s(?:đã|sẽ|vừa|được)\\s${anyOf(HAPPENING_VERBS.map(foldLetters))}${WORD_END}`, 'u');

/** The day in a sentence that tells of the event, not a visit in whose course it speaks, as what happens, and not only names it: “Chiều 6/6, A đã có | cuộc gặp …”, “Sáng 7/6, | lễ đón đã diễn ra”. */
export function findToldDay(article: ArticleText, group: EventGroup, dates: DateMention[]): DateMention | null {
  const folded = (start: number, end: number) => foldLetters(article.text.slice(start, end));
  for (const mention of group.filter(({ kind, rule }) => kind !== 'visit' || rule === 'event-act')) {
    const sentence = article.sentences.find((candidate) => contains(candidate, mention));
    if (!sentence || sentence.kind === 'title' || article.quotations.some((quotation) => contains(quotation, mention))) continue;
    const isTold =
      mention.rule === 'event-act' ||
      TOLD.test(folded(Math.max(sentence.start, mention.start - 30), mention.start)) ||
      HAPPENS.test(folded(mention.end, Math.min(sentence.end, mention.end + 90)));
    const day = isTold ? findEventDay(article, sentence, { mention, dates }) : null;
    if (day && day.end <= mention.start) return day;
  }
  return null;
}
