import { READ_ALOUD } from './elements.ts';

const NOT_DRAWN = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

/** True for an element that its own markup keeps from the page. The window as a whole is never hidden: a page saved while it loads is still one. */
export function isHidden(tag: string, attributes: Readonly<Record<string, string>>, isBlock: boolean): boolean {
  if (tag === 'html' || tag === 'body') return false;
  if (attributes.hidden !== undefined || NOT_DRAWN.test(attributes.style ?? '')) return true;
  if (!isBlock && attributes['aria-hidden'] === 'true') return true; // letters that stand for icons
  return attributes.class?.split(/\s+/).some((name) => READ_ALOUD.has(name)) ?? false;
}
