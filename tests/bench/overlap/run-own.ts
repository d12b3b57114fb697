import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cost, measure } from './measure.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const LIMIT = 7200; // seconds

/** Runs one of our stages anew on an input; what it makes lies in `build`. The stages before must have run. */
export async function runStage(stage: '1-ingest' | '2-deduplicate', { input, build }: { input: string; build: string }): Promise<Cost> {
  rmSync(join(build, stage), { recursive: true, force: true });
  const script = join(build, '..', `run-${stage}.mjs`);
  const path = JSON.stringify(join(PROJECT, `pipeline/${stage}/run.ts`));
  const tell = 'const used = process.resourceUsage();\nconst cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1e6;\n';
  writeFileSync(script, `await import(${path});\n${tell}console.log(JSON.stringify({ cpuSeconds, kilobytes: used.maxRSS }));\n`);
  const env = { ...process.env, INPUT: input, BUILD: build, OUT: join(build, '..', 'out') };
  return measure([process.execPath, ...process.execArgv, script], { env, cwd: PROJECT, limit: LIMIT });
}
