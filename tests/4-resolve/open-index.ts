import { fileURLToPath } from 'node:url';
import { indexReference, REFERENCES } from '../../pipeline/4-resolve/index-reference.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import type { Article } from '../../schemas/types.ts';

/** The index of the reference that the project ships. */
export async function openIndex() {
  return indexReference(await readReference(fileURLToPath(new URL('../../seeds/reference', import.meta.url)), REFERENCES));
}

/** An article of a text, nothing else known of it. */
export function toArticle(text: string, known: Partial<Article> = {}): Article {
  const none = { url: null, outlet_id: null, agency: null, section: null, title: null, lede: null, author: null };
  const undated = { published_on: null, published_at: null, published_basis: null, published_reason: null };
  const event = { event_on: null, event_on_basis: null, event_on_reason: null };
  const later = { reprint_group_id: null, reprint_role: null, story_id: null };
  const counts = {
    language: 'vi',
    characters: text.length,
    syllables: 1,
    rights: 'unknown' as const,
    rights_notice: null,
    text_sha256: '0'.repeat(64),
  };
  return { article_id: 'a0000000000000001', ...none, ...undated, ...event, ...later, ...counts, text, ...known };
}

/** An extraction with the given parts and nothing else. */
export function toExtraction(parts: Partial<Extraction>): Extraction {
  const names = { people: [], organizations: [], offices: [], places: [], documents: [], events: [], watchwords: [] };
  const claims = { offices_held: [], participations: [], statements: [], quantities: [], dates: [], images: [] };
  const reported_date = parts.events?.find(({ is_main }) => is_main)?.date ?? null;
  const clues = { reported_date, year_clues: [] };
  return { article_id: 'a0000000000000001', line_breaks: [], ...names, ...claims, ...clues, ...parts };
}

/** The words of a text as the span of an extracted date, quantity or mention. */
export function spanOf(text: string, words: string) {
  const char_start = text.indexOf(words);
  if (char_start < 0) throw new Error(`no such words in the text: ${words}`);
  return { char_start, char_end: char_start + words.length, text: words };
}
