import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildLexicon, extract, REFERENCES } from '../../pipeline/3-extract/extract.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import type { ExtractedDate, ExtractedEvent, Extraction } from '../../schemas/extraction.ts';
import type { Article, Segment } from '../../schemas/types.ts';
import { openLines } from './open-lines.ts';

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));
const REFERENCE = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const lexicon = buildLexicon(await readReference(REFERENCE, REFERENCES));

for (const name of readdirSync(CASES).sort()) {
  if (name.startsWith('events-')) test(name, () => compare(name, describeEvents(read(name))));
  if (name.startsWith('participations-')) test(name, () => compare(name, describeParticipations(read(name))));
}

test('every mention of an event is printed where its offsets say', () => {
  for (const name of readdirSync(CASES).filter((folder) => folder.startsWith('events-'))) {
    const letters = Array.from(readText(name));
    for (const { text, char_start, char_end } of read(name).events.flatMap(({ evidence }) => evidence)) {
      assert.equal(letters.slice(char_start, char_end).join(''), text);
    }
  }
});

test('one event at most is the main one, and people take part in that one alone', () => {
  for (const name of readdirSync(CASES).filter((folder) => /^(?:events|participations)-/.test(folder))) {
    const { events, participations } = read(name);
    const main = events.filter(({ is_main }) => is_main).map(({ key }) => key);
    assert.ok(main.length <= 1, name);
    assert.ok(
      participations.every(({ event }) => main.includes(event)),
      name,
    );
    assert.equal(new Set(participations.map(({ person }) => person)).size, participations.length, name);
  }
});

function readText(name: string): string {
  return readFileSync(`${CASES}${name}/input.txt`, 'utf8').normalize('NFC');
}

function read(name: string): Extraction {
  const { text, segments } = openLines(readText(name));
  const rows = segments.map(
    ({ segmentNo, kind, start, end }) => ({ segment_no: segmentNo, kind, char_start: start, char_end: end }) as Segment,
  );
  const { kept, rejects } = extract([{ article: { article_id: 'a1', language: 'vi', text } as Article, segments: rows }], lexicon);
  assert.deepEqual(rejects, []);
  return kept[0]!;
}

function compare(name: string, found: unknown): void {
  const path = `${CASES}${name}/expected.json`;
  if (process.env.GOLDEN) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
  assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(readFileSync(path, 'utf8')));
}

function describeEvents({ events, dates, places, organizations }: Extraction): unknown {
  const nameOf = (rows: { key: string; name: string }[], key: string | null) => rows.find((row) => row.key === key)?.name;
  return events.map((event: ExtractedEvent) => ({
    name: event.name,
    kind: event.kind,
    ...(event.is_main && { main: true }),
    ...(event.ordinal !== null && { ordinal: event.ordinal }),
    ...(event.date && { date: dates.find((date: ExtractedDate) => date.key === event.date)?.text }),
    ...(event.part_of_day && { part_of_day: event.part_of_day }),
    ...(event.place && { place: nameOf(places, event.place) }),
    ...(event.theme && { theme: event.theme }),
    ...(event.organizer && { organizer: nameOf(organizations, event.organizer) }),
    ...(event.part_of && { part_of: nameOf(events, event.part_of) }),
    mentions: event.evidence.filter(({ field }) => field === null).map(({ text }) => text),
  }));
}

function describeParticipations({ participations, people }: Extraction): unknown {
  return participations.map(({ person, role }) => [people.find(({ key }) => key === person)?.name, role]);
}
