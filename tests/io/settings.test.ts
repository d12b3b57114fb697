import assert from 'node:assert/strict';
import { isAbsolute, join } from 'node:path';
import { test } from 'node:test';
import { readSettings } from '../../pipeline/io/settings.ts';
import { makeFolder } from './make-folder.ts';

test('unset variables have the defaults of the Makefile, as absolute paths', () => {
  const settings = readSettings({});
  for (const path of [settings.input, settings.out, settings.build, settings.reference]) assert.ok(isAbsolute(path));
  assert.ok(settings.input.endsWith(join('seeds', 'articles')));
  assert.equal(settings.text, 'permitted');
});

test('given paths are taken from the working folder', () => {
  const { input, out } = readSettings({ INPUT: 'a/*.txt', OUT: '/tmp/o' });
  assert.deepEqual([input, out], [join(process.cwd(), 'a/*.txt'), '/tmp/o']);
});

test('an unknown text rule and an empty path are errors that name the variable', () => {
  assert.throws(() => readSettings({ TEXT: 'some' }), /TEXT=some; say TEXT=permitted, TEXT=all or TEXT=none/);
  assert.throws(() => readSettings({ INPUT: ' ' }), /no path in INPUT/);
});

test('what is read may not lie in OUT, and what is written may not lie in INPUT', () => {
  const folder = makeFolder({ 'news/a.txt': 'x' });
  const news = join(folder, 'news');
  assert.throws(() => readSettings({ INPUT: news, OUT: folder }), /INPUT lies in OUT/);
  assert.throws(() => readSettings({ INPUT: news, OUT: news }), /INPUT lies in OUT/);
  assert.throws(() => readSettings({ BUILD: folder, OUT: folder }), /BUILD lies in OUT/);
  assert.throws(() => readSettings({ REFERENCE: join(folder, 'r'), OUT: folder }), /REFERENCE lies in OUT/);
  assert.throws(() => readSettings({ INPUT: news, OUT: join(news, 'out') }), /OUT lies in INPUT/);
  assert.throws(() => readSettings({ INPUT: news, BUILD: join(news, 'b') }), /BUILD lies in INPUT/);
  assert.doesNotThrow(() => readSettings({ INPUT: news, OUT: `${news}-out`, BUILD: join(folder, 'b') }));
  assert.doesNotThrow(() => readSettings({ INPUT: news, BUILD: join(folder, 'b'), OUT: join(folder, 'b', 'scored') }));
});

test('arguments of a script win over variables, and one without a value is an error', () => {
  assert.equal(readSettings({ TEXT: 'none' }, { text: 'all', _: [] }).text, 'all');
  assert.equal(readSettings({ OUT: '/tmp/a' }, { out: '/tmp/b' }).out, '/tmp/b');
  assert.throws(() => readSettings({}, { out: true }), /no path in OUT/);
});

test('PREVIOUS and ACCEPT: nothing where they are empty, a known gate or an error, and not what is replaced', () => {
  const { previous, accept } = readSettings({ PREVIOUS: ' ', ACCEPT: '' });
  assert.deepEqual([previous, accept], [null, []]);
  assert.deepEqual(readSettings({ PREVIOUS: '/tmp/old', ACCEPT: 'counts, fill' }).accept, ['counts', 'fill']);
  assert.throws(() => readSettings({ ACCEPT: 'all' }), /unknown gate: ACCEPT=all; say one or more of counts,fill,schema,version/);
  assert.throws(
    () => readSettings({ PREVIOUS: '/tmp/o', OUT: '/tmp/o' }),
    /PREVIOUS lies in OUT, which is replaced: .*; choose another OUT=/,
  );
});
