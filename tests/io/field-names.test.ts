import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFieldNames } from '../../pipeline/io/field-names.ts';
import { readSettings } from '../../pipeline/io/settings.ts';

test('fields that are not named have their usual names, those that are have no others', () => {
  const names = readFieldNames(' text = noi_dung | than , id=ma,');
  assert.deepEqual([names.text, names.id, names.title], [['noi_dung', 'than'], ['ma'], ['title']]);
});

test('a wrong FIELDS= is an error that says what it can be', () => {
  assert.throws(() => readFieldNames('noi_dung'), /no field in FIELDS: noi_dung; say FIELDS=text=noi_dung/);
  assert.throws(() => readFieldNames('text='), /no field in FIELDS: text=/);
  assert.throws(() => readFieldNames('text=a|'), /no field in FIELDS/);
  assert.throws(() => readFieldNames('body=a'), /unknown field in FIELDS: body; it can be id, url, /);
  assert.throws(() => readFieldNames('constructor=a'), /unknown field in FIELDS: constructor/);
  assert.throws(() => readFieldNames('text=a,text=b'), /field twice in FIELDS: text/);
});

test('the settings take FIELDS= and --fields, and tell a wrong one at once', () => {
  assert.equal(readSettings({}).fields, '');
  assert.equal(readSettings({ FIELDS: 'text=a' }, { fields: 'text=b' }).fields, 'text=b');
  assert.throws(() => readSettings({ FIELDS: 'x=y' }), /unknown field in FIELDS: x/);
  assert.throws(() => readSettings({}, { fields: true }), /no names in FIELDS/);
});
