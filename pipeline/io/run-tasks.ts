import { availableParallelism } from 'node:os';
import { inspect } from 'node:util';
import { Piscina } from 'piscina';
import { type Bundle, bundleModule } from './bundle-module.ts';

const LONGEST_TASK_MS = 20 * 60_000;

/** Work of one kind in tasks that depend on nothing but themselves. */
export interface Work<Task, Result> {
  tasks: AsyncIterable<Task> | Iterable<Task>;
  /** Called with each result as it comes, in no certain order; with `inOrder`, in the order of the tasks. */
  onResult(result: Result): void;
  /** No result waits for more than a few others: a slow task holds back those behind it. */
  inOrder?: boolean;
  /** What of a task is handed over to its worker and not copied. */
  listTransfers?(task: Task): ArrayBuffer[];
}

/** Where tasks are done. */
export interface Workplace {
  /** The module whose default export does a task: `(task: Task) => Result | Promise<Result>`. */
  module: URL;
  /** Worker threads; as many as the machine has processors when not given. What the tasks write must not depend on it. */
  threads?: number;
  /** After this time in one task the run ends with an error: never a result. */
  longestMs?: number;
}

/** Worker threads that wait for work; they start with the second task of a work, for a worker costs more than a single task. */
export interface Crew {
  run<Task, Result>(work: Work<Task, Result>): Promise<void>;
  close(): Promise<void>;
}

/** Does the tasks of one work; the first failure ends all. */
export async function runTasks<Task, Result>({ module, threads, longestMs, ...work }: Work<Task, Result> & Workplace): Promise<void> {
  const crew = openCrew({ module, threads, longestMs });
  try {
    await crew.run(work);
  } finally {
    await crew.close();
  }
}

/** Opens a crew for several works, one after the other; close it, or the program does not end. */
export function openCrew({ module, threads = availableParallelism(), longestMs = LONGEST_TASK_MS }: Workplace): Crew {
  let pool: Piscina | null = null;
  let bundle: Bundle | null = null;
  const runAlone = async <Task, Result>(task: Task, { onResult }: Work<Task, Result>) => {
    const { default: run } = (await import(module.href)) as { default(task: Task): Result | Promise<Result> };
    onResult(await run(task));
  };
  return {
    async run(work) {
      const tasks = toAsync(work.tasks);
      const first = await tasks.next();
      if (first.done) return;
      const second = await tasks.next();
      if (second.done && pool === null) return runAlone(first.value, work);
      bundle ??= await bundleModule(module);
      pool ??= openPool(bundle, threads);
      await runAll({ pool, threads, longestMs, ...work }, second.done ? [first.value] : [first.value, second.value], tasks);
    },
    async close() {
      await pool?.destroy();
      bundle?.remove();
    },
  };
}

function openPool({ file }: Bundle, threads: number): Piscina {
  return new Piscina({ filename: file, minThreads: threads, maxThreads: threads, execArgv: [] }); // without tsx
}

async function* toAsync<Task>(tasks: AsyncIterable<Task> | Iterable<Task>): AsyncGenerator<Task> {
  yield* tasks;
}

interface Run<Task, Result> extends Work<Task, Result> {
  pool: Piscina;
  threads: number;
  longestMs: number;
}

async function runAll<Task, Result>(work: Run<Task, Result>, begun: Task[], rest: AsyncIterator<Task>): Promise<void> {
  const running = new Set<Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  const start = async (task: Task) => {
    const before = last;
    const done = runOne(task, work).then(async (result) => {
      if (work.inOrder) await before;
      work.onResult(result);
    });
    last = done;
    running.add(done);
    done.finally(() => running.delete(done)).catch(() => undefined); // its failure shows below
    if (running.size >= 2 * work.threads) await Promise.race(running);
  };
  for (const task of begun) await start(task);
  for (let next = await rest.next(); !next.done; next = await rest.next()) await start(next.value);
  await Promise.all(running);
}

/** The pool goes down with its workers when the watchdog ends the run, so the task itself need not be stopped. */
async function runOne<Task, Result>(task: Task, { pool, longestMs, listTransfers }: Run<Task, Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const watchdog = new Promise<never>((_, reject) => {
    const tell = () => `no end of a task in ${longestMs / 1000} s: ${inspect(task).slice(0, 500)}; report the input`;
    timer = setTimeout(() => reject(new Error(tell())), longestMs);
  });
  try {
    return await Promise.race([pool.run(task, { transferList: listTransfers?.(task) ?? [] }) as Promise<Result>, watchdog]);
  } finally {
    clearTimeout(timer);
  }
}
