import { findStatements } from '../../pipeline/3-extract/statements/find-statements.ts';
import { checkCases } from './check-cases.ts';
import { readMarked } from './read-marked.ts';

checkCases('statement-', (input) => {
  const { article, names } = readMarked(input);
  const cut = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return findStatements(article, names, []).map(({ parts, speaker, person, organization, verb, addressee, ...rest }) => ({
    speaker: `${cut(speaker)} (${person ?? organization ?? 'group'}, by ${rest.resolvedBy})`,
    verb: cut(verb),
    said: parts.map(cut),
    act: `${rest.act}, ${rest.form}`,
    ...(addressee ? { addressee: cut(addressee) } : {}),
  }));
});
