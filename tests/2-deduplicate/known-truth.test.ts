import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawWords, makeArticle, openRandom, runDeduplicate } from './make-corpus.ts';

type Random = () => number;

const PAIRS = 60;

/** Words left out, put in or changed, each so often. */
function editWords(words: string[], rate: number, random: Random): string[] {
  return words.flatMap((word) => {
    if (random() >= rate) return [word];
    const kind = Math.floor(random() * 3);
    return kind === 0 ? [] : kind === 1 ? [word, ...drawWords(1, random)] : drawWords(1, random);
  });
}

function toLines(words: string[], size: number): string[] {
  return Array.from({ length: Math.ceil(words.length / size) }, (_, at) => words.slice(at * size, (at + 1) * size).join(' '));
}

/** The share of pairs found among articles made two by two, and how many pairs of strangers were found. */
async function measurePairs(seed: number, makePair: (random: Random) => [string, string]) {
  const random = openRandom(seed);
  const made = Array.from(
    { length: PAIRS },
    () => makePair(random).map((text) => makeArticle(text)) as [ReturnType<typeof makeArticle>, ReturnType<typeof makeArticle>],
  );
  const { article_pairs, passages } = await runDeduplicate(made.flat());
  const expected = new Set(made.map(([one, two]) => [one.article.article_id, two.article.article_id].sort().join(' ')));
  const found = article_pairs!.map(({ article_a, article_b }) => `${article_a} ${article_b}`);
  return {
    recall: found.filter((pair) => expected.has(pair)).length / PAIRS,
    strangers: found.filter((pair) => !expected.has(pair)).length,
    pairs: article_pairs!,
    passages: passages!,
  };
}

for (const [rate, least] of [
  [0, 1],
  [0.05, 1],
  [0.1, 0.95],
] as const) {
  test(`copies with ${rate * 100} % of the words edited are found, and nothing else`, async () => {
    const { recall, strangers, pairs } = await measurePairs(100 + rate * 100, (random) => {
      const words = drawWords(300, random);
      return [toLines(words, 50).join('\n'), toLines(editWords(words, rate, random), 60).join('\n')];
    });
    assert.ok(recall >= least, `recall ${recall}`);
    assert.equal(strangers, 0);
    if (rate <= 0.05) assert.ok(pairs.every(({ relation }) => relation === 'reprint' || (rate > 0 && relation === 'near_duplicate')));
  });

  test(`excerpts of 60 words with ${rate * 100} % edited are found in a fresh host`, async () => {
    const { recall, strangers } = await measurePairs(200 + rate * 100, (random) => {
      const words = drawWords(300, random);
      const excerpt = editWords(words.slice(120, 180), rate, random);
      return [
        toLines(words, 50).join('\n'),
        [drawWords(150, random).join(' '), excerpt.join(' '), drawWords(80, random).join(' ')].join('\n'),
      ];
    });
    assert.ok(recall >= (rate === 0.1 ? 0.8 : least), `recall ${recall}`);
    assert.equal(strangers, 0);
  });
}

test('paragraphs printed in another order are all found', async () => {
  const { recall, pairs, passages } = await measurePairs(300, (random) => {
    const lines = toLines(drawWords(200, random), 50);
    return [lines.join('\n'), [lines[2], lines[0], lines[3], lines[1]].join('\n')];
  });
  assert.equal(recall, 1);
  assert.equal(passages.length, 4 * PAIRS);
  assert.ok(pairs.every(({ containment_a, containment_b }) => containment_a === 1 && containment_b === 1));
});
