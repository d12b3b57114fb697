import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fillTemplate } from '../../pipeline/6-publish/card/fill-template.ts';
import { toMarkdownTable } from '../../pipeline/6-publish/card/to-markdown-table.ts';
import { readMacros, readViews } from '../../pipeline/6-publish/read-views.ts';
import { readTables } from '../../pipeline/io/tables.ts';
import type { Build } from '../5-validate/open-room.ts';
import { soundDataset } from '../5-validate/sound-dataset.ts';
import { openValidated, publishTo } from './open-published.ts';

let build: Build;
let card: string;

before(async () => {
  build = await openValidated(soundDataset());
  card = readFileSync(join(await publishTo(build), 'README.md'), 'utf8');
});

after(() => build.remove());

const part = (heading: string) => card.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';

test('the card has every part that a reader looks for', () => {
  const headings = [...card.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  assert.deepEqual(headings, [
    ...['Load it', 'What it is', 'What it is not', 'Coverage', 'Tables', 'How each field was made', 'How good it is'],
    ...['Rights, and what was withheld', 'Biases', 'How to cite', 'How to report an error'],
  ]);
  assert.doesNotMatch(card, /\{\{|undefined|\[object/);
});

test('the card says of every table how it was made, and of every view what it shows', () => {
  const made = [...part('How each field').matchAll(/`(?<table>[a-z_]+)/g)].map(({ groups }) => groups!.table!);
  for (const { name } of readTables()) assert.ok(made.includes(name), `${name} is not in the table of how fields were made`);
  for (const { signature } of [...readViews(), ...readMacros()]) assert.ok(part('Load it').includes(`\`${signature}\``), signature);
});

test('the card counts outlets, years and what is known of the articles', () => {
  assert.match(part('Coverage'), /\| Báo Bưng Biền \| 1 \| 1 \|/);
  assert.match(part('Coverage'), /\| outlet \| 1 \|/);
  assert.match(part('Rights'), /\| reserved \| 1 \|/);
});

test('the card quotes nothing that is withheld', () => {
  const [, reserved] = soundDataset().articles;
  for (const line of reserved!.text!.split('\n').filter((text) => text.length > 20)) assert.equal(card.includes(line), false, line);
});

test('a template with a place that nothing is given for is refused', () => {
  assert.equal(fillTemplate('{{a}} and {{a}}', new Map([['a', '$&']])), '$& and $&');
  assert.throws(() => fillTemplate('{{b}}', new Map()), /\{\{b\}\}/);
});

test('a cell keeps its bars and lines inside the cell', () => {
  assert.equal(toMarkdownTable([{ a: 'x|y\nz', b: 1, c: null }]), '| a | b | c |\n|---|---:|---|\n| x\\|y z | 1 |  |');
  assert.equal(toMarkdownTable([]), '(none)');
});
