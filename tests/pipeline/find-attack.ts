import { checkSync } from 'recheck';

/** An attack that takes exponential time in the pattern, in words, or null where none is found. */
export function findAttack({ source, flags }: RegExp): string | null {
  const plain = source.replace(/\(\?<[=!](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\]|\((?:[^()\\]|\\.)*\))*\)/g, ''); // looks behind: the checker knows none
  const result = checkSync(plain, flags.replace(/[dv]/g, ''), { checker: 'automaton', timeout: 2_000 });
  return result.status !== 'unknown' && result.complexity?.type === 'exponential' ? result.complexity.summary : null;
}
