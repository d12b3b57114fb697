import { findStatements, readSpeech } from '../../pipeline/3-extract/statements/find-statements.ts';
import { findWatchwords } from '../../pipeline/3-extract/statements/find-watchwords.ts';
import { checkCases } from './check-cases.ts';
import { readMarked } from './read-marked.ts';

checkCases('watchword-', (input) => {
  const { article, names } = readMarked(input);
  return findWatchwords(article, findStatements(article, readSpeech(article, names), [])).map(
    ({ kind, text, mentions }) => `${kind}: ${text} (${mentions.length})`,
  );
});
