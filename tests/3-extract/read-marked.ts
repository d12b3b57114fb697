import type { ArticleText } from '../../pipeline/3-extract/article-text.ts';
import { findQuotations } from '../../pipeline/3-extract/find-quotations.ts';
import { findSentences } from '../../pipeline/3-extract/find-sentences.ts';
import type { Names, SegmentKind, TextSegment } from '../../pipeline/3-extract/findings.ts';

const MARK = /\{([pobl])(?:=([^ }]*))? ([^}]+)\}/gu;
const KINDS: Record<string, SegmentKind> = { '# ': 'title', '## ': 'heading', '@ ': 'caption', '> ': 'lede' };

/**
 * An article and its names from text with marks: `{p Lê Văn An}` or `{p=Lê_Văn_An An}` is a person, `{o=Lê_Văn_An Bộ trưởng}`
 * an office and its holder (`A+B`: each of the two), `{b Bộ Xây dựng}` a body, `{l Nga}` a country. A line may open with
 * `# ` (title), `## `, `@ ` (caption) or `> ` (lede).
 */
export function readMarked(marked: string): { article: ArticleText; names: Names } {
  const names: Names = { people: [], offices: [], organizations: [], places: [] };
  const segments: TextSegment[] = [];
  let text = '';
  for (const [segmentNo, line] of marked.trimEnd().split('\n').entries()) {
    const prefix = Object.keys(KINDS).find((start) => line.startsWith(start)) ?? '';
    const start = text.length;
    text += addNames(line.slice(prefix.length), start, names);
    if (text.length > start) segments.push({ start, end: text.length, segmentNo, kind: KINDS[prefix] ?? 'paragraph' });
    text += '\n';
  }
  const article = { articleId: 'a', text, segments, sentences: findSentences(text, segments), quotations: findQuotations(text, segments) };
  return { article, names };
}

/** The line without its marks; what they name is added to the names, `_` standing for a space in a key. */
function addNames(line: string, offset: number, names: Names): string {
  let plain = '';
  let at = 0;
  for (const [whole, kind, key, words] of Array.from(line.matchAll(MARK), (found) => [found[0], found[1]!, found[2], found[3]!] as const)) {
    const index = line.indexOf(whole, at);
    plain += line.slice(at, index);
    const span = { start: offset + plain.length, end: offset + plain.length + words.length, rule: 'test' };
    const local = key?.replaceAll('_', ' ');
    if (kind === 'p') names.people.push({ ...span, person: local ?? words, honorific: null });
    if (kind === 'l') names.places.push({ ...span, place: local ?? words, kind: 'country' });
    if (kind === 'b') names.organizations.push({ ...span, organization: local ?? words });
    if (kind === 'o')
      for (const holder of local?.split('+') ?? [null])
        names.offices.push({ ...span, office: words, organization: null, status: 'current', holder, holderBy: null });
    plain += words;
    at = index + whole.length;
  }
  return plain + line.slice(at);
}
