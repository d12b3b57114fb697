import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCitingWords } from '../../pipeline/3-extract/record/find-citing-words.ts';

const LIST = Array.from({ length: 30 }, (_, at) => `việc thứ ${at + 1}`).join(', ');

/** What is quoted of a text that is one sentence, for the first place of the words. */
function quote(text: string, words: string): string | null {
  const sentences = [{ start: 0, end: text.length, segmentNo: 1, kind: 'paragraph' as const }];
  const start = text.indexOf(words);
  const found = findCitingWords({ text, sentences }, { start, end: start + words.length });
  return found && text.slice(found.start, found.end);
}

test('a short sentence is quoted whole', () => {
  const text = 'Xã đã họp bàn thực hiện Kết luận 5-KL/TU về đường làng.';
  assert.equal(quote(text, 'Kết luận 5-KL/TU'), text);
});

test('of a long sentence whole words around the citation are quoted, at its ends more of the other side', () => {
  const middle = quote(`${LIST}, Kết luận 5-KL/TU, ${LIST}.`, 'Kết luận 5-KL/TU')!;
  assert.match(middle, /^(?:việc|thứ|\d+,) .{40,}Kết luận 5-KL\/TU.{40,} (?:việc|thứ|\d+,)$/);
  assert.match(quote(`Kết luận 5-KL/TU nêu ${LIST}.`, 'Kết luận 5-KL/TU')!, /^Kết luận 5-KL\/TU nêu .{150,}/);
  assert.match(quote(`Nêu ${LIST} theo Kết luận 5-KL/TU.`, 'Kết luận 5-KL/TU')!, /.{150,} theo Kết luận 5-KL\/TU\.$/);
});

test('a citation that no sentence holds, or that is itself too long, is not drawn out', () => {
  assert.equal(findCitingWords({ text: 'a b', sentences: [] }, { start: 0, end: 1 }), null);
  const long = `Luật ${LIST}`;
  assert.equal(quote(`Theo ${long}.`, long), long);
});

test('what is quoted holds the citation, stands in the sentence and is no longer than a short quotation', () => {
  const word = fc.stringMatching(/^[a-zđ]{1,12}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(
      words,
      words.map((list) => list.slice(0, 8)),
      words,
      (before, cited, after) => {
        const citation = `Luật ${cited.join(' ')}`;
        const quoted = quote([...before, citation, ...after].join(' '), citation)!;
        assert.ok(quoted.includes(citation));
        assert.ok(quoted.length <= 200, quoted);
        assert.equal(quoted, quoted.trim());
      },
    ),
  );
});
