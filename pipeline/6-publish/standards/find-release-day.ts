import { readFileSync } from 'node:fs';

const CHANGELOG = new URL('../../../CHANGELOG.md', import.meta.url);
const HEADING = /^## (?<version>\S+) · schema \S+(?: · (?<day>\d{4}-\d{2}-\d{2}))?$/gm;

/** The day that a changelog's heading `## 0.1.0 · schema 1.0.0 · 2026-11-21` gives for a version; null where none does. */
export function findReleaseDay(version: string, changelog: string = readFileSync(CHANGELOG, 'utf8')): string | null {
  const headings = Array.from(changelog.matchAll(HEADING), ({ groups }) => groups!);
  return headings.find((heading) => heading.version === version)?.day ?? null;
}
