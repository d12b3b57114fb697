import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ArticleText } from '../../pipeline/3-extract/article-text.ts';
import { findDates } from '../../pipeline/3-extract/dates/find-dates.ts';
import { buildDocumentLexicon } from '../../pipeline/3-extract/documents/document-lexicon.ts';
import { findDocuments } from '../../pipeline/3-extract/documents/find-documents.ts';
import { findImages } from '../../pipeline/3-extract/find-images.ts';
import type { DateMention, Names } from '../../pipeline/3-extract/findings.ts';
import { findQuantities } from '../../pipeline/3-extract/quantities/find-quantities.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { Span } from '../../pipeline/text/span.ts';
import { openLines } from './open-lines.ts';

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const REFERENCE = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const NO_NAMES: Names = { people: [], offices: [], organizations: [], places: [] };
const lexicon = buildDocumentLexicon(await readReference(REFERENCE, ['document_types']));

const FINDERS: Record<string, (article: ArticleText) => unknown> = {
  dates: (article) => findDates(article).map((date) => describeDate(article.text, date)),
  quantities: (article) => describeQuantities(article),
  documents: (article) => describeDocuments(article),
  images: (article) => describeImages(article),
};

for (const name of readdirSync(CASES).sort()) {
  const finder = FINDERS[name.split('-')[0]!];
  if (finder) test(name, () => compare(name, finder(openLines(readFileSync(`${CASES}${name}/input.txt`, 'utf8').normalize('NFC')))));
}

function compare(name: string, found: unknown): void {
  const path = `${CASES}${name}/expected.json`;
  if (process.env.GOLDEN) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(readFileSync(path, 'utf8')));
}

const cut = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);

function describeDate(text: string, { from, to, precision, partOfDay, weekday, relativeDays, ...span }: DateMention): unknown {
  const short = (date: DateMention['from']) => [date.year ?? '----', date.month ?? '--', date.day ?? '--'].join('-');
  return {
    text: cut(text, span),
    from: short(from),
    to: short(to),
    precision,
    ...(partOfDay && { partOfDay }),
    ...(weekday && { weekday }),
    ...(relativeDays !== null && { relativeDays }),
  };
}

function describeQuantities(article: ArticleText): unknown {
  const dates = findDates(article);
  const documents = findDocuments(article, { names: NO_NAMES, dates }, lexicon);
  const taken = [...dates, ...documents.flatMap((document) => document.mentions)];
  return findQuantities(article, taken).map((found) => [
    cut(article.text, found),
    found.comparator,
    found.valueTo === null ? found.value : `${found.value}..${found.valueTo}`,
    found.unit,
    found.unitKind,
  ]);
}

function describeDocuments(article: ArticleText): unknown {
  const found = findDocuments(article, { names: NO_NAMES, dates: findDates(article) }, lexicon);
  return found.map(({ document, mentions, issuer, issuedOnSpan, subject, issuerOrganization, ...fields }) => ({
    document,
    ...fields,
    issuer: cut(article.text, issuer),
    subject: cut(article.text, subject),
    mentions: mentions.map((mention) => cut(article.text, mention)),
  }));
}

function describeImages(article: ArticleText): unknown {
  const { text } = article;
  return findImages(article).map(({ caption, credit, agency, copies }) => ({
    caption: cut(text, caption),
    credit: cut(text, credit),
    agency: cut(text, agency),
    copies,
  }));
}
