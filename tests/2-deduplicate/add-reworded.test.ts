import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawWords, makeArticle, openRandom, runDeduplicate, sliceText } from './make-corpus.ts';

/** The words in another order inside windows of five. */
function reorder(words: string[], random: () => number): string[] {
  return Array.from({ length: Math.ceil(words.length / 5) }, (_, no) =>
    words
      .slice(5 * no, 5 * no + 5)
      .map((word) => ({ word, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ word }) => word),
  ).flat();
}

/** Two articles in the languages given that share 90 words, reordered in the second, and what of the first these are. */
function makeTwo(languages: [string, string], seed = 1) {
  const random = openRandom(seed);
  const draw = (count: number) => drawWords(count, random);
  const passage = draw(90);
  const lines = [passage, reorder(passage, random)].map((own) => [draw(6), draw(120), own, draw(100)].map((line) => line.join(' ')));
  const articles = lines.map((own, at) =>
    makeArticle(own.join('\n'), { language: languages[at]!, article_id: `a${String(at).padStart(16, '0')}` }),
  );
  return { articles, passage: lines[0]![2]! };
}

test('a passage in another order is found between foreign texts, whole and once', async () => {
  const { articles, passage } = makeTwo(['en', 'en']);
  const { passages, article_pairs } = await runDeduplicate(articles);
  assert.equal(passages!.length, 1);
  const [{ a_start, a_end, syllables, identity, information }] = passages as [Record<string, number>];
  const found = sliceText(articles[0]!, a_start!, a_end!).split(/\s/u);
  const shared = found.filter((word) => passage.split(' ').includes(word)).length;
  assert.ok(found.length === syllables && shared >= 85 && found.length <= 95, found.join(' '));
  assert.ok(identity! > 0.9 && information! > 160);
  assert.deepEqual(
    article_pairs!.map(({ relation, passage_count, shared_syllables }) => [relation, passage_count, shared_syllables]),
    [['overlap', 1, syllables]],
  );
});

test('between Vietnamese texts, and texts of no known language, order counts', async () => {
  for (const languages of [
    ['vi', 'vi'],
    ['und', 'und'],
    ['vi', 'en'],
  ] as [string, string][])
    assert.deepEqual((await runDeduplicate(makeTwo(languages).articles)).passages, []);
  assert.equal((await runDeduplicate(makeTwo(['en', 'und']).articles)).passages!.length, 1);
});

test('what stands in the same order between texts of no known language is kept beside foreign ones', async () => {
  const { articles } = makeTwo(['en', 'en']);
  const same = drawWords(60, openRandom(7)).join(' ');
  const others = [3, 4].map((seed) =>
    makeArticle(`Bài ${seed}\n${drawWords(50, openRandom(seed)).join(' ')}\n${same}`, { language: 'und' }),
  );
  assert.equal((await runDeduplicate([...articles, ...others])).passages!.length, 2);
});

test('the rows of reworded passages do not depend on the order of the articles, nor on the memory', async () => {
  const articles = [1, 2, 3].flatMap((seed) =>
    makeTwo(['en', 'en'], seed).articles.map((read) => makeArticle(read.article.text!, { language: 'en' })),
  );
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
  const { passages } = await runDeduplicate(articles);
  assert.equal(passages!.length, 3);
  assert.deepEqual(sorted((await runDeduplicate([...articles].reverse())).passages!), sorted(passages!));
  assert.deepEqual((await runDeduplicate(articles, { memory: 1000 })).passages, passages);
});

test('copies of one text that many print are paired no more often in a foreign language', async () => {
  const random = openRandom(11);
  const text = drawWords(200, random);
  const copies = Array.from({ length: 60 }, () => text.map((word) => (random() < 0.03 ? drawWords(1, random)[0]! : word)));
  const count = async (language: string) => {
    const articles = copies.map((words, at) => makeArticle(`Bài ${at}\n${words.join(' ')}`, { language }));
    return (await runDeduplicate(articles)).article_pairs!.length;
  };
  assert.equal(await count('en'), await count('vi'));
});

test('a foreign text as long as a book is compared too', async () => {
  const random = openRandom(13);
  const [first, second] = [openRandom(14), openRandom(15)].map((own) => Array.from({ length: 110_000 }, () => Math.floor(own() * 50_000)));
  const passage = drawWords(90, random);
  const articles = [passage, reorder(passage, random)].map((own, at) =>
    makeArticle(`${[first, second][at]!.map((word) => `w${word}`).join(' ')}\n${own.join(' ')}`, { language: 'en' }),
  );
  assert.equal((await runDeduplicate(articles)).passages!.length, 1);
});
