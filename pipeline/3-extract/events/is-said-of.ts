import type { EventHead } from './find-event-heads.ts';

const MONTH = /^tháng\s(?:\d|trước|này|tới|sau)/u;
const OFFICIALLY = /^chính thức\s/u;
const MATTERS = /^những (?:nội dung|vấn đề|ý kiến|kiến nghị|thông tin)(?!\p{L})/u;
const DISCUSSES = /^thảo luận(?!\p{L})/u;

/** What is said of it, and no part of the name: its month where nothing names it yet, what was spoken of, that it officially began. */
export function isSaidOf(text: string, { end: from, kind }: EventHead, { end, next }: { end: number; next: number }): boolean {
  const rest = text.slice(next, next + 20);
  if (end === from && (kind === 'meeting' || kind === 'other')) return MONTH.test(rest);
  if (kind === 'other') return OFFICIALLY.test(rest);
  return kind === 'conference' && (end === from ? MATTERS : /\s\p{Lu}\S*$/u.test(text.slice(from, end)) ? DISCUSSES : /(?!)/u).test(rest);
}
