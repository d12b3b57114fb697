import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readReference } from '../../pipeline/io/reference.ts';

const FOLDER = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const NAMES = ['anniversaries', 'document_types', 'issuers', 'offices', 'organizations', 'outlets', 'places', 'tenures'] as const;
const reference = await readReference(FOLDER, NAMES);

interface Named {
  id: string;
  names: string[];
  from: string | null;
  to: string | null;
}

/** Pairs of rows that one name leads to while both are in force: nobody could say which is meant. */
function findCollisions(rows: Named[]): string[] {
  const byName = new Map<string, Named[]>();
  for (const row of rows) {
    for (const name of new Set(row.names.map((given) => given.toLowerCase()))) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const overlap = (a: Named, b: Named) => (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');
  return [...byName].flatMap(([name, named]) =>
    named.flatMap((a, index) => named.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${name}: ${a.id}, ${b.id}`] : []))),
  );
}

test('a name of a body leads to one body at a time', () => {
  const rows = reference.organizations.map((row) => ({
    id: row.organization_id,
    names: [row.name, ...row.aliases],
    from: row.valid_from,
    to: row.valid_to,
  }));
  assert.deepEqual(findCollisions(rows), []);
});

test('a wording leads to one office', () => {
  const rows = reference.offices.map((row) => ({ id: row.office_id, names: [row.title, ...row.aliases], from: null, to: null }));
  assert.deepEqual(findCollisions(rows), []);
});

test('a name of a place leads to one place at a time', () => {
  const rows = reference.places.map((row) => ({
    id: row.place_id,
    names: [row.name, ...row.aliases],
    from: row.valid_from,
    to: row.valid_to,
  }));
  assert.deepEqual(findCollisions(rows), []);
});

test('a mark leads to one outlet, a domain too', () => {
  const bare = (mark: string) => mark.replace(/^\(|\)$/g, '');
  const rows = reference.outlets.map((row) => ({
    id: row.outlet_id,
    names: [row.name, ...row.brand_markers.map(bare)],
    from: null,
    to: null,
  }));
  assert.deepEqual(findCollisions(rows), []);
  const domains = reference.outlets.flatMap(({ domain }) => domain ?? []);
  assert.equal(new Set(domains).size, domains.length);
});

test('dates run forward', () => {
  const spans = [
    ...reference.tenures.map((row) => [row.person_name, row.from, row.to]),
    ...reference.organizations.map((row) => [row.name, row.valid_from, row.valid_to]),
    ...reference.places.map((row) => [row.place_id, row.valid_from, row.valid_to]),
    ...reference.anniversaries.map((row) => [row.event_id, row.date, row.date_end]),
  ];
  for (const [name, from, to] of spans) {
    if (!from || !to) continue;
    const length = Math.min(from.length, to.length);
    assert.ok(from.slice(0, length) <= to.slice(0, length), `${name}: ${from} to ${to}`);
  }
});

test('an ended tenure says when, an open one what is known', () => {
  for (const { person_name, office_id, to, to_status } of reference.tenures) {
    assert.ok(to_status, `${person_name}, ${office_id}`);
    assert.equal(to !== null, to_status === 'ended', `${person_name}, ${office_id}`);
  }
});

test('nothing is its own parent, and every chain of parents ends', () => {
  const chains = [
    new Map(reference.organizations.map((row) => [row.organization_id, row.parent_id])),
    new Map(reference.places.map((row) => [row.place_id, row.part_of])),
    new Map(reference.places.map((row) => [row.place_id, row.merged_into])),
  ];
  for (const parents of chains) {
    for (const start of parents.keys()) {
      const seen = new Set<string>();
      for (let at: string | null = start; at; at = parents.get(at) ?? null) {
        assert.ok(!seen.has(at), `${start} leads to itself`);
        seen.add(at);
      }
    }
  }
});

test('the files are UTF-8, composed, with line feeds and one at the end', () => {
  for (const name of NAMES) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(`${FOLDER}${name}.csv`));
    assert.equal(text, text.normalize('NFC'), name);
    assert.ok(!text.includes('\r') && text.endsWith('\n') && !text.startsWith('\ufeff'), name);
  }
});
