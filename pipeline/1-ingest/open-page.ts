import type { Stamp } from '../vietnamese/pages/read-stamp.ts';
import type { OutletMarks } from './index-outlets.ts';
import type { PageSegment } from './page.ts';
import { NO_HINTS, type PageHints } from './page-hints.ts';
import { KIND_STEPS, type PageDraft } from './settle-kinds.ts';
import { toSegments } from './to-segments.ts';

/** A page read: its segments in order, the stamp that dates it, and how many syllables it has. */
export interface PageReading {
  segments: PageSegment[];
  stamp: Stamp | null;
  syllables: number;
}

/** A page with its parts. */
export interface ReadPage extends PageDraft {
  reading: PageReading;
}

/** The way of a page from its text to its segments, that tell title, lede, body and page furniture apart: every character but white space is in one, none overlap. */
export const PAGE_STEPS: readonly ((page: ReadPage) => Partial<ReadPage>)[] = [...KIND_STEPS, (draft) => ({ reading: toReading(draft) })];

/** A page of which nothing is known yet but what is printed. */
export function openPage(printed: string, outlets: OutletMarks, hints: PageHints = NO_HINTS): ReadPage {
  const reading = { segments: [], stamp: null, syllables: 0 };
  return { printed, hints, text: printed, page: { lines: [], outlets }, kinds: [], stamps: [], title: null, dated: null, reading };
}

function toReading(draft: PageDraft): PageReading {
  const syllables = draft.page.lines.reduce((sum, line) => sum + line.syllables, 0);
  return { segments: toSegments(draft), stamp: draft.dated?.stamp ?? null, syllables };
}
