import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../pipeline/vietnamese/words/tokenize.ts';
import { drawWords, makeArticle, openRandom, runDeduplicate, sliceText } from './make-corpus.ts';

/** A small corpus of which each article may quote the same few texts, changed here and there. */
function makeCorpus(seed: number, count: number) {
  const random = openRandom(seed);
  const wires = [60, 40, 90].map((length) => drawWords(length, random));
  return Array.from({ length: count }, (_, at) => {
    const parts = wires.filter(() => random() < 0.4).map((wire) => wire.map((word) => (random() < 0.03 ? 'khác' : word)).join(' '));
    const lines = [
      `Bài số ${at} 🏛`,
      drawWords(30, random).join(' '),
      ...parts,
      '[furniture] Chia sẻ bài viết',
      drawWords(20, random).join(' '),
    ];
    return makeArticle(lines.join('\n'), { outlet_id: `o${at % 3}` });
  });
}

const keyed = (rows: Record<string, object[]>) =>
  Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.map((row) => JSON.stringify(row)).sort()]));

test('the rows do not depend on the order of the articles', async () => {
  const property = fc.asyncProperty(fc.integer(), fc.integer(), async (seed, shuffle) => {
    const articles = makeCorpus(seed, 8);
    const random = openRandom(shuffle);
    const shuffled = articles.map((article) => ({ article, at: random() })).sort((one, two) => one.at - two.at);
    assert.deepEqual(keyed(await runDeduplicate(shuffled.map(({ article }) => article))), keyed(await runDeduplicate(articles)));
  });
  await fc.assert(property, { numRuns: 20 });
});

test('the rows do not depend on how much of the words and fingerprints is in memory', async () => {
  const property = fc.asyncProperty(fc.integer(), fc.constantFrom(0, 4, 1000, 20_000), async (seed, memory) => {
    const articles = makeCorpus(seed, 12);
    assert.deepEqual(await runDeduplicate(articles, { memory }), await runDeduplicate(articles));
  });
  await fc.assert(property, { numRuns: 12 });
});

test('one more article changes no row between the others', async () => {
  const property = fc.asyncProperty(fc.integer(), fc.nat(8), async (seed, at) => {
    const articles = makeCorpus(seed, 9);
    const all = await runDeduplicate(articles);
    const added = articles[at]!.article.article_id;
    const fewer = await runDeduplicate(articles.filter(({ article }) => article.article_id !== added));
    const among = (table: string) =>
      all[table]!.filter((row) => row.article_a !== added && row.article_b !== added && row.article_id !== added);
    for (const table of ['passages', 'article_pairs', 'segments']) assert.deepEqual(among(table), fewer[table]);
  });
  await fc.assert(property, { numRuns: 20 });
});

test('offsets count code points and cut whole words that are equal but for the edits', async () => {
  const articles = makeCorpus(5, 12);
  const byId = new Map(articles.map((read) => [read.article.article_id, read]));
  const { passages } = await runDeduplicate(articles);
  assert.ok(passages!.length > 5);
  const wordsOf = (text: string) => Array.from(tokenize(text, [{ start: 0, end: text.length }]).words);
  for (const passage of passages!) {
    assert.ok(passage.article_a < passage.article_b);
    const a = wordsOf(sliceText(byId.get(passage.article_a)!, passage.a_start, passage.a_end));
    const b = wordsOf(sliceText(byId.get(passage.article_b)!, passage.b_start, passage.b_end));
    assert.equal(a.length, passage.syllables);
    assert.deepEqual([a[0], a.at(-1)], [b[0], b.at(-1)]);
    const held = new Set(b);
    assert.ok(a.filter((word) => held.has(word)).length >= Math.floor(passage.identity * Math.max(a.length, b.length)));
  }
});

test('furniture between two paragraphs parts a passage, and stands in none', async () => {
  const random = openRandom(11);
  const [one, two] = [drawWords(40, random).join(' '), drawWords(40, random).join(' ')];
  const page = makeArticle(`Bài một\n${one}\n[furniture] Xem thêm tin liên quan\n${two}`);
  const plain = makeArticle(`Bài hai\n${one}\n${two}`);
  const { passages, article_pairs } = await runDeduplicate([page, plain]);
  const side = passages![0].article_a === page.article.article_id ? 'a' : 'b';
  const texts = passages!.map((passage) => sliceText(page, passage[`${side}_start`], passage[`${side}_end`]));
  assert.deepEqual(texts.sort(), [one, two].sort());
  assert.equal(article_pairs![0].passage_count, 2);
});

