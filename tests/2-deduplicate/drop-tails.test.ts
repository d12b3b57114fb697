import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawWords, makeArticle, openRandom, runDeduplicate } from './make-corpus.ts';

const random = openRandom(91);
const draw = (count: number) => drawWords(count, random).join(' ');

test('a footer run together with the text is no passage where many articles share it alone', async () => {
  const footer = draw(40);
  const pages = Array.from({ length: 12 }, () => makeArticle(`Bài\n${draw(150)} ${footer} ${draw(2)}`));
  const { passages, article_pairs } = await runDeduplicate(pages);
  assert.deepEqual([passages!.length, article_pairs!.length], [0, 0]);
});

test('the same end in a few articles, or with more of the text, is a passage', async () => {
  const [end, middle] = [draw(40), draw(60)];
  const few = Array.from({ length: 4 }, () => makeArticle(`Bài\n${draw(150)} ${end}`));
  assert.equal((await runDeduplicate(few)).article_pairs!.length, 6);
  const more = Array.from({ length: 12 }, () => makeArticle(`Bài\n${draw(80)} ${middle} ${draw(80)} ${end}`));
  assert.equal((await runDeduplicate(more)).article_pairs!.length, 66);
});

test('the same words in the middle of many articles are passages', async () => {
  const quoted = draw(40);
  const articles = Array.from({ length: 12 }, () => makeArticle(`Bài\n${draw(60)} ${quoted} ${draw(60)}`));
  assert.equal((await runDeduplicate(articles)).article_pairs!.length, 66);
});
