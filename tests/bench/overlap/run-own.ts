import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a run took: the whole process and its children, the start of Node among it. */
export interface Cost {
  seconds: number;
  cpuSeconds: number;
  kilobytes: number;
}

/** Runs one of our stages anew on an input; what it makes lies in `build`. The stages before must have run. */
export async function runStage(stage: '1-ingest' | '2-deduplicate', { input, build }: { input: string; build: string }): Promise<Cost> {
  rmSync(join(build, stage), { recursive: true, force: true });
  const script = join(build, '..', `run-${stage}.mjs`);
  const path = JSON.stringify(join(PROJECT, `pipeline/${stage}/run.ts`));
  writeFileSync(script, `await import(${path});\nconsole.log(JSON.stringify(process.resourceUsage()));\n`);
  const env = { ...process.env, INPUT: input, BUILD: build, OUT: join(build, '..', 'out') };
  const begun = performance.now();
  const { stdout } = await $({ env, cwd: PROJECT, quiet: true })`${process.execPath} --import tsx ${script}`;
  const seconds = (performance.now() - begun) / 1000;
  const used = JSON.parse(stdout.trim().split('\n').at(-1)!) as NodeJS.ResourceUsage;
  return { seconds, cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6, kilobytes: used.maxRSS };
}
