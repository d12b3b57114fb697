import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took with all the processes it began, the start of its interpreter among it. */
export interface Cost {
  seconds: number;
  cpuSeconds: number;
  /** The most memory that all held at a time; pages that several share count once. */
  kilobytes: number;
}

/** What a measured script tells of itself on its last line. */
export interface Told {
  version?: string;
  cpuSeconds: number;
  kilobytes: number;
}

const PAUSE = 250; // milliseconds between two looks at the processes
const TICKS = 100; // a second, on Linux

/** Runs a command whose last line of output is JSON; crashes with the end of what it said when it fails or runs longer than `limit` seconds. */
export async function measure(
  command: string[],
  { env, cwd, limit }: { env?: NodeJS.ProcessEnv; cwd?: string; limit: number },
): Promise<Cost & Told> {
  const begun = performance.now();
  const child = spawn(command[0]!, command.slice(1), { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => errors.push(piece));
  const seen = watchSession(child.pid!);
  const late = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), limit * 1000);
  const code = await new Promise<number | null>((end) => child.on('close', end));
  clearTimeout(late);
  const { cpuSeconds, kilobytes } = seen.stop();
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${command.slice(0, 3).join(' ')}: ended with ${code}: ${Buffer.concat(errors).toString().slice(-300)}`);
  const told = JSON.parse(Buffer.concat(said).toString().trim().split('\n').at(-1)!) as Told;
  return { ...told, seconds, cpuSeconds: Math.max(told.cpuSeconds, cpuSeconds), kilobytes: Math.max(told.kilobytes, kilobytes) };
}

/** Looks at the processes of a session from time to time: those that nobody waits for count too. Sees nothing where there is no /proc. */
function watchSession(session: number): { stop(): { cpuSeconds: number; kilobytes: number } } {
  const ticks = new Map<number, number>();
  let kilobytes = 0;
  const look = () => {
    let sum = 0;
    for (const process of listSession(session)) {
      ticks.set(process.id, process.ticks);
      sum += process.kilobytes;
    }
    kilobytes = Math.max(kilobytes, sum);
  };
  const timer = setInterval(look, PAUSE);
  return {
    stop() {
      clearInterval(timer);
      return { cpuSeconds: [...ticks.values()].reduce((sum, own) => sum + own, 0) / TICKS, kilobytes };
    },
  };
}

function listSession(session: number): { id: number; ticks: number; kilobytes: number }[] {
  const ids = readOrEmpty(() => readdirSync('/proc')).filter((name) => /^\d+$/.test(name));
  return ids.flatMap((id) => {
    const stat = readOrEmpty(() => [readFileSync(`/proc/${id}/stat`, 'utf8')])[0];
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    if (Number(fields[3]) !== session) return [];
    const memory = readOrEmpty(() => [readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')])[0] ?? '';
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(memory)?.[1] ?? 0);
    return [{ id: Number(id), ticks: Number(fields[11]) + Number(fields[12]), kilobytes }];
  });
}

/** A process may end while it is looked at. */
function readOrEmpty(read: () => string[]): string[] {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
