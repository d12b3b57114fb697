import assert from 'node:assert/strict';
import { findStatements, readSpeech } from '../../pipeline/3-extract/statements/find-statements.ts';
import { checkCases } from './check-cases.ts';
import { readMarked } from './read-marked.ts';

checkCases('statement-', (input) => {
  const { article, names } = readMarked(input);
  const cut = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const statements = findStatements(article, readSpeech(article, names), []);
  for (const { person, organization } of statements)
    assert.ok(person === null || organization === null, `${person} and ${organization} say the same`);
  return statements.map(({ parts, speaker, person, organization, verb, addressee, ...rest }) => ({
    speaker: `${cut(speaker)} (${person ?? organization ?? 'group'}, by ${rest.resolvedBy})`,
    verb: cut(verb),
    said: parts.map(cut),
    act: `${rest.act}, ${rest.form}`,
    ...(addressee ? { addressee: cut(addressee) } : {}),
  }));
});
