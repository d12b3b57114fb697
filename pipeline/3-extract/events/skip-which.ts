import { WHICH_ONE } from '../../vietnamese/events/event-name-ends.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { EventHead } from './find-event-heads.ts';

const MET = new RegExp(`^\\s${anyOf(WHICH_ONE.map(foldLetters))}(?=\\s(?:với|giữa|của|về)\\s)`, 'u');
const VISITED = new RegExp(`^\\s${anyOf(WHICH_ONE.map(foldLetters))}(?=\\s(?:tới|đến|sang)\\s)`, 'u');

/** The head of a meeting or visit with the words that say which of several it was, where those met or visited follow: “cuộc gặp cuối cùng | với …”. */
export function skipWhich(folded: string, head: EventHead): EventHead {
  const form = head.kind === 'meeting' ? MET : head.kind === 'visit' ? VISITED : null;
  const which = form?.exec(folded.slice(head.end, head.end + 40));
  return which ? { ...head, end: head.end + which[0].length } : head;
}
