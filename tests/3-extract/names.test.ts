import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Found, Names, OfficeMention, PersonMention } from '../../pipeline/3-extract/findings.ts';
import { findNames } from '../../pipeline/3-extract/names/find-names.ts';
import { buildNameLexicon } from '../../pipeline/3-extract/names/tokens/name-lexicon.ts';
import { readReference } from '../../pipeline/io/reference.ts';
import { checkCases } from './check-cases.ts';
import { openLines } from './open-lines.ts';

const REFERENCE = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
const lexicon = buildNameLexicon(await readReference(REFERENCE, ['organizations', 'places', 'tenures']));

checkCases('names-', (input) => describe(input, findNames(openLines(input), lexicon)));

test('every mention is a stretch of the text, in its order, and no two people overlap', () => {
  const words = readFileSync(new URL('./cases/names-bodies/input.txt', import.meta.url), 'utf8')
    .normalize('NFC')
    .split(' ');
  const people = ['ông', 'Nguyễn', 'Văn', 'Hùng', 'Putin', ',', '.', '(', ')', '-', 'kiêm', 'Thủ', 'tướng', 'các', 'tỉnh', 'Đức', '\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, ...people), { maxLength: 60 }), (picked) => {
      const text = picked.join(' ');
      const names = findNames(openLines(text), lexicon);
      for (const mentions of [names.people, names.organizations, names.places]) checkSpans(text, mentions);
      for (const [index, person] of names.people.entries()) assert.ok(index === 0 || names.people[index - 1]!.end <= person.start);
      for (const { holder } of names.offices) assert.ok(holder === null || names.people.some(({ person }) => person === holder));
    }),
    { numRuns: 200 },
  );
});

test('words before an article change none of its names', () => {
  const text = readFileSync(new URL('./cases/names-offices-behind-a-name/input.txt', import.meta.url), 'utf8').normalize('NFC');
  const shifted = `trời đẹp.\n${text}`;
  assert.deepEqual(describe(shifted, findNames(openLines(shifted), lexicon)), describe(text, findNames(openLines(text), lexicon)));
});

function checkSpans(text: string, mentions: readonly Found[]): void {
  let last = 0;
  for (const { start, end, rule } of mentions) {
    assert.ok(last <= start && start < end && end <= text.length, `${rule} ${start}-${end}`);
    assert.equal(text.slice(start, end).trim(), text.slice(start, end));
    last = start;
  }
}

/** Each key with the words that print it; people with honorifics and offices. */
function describe(text: string, names: Names): unknown {
  const people = names.people.map((mention) => withHonorific(text, mention));
  return {
    people: [...new Set(people)],
    offices: [...new Set(names.offices.map((mention) => describeOffice(text, mention)))],
    organizations: group(text, names.organizations, 'organization'),
    places: group(text, names.places, 'place'),
  };
}

function withHonorific(text: string, { person, honorific, ...span }: PersonMention): string {
  const title = honorific ? `[${cut(text, honorific)}] ` : '';
  const printed = cut(text, span);
  return printed === person ? title + printed : `${title}${printed} = ${person}`;
}

function describeOffice(text: string, { office, organization, status, holder, holderBy, ...span }: OfficeMention): string {
  const same = cut(text, span) === office ? '' : ` = ${office}`;
  return `${holder ?? '?'} | ${cut(text, span)}${same} | ${status} ${holderBy ?? ''} | ${organization ?? '-'}`;
}

function group<M extends Found>(text: string, mentions: readonly M[], key: keyof M): Record<string, string[]> {
  const forms: Record<string, string[]> = {};
  for (const mention of mentions) {
    const known = forms[String(mention[key])] ?? [];
    if (!known.includes(cut(text, mention))) forms[String(mention[key])] = [...known, cut(text, mention)];
  }
  return forms;
}

function cut(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}