test('equal texts are identical in every outlet, equal words in other letters a reprint', async () => {
  const text = `Tin ngắn\n${drawWords(60, openRandom(3)).join(' ')}`;
  const rows = await runDeduplicate([
    makeArticle(text, { outlet_id: 'x' }),
    makeArticle(text, { outlet_id: 'y' }),
    makeArticle(text.toUpperCase(), { outlet_id: 'z' }),
  ]);
  assert.deepEqual(rows.article_pairs!.map(({ relation }) => relation).sort(), ['identical', 'reprint', 'reprint']);
  assert.deepEqual(
    rows.article_pairs!.map(({ containment_a, containment_b, resemblance }) => [containment_a, containment_b, resemblance]),
    Array(3).fill([1, 1, 1]),
  );
  assert.equal(rows.reprint_groups!.length, 1);
  assert.deepEqual([rows.reprint_groups![0].article_count, rows.reprint_groups![0].outlet_count], [3, 3]);
});

test('an article inside another is contained, and stays a text of its own', async () => {
  const random = openRandom(8);
  const short = drawWords(100, random).join(' ');
  const { article_pairs, reprint_groups } = await runDeduplicate([
    makeArticle(short),
    makeArticle(`Bài dài\n${drawWords(200, random).join(' ')}\n${short}`),
  ]);
  assert.equal(article_pairs![0].relation, 'contains');
  assert.equal(reprint_groups!.length, 2);
});

test('articles without words, or with a line or two, are alone', async () => {
  const texts = ['', 'Một', 'Một', '[furniture] Chia sẻ', 'Ảnh đẹp trong ngày', 'Ảnh đẹp trong ngày!'];
  const { article_pairs, passages, article_roles } = await runDeduplicate(
    texts.map((text, at) => makeArticle(text, { outlet_id: `o${at}` })),
  );
  assert.deepEqual(
    passages!.map(({ syllables }) => syllables),
    [],
  );
  assert.deepEqual(
    article_pairs!.map(({ relation, passage_count }) => [relation, passage_count]),
    [['identical', 0]],
  );
  assert.equal(article_roles!.filter(({ reprint_role }) => reprint_role === 'only').length, 4);
});

test('a thousand copies and a thousand edited copies make one group each, with pairs in proportion', async () => {
  const random = openRandom(21);
  const [wire, edited] = [drawWords(80, random), drawWords(80, random)];
  const copies = Array.from({ length: 1000 }, (_, at) => makeArticle(wire.join(' '), { outlet_id: `o${at}` }));
  const near = Array.from({ length: 1000 }, (_, at) =>
    makeArticle(edited.map((word, place) => (place === 40 ? `số${at}` : word)).join(' ')),
  );
  const { article_pairs, reprint_groups } = await runDeduplicate([...copies, ...near]);
  assert.deepEqual(
    reprint_groups!.map(({ article_count }) => article_count),
    [1000, 1000],
  );
  assert.ok(article_pairs!.length < 10_000, `${article_pairs!.length}`);
});

/** Copies of one text, each with one word of its own, in order of their ids. */
function makeCrowd(words: string[], count: number, first: number) {
  return Array.from({ length: count }, (_, at) => {
    const own = words.map((word, place) => (place === (7 * at) % words.length ? `số${first + at}` : word)).join(' ');
    return makeArticle(own, { article_id: `a${String(first + at).padStart(16, '0')}` });
  });
}

test('in a crowd of a text the copies of its longer version are still a group', async () => {
  const random = openRandom(31);
  const [text, more] = [drawWords(150, random), drawWords(90, random)];
  const { reprint_groups } = await runDeduplicate([...makeCrowd(text, 60, 0), ...makeCrowd([...text, ...more], 60, 500)]);
  assert.deepEqual(
    reprint_groups!.map(({ article_count }) => article_count),
    [60, 60],
  );
});

test('two copies in a crowd that share more than the crowd does are a pair', async () => {
  const random = openRandom(32);
  const crowd = makeCrowd(drawWords(200, random), 80, 0);
  const own = drawWords(80, random).join(' ');
  const [one, other] = [50, 70].map((at) =>
    makeArticle(`${crowd[at]!.article.text}\n${own}`, { article_id: crowd[at]!.article.article_id }),
  );
  const { article_pairs } = await runDeduplicate(crowd.map((read, at) => (at === 50 ? one! : at === 70 ? other! : read)));
  const found = article_pairs!.filter(
    ({ article_a, article_b }) => article_a === one!.article.article_id && article_b === other!.article.article_id,
  );
  assert.ok(found[0].shared_syllables > 270, JSON.stringify(found));
  const last = crowd[79]!.article.article_id;
  assert.ok(article_pairs!.filter(({ article_b }) => article_b === last).length <= 4);
});

test('one word a hundred thousand times is no passage and no blow-up', async () => {
  const articles = [100_000, 99_999, 50_000].map((times, at) => makeArticle(`Bài ${at}\n${'mãi '.repeat(times)}`));
  const { passages } = await runDeduplicate(articles);
  assert.deepEqual(passages, []);
});
