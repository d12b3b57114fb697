import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Package {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const readJson = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const locked: Record<string, Package> = readJson('package-lock.json').packages;
const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;

test('the lockfile has every platform of each package that comes in several', () => {
  const paths = Object.keys(locked);
  const missing = paths.flatMap((path) =>
    Object.keys(locked[path]!.optionalDependencies ?? {})
      .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} lacks ${name}`),
  );
  assert.deepEqual(missing, []);
  assert.ok(
    paths.some((path) => path.endsWith('/node-bindings-darwin-arm64')) && paths.some((path) => path.endsWith('/node-bindings-linux-x64')),
  );
});

test('every package is pinned to one version, the same in both files', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
    assert.equal(locked[`node_modules/${name}`]?.version, version, name);
  }
});

test('every locked package is checked by its hash', () => {
  const unchecked = Object.keys(locked).filter((path) => path !== '' && locked[path]!.integrity === undefined);
  assert.deepEqual(unchecked, []);
});

test('DuckDB comes from @duckdb/node-api alone, not from the deprecated package', () => {
  const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').pop()));
  assert.ok(names.has('@duckdb/node-api') && !names.has('duckdb') && !names.has('duckdb-async'));
});
