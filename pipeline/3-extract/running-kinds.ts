import type { SegmentKind } from './findings.ts';

/** The kinds of segment that hold the article's own sentences, not its marks and furniture. */
export const RUNNING_KINDS: ReadonlySet<SegmentKind> = new Set<SegmentKind>(['title', 'lede', 'heading', 'paragraph', 'caption']);
