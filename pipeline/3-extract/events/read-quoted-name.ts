import type { EventHead } from './find-event-heads.ts';
import type { NamedText } from './read-event-name.ts';

const LONGEST_QUOTATION = 200;
/** Behind the name of a conference its theme may stand behind a colon: “buổi tọa đàm | : “…””. */
const COLON = /^\s?:\s?(?=[“"])/u;
/** What is quoted goes on with the sentence and names nothing: “cuộc gặp | “với một người mà …””. */
const GOES_ON = /^(?:với|giữa|của|để|là|mà|do|khi|trong|tại)\s/u;

/** Where the quotation ends that names an event: right behind its words, or behind a colon; `end` itself where it names none, null where none stands there. */
export function readQuotedName({ text, quotations }: NamedText, { kind }: EventHead, end: number): number | null {
  const colon = kind === 'conference' ? (COLON.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0;
  const at = end + (colon || 1);
  const quotation = quotations.find((quoted) => quoted.start - 1 === at && quoted.end - quoted.start < LONGEST_QUOTATION);
  if (!quotation || (colon === 0 && /\S/u.test(text.charAt(end)))) return null;
  return GOES_ON.test(text.slice(quotation.start, quotation.end)) ? end : quotation.end + 1;
}
