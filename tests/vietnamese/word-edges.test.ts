import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WORD_END, WORD_START } from '../../pipeline/vietnamese/word-edges.ts';

const CHARACTERS = Array.from({ length: 0x110000 - 0x800 }, (_, at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

for (const flags of ['u', 'iu']) {
  test(`the edges of a word are where no letter, mark or figure stands, of any script, with the flags ${flags}`, () => {
    const part = new RegExp('^[\\p{L}\\p{M}\\p{N}]', flags);
    const start = new RegExp(`${WORD_START}\\+`, flags);
    const end = new RegExp(`\\+${WORD_END}`, flags);
    const wrong = CHARACTERS.filter((character) => {
      const isPart = part.test(character);
      return start.test(`${character}+`) === isPart || end.test(`+${character}`) === isPart;
    });
    assert.deepEqual(wrong, []);
  });
}
