import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCauses, type InputFile } from './find-causes.ts';
import { isHeld, takeLock } from './lock.ts';
import { forgetWhole, isWhole, type Manifest, readManifest, type StageReport, writeManifest } from './manifest.ts';
import { openProgress, type Progress } from './progress.ts';
import { readSettings, type Settings } from './settings.ts';
import { mendSwap, swapFolder } from './swap-folder.ts';

const SPELLED_OUT = 5; // tables

/** What a stage is given to work with: an empty folder of its own, and where to read. */
export interface Room {
  folder: string;
  /** The folder of an earlier stage, which must be one of `inputs`. */
  input(stage: string): string;
  reference: string;
  settings: Settings;
  /** A hash of the stage's code (`hashCode`), for what it keeps from run to run. */
  code: string;
  progress: Progress;
}

/** A stage as its run.ts declares it; what is not declared here does not make it run again. */
export interface Stage {
  /** `3-extract`: the name of its folders in pipeline/ and in BUILD. */
  name: string;
  /** The stages whose tables it reads. */
  inputs: string[];
  /** The reference tables it reads: `offices`, `tenures` … */
  references: string[];
  /** The settings that change its output. */
  parameters?(settings: Settings): Record<string, string>;
  /** The files it reads from outside BUILD and REFERENCE; their content and `path` count. */
  files?(settings: Settings): InputFile[] | Promise<InputFile[]>;
  /** Asked when all else is up to date: does what the stage wrote outside BUILD still stand? `folder` is its folder in BUILD. */
  isIntact?(settings: Settings, folder: string): Promise<boolean>;
  build(room: Room): Promise<StageReport>;
  /** The stage's run.ts; pipeline/<name>/run.ts of this project when not given. */
  entry?: string;
}

/**
 * Brings a stage up to date: builds it in a temporary folder of BUILD when a cause of it or a byte of its output changed,
 * puts the folder in place when whole, and says on stderr what it did. A run.ts is a call of it:
 * `await runStage({ name: '3-extract', inputs: ['1-ingest'], references: ['offices'], build: extractAll }).catch(fail);`
 */
export async function runStage(stage: Stage, settings: Settings = readSettings(process.env)): Promise<Manifest> {
  if (!isHeld(settings.build)) forgetWhole();
  const free = takeLock(settings.build);
  try {
    const folder = join(settings.build, stage.name);
    sweep(settings.build);
    const causes = await findCauses(stage, settings, stage.entry ?? findEntry(stage.name));
    const before = readManifest(folder);
    const reason = await findReason(before, causes, folder);
    const isOff = reason === null && stage.isIntact !== undefined && !(await stage.isIntact(settings, folder));
    if (before !== null && reason === null && !isOff) {
      openProgress(stage.name).done('up to date');
      return before;
    }
    return await buildStage(stage, settings, { causes, reason: reason ?? 'its result is not in place' });
  } finally {
    rmSync(join(settings.build, `.tmp-${stage.name}`), { recursive: true, force: true });
    free();
  }
}

async function buildStage(
  stage: Stage,
  settings: Settings,
  { causes, reason }: { causes: Manifest['causes']; reason: string },
): Promise<Manifest> {
  const begun = performance.now();
  const progress = openProgress(stage.name);
  const folder = join(settings.build, `.tmp-${stage.name}`);
  mkdirSync(folder, { recursive: true });
  const report = await stage.build({
    folder,
    input: openInputs(stage, settings),
    reference: settings.reference,
    settings,
    code: causes.code!,
    progress,
  });
  checkBalance(stage.name, report);
  const manifest = await writeManifest(folder, { stage: stage.name, causes, report });
  swapFolder(folder, join(settings.build, stage.name));
  progress.done(`${countRows(report)} (${((performance.now() - begun) / 1000).toFixed(1)} s; ${reason})`);
  return manifest;
}

/** Why the stage must run, in words for the log, or null. */
async function findReason(before: Manifest | null, causes: Manifest['causes'], folder: string): Promise<string | null> {
  if (before === null) return 'new';
  const names = Array.from(new Set([...Object.keys(causes), ...Object.keys(before.causes)]));
  const changed = names.filter((name) => causes[name] !== before.causes[name]);
  if (changed.length > 0) return `changed: ${changed.join(', ')}`;
  return (await isWhole(folder, before)) ? null : 'its files were damaged';
}

function openInputs(stage: Stage, settings: Settings): (name: string) => string {
  return (name) => {
    if (!stage.inputs.includes(name)) throw new Error(`${stage.name} reads ${name} undeclared; add it to inputs of its run.ts`);
    return join(settings.build, name);
  };
}

/** Removes what a killed run left; the lock tells that no living one is at work here. */
function sweep(build: string): void {
  mkdirSync(build, { recursive: true });
  for (const name of readdirSync(build)) {
    if (name.startsWith('.tmp-')) rmSync(join(build, name), { recursive: true, force: true });
    else if (/^\.\d-.*\.old$/.test(name)) mendSwap(join(build, name.slice(1, -4)));
  }
}

function checkBalance(stage: string, { received, accepted, rejected }: StageReport): void {
  if (received === undefined || received === (accepted ?? 0) + rejected) return;
  throw new Error(
    `${stage} lost records: ${received} received, ${accepted ?? 0} accepted, ${rejected} rejected; this is a fault of its code`,
  );
}

/** `5 articles, 82 segments, 1 rejected`; of many tables only how many they are. */
function countRows({ kept, rejected }: StageReport): string {
  const filled = Object.entries(kept).filter(([, rows]) => rows > 0);
  const total = filled.reduce((sum, [, rows]) => sum + rows, 0);
  const parts = filled.map(([table, rows]) => `${rows} ${table.replaceAll('_', ' ')}`);
  const rows = parts.length <= SPELLED_OUT ? parts : [`${total} rows in ${parts.length} tables`];
  return [...rows, ...(rejected > 0 ? [`${rejected} rejected`] : [])].join(', ') || 'nothing';
}

function findEntry(name: string): string {
  return fileURLToPath(new URL(`../${name}/run.ts`, import.meta.url));
}
