const BLOCK = /<(?:p|div|br|figure|table|h[1-6]|ul|ol|section|article|blockquote)(?:\s[^<>]{0,400})?\/?>/giu;
const LEAST_BLOCKS = 2;
const PAGE = /^\s{0,99}(?:<\?xml[^<>]{0,200}>\s{0,99})?<(?:!doctype html|html|head|body)[\s>]/iu;

/** True for a text that is a page's markup: blocks of it, more than one, or a page from its first sign on. */
export function isMarkup(text: string): boolean {
  if (!text.includes('<')) return false;
  if (PAGE.test(text.slice(0, 600))) return true;
  let blocks = 0;
  for (const _ of text.matchAll(BLOCK)) if (++blocks >= LEAST_BLOCKS) return true;
  return false;
}
