import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../pipeline/io/list-files.ts';
import { findAttack } from './find-attack.ts';

const PIPELINE = fileURLToPath(new URL('../../pipeline', import.meta.url));
const ROOMS = /^(?:text|vietnamese|[1-6]-[a-z]+)\/.*\.ts$/;
const MODULES = listFiles(PIPELINE).filter((name) => ROOMS.test(name) && !/(?:^|\/)(?:run|build|check-published)\.ts$/.test(name));

/** Every pattern that the modules make from lists, caught at its making, and every literal, read from the code. */
async function collectPatterns(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const Original = globalThis.RegExp;
  let module = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags], newTarget) {
      const pattern = Reflect.construct(target, [source, flags], newTarget) as RegExp;
      if (!found.has(pattern.toString())) found.set(pattern.toString(), module);
      return pattern;
    },
  });
  try {
    for (module of MODULES) await import(join(PIPELINE, module));
  } finally {
    globalThis.RegExp = Original;
  }
  for (const name of MODULES) {
    for (const literal of findLiterals(readFileSync(join(PIPELINE, name), 'utf8'))) if (!found.has(literal)) found.set(literal, name);
  }
  return found;
}

/** Literals stand behind an operator, a bracket, a comma or a line's beginning; comments hold none. */
function findLiterals(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|`(?:\\.|[^`\\])*`/g, '``').replace(/^\s*\/\/.*$/gm, '');
  return Array.from(
    bare.matchAll(/(?<=[=(,:[!&|?{};>]\s*|^\s*|return\s)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/gm),
    ([literal]) => literal,
  );
}

const patterns = await collectPatterns();

test('the patterns are found: literals and those made from lists', () => {
  assert.ok(patterns.size > 250, `${patterns.size} patterns`);
  assert.ok([...patterns.values()].filter((name) => name.startsWith('vietnamese/')).length > 40);
});

test('the search for attacks knows a catastrophic pattern from a sound one', () => {
  assert.ok(findAttack(/^(?:\p{L}+\s?)*$/u));
  assert.ok(findAttack(/(?:a|ab|b)*c/));
  assert.equal(findAttack(/(?<![\p{L}\p{M}])(?:bộ|ban)(?:\s{1,2}\p{Lu}\p{L}{0,9}){1,3}/giu), null);
});

test('no pattern backtracks exponentially', () => {
  const attacked = [...patterns].flatMap(([source, name]) => {
    const end = source.lastIndexOf('/');
    const pattern = new RegExp(source.slice(1, end), source.slice(end + 1));
    const attack = repeatsGroup(pattern) ? findAttack(pattern) : null;
    return attack === null ? [] : [`${name}: ${source.slice(0, 300)} ${attack}`];
  });
  assert.deepEqual(attacked, []);
});

/** Only a group repeated without bound can take exponential time; to repeat one character or class takes polynomial time at most. */
function repeatsGroup({ source }: RegExp): boolean {
  return /\)(?:[*+]|\{\d+,\})/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'));
}
