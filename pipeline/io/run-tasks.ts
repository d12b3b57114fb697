import { availableParallelism } from 'node:os';
import { inspect } from 'node:util';
import { Piscina } from 'piscina';

const LONGEST_TASK_MS = 20 * 60_000;

/** Work of one kind in tasks that depend on nothing but themselves. */
export interface Work<Task, Result> {
  /** The module whose default export does a task: `(task: Task) => Result | Promise<Result>`. */
  module: URL;
  tasks: AsyncIterable<Task>;
  /** Called with each result as it comes, in no certain order; with `inOrder`, in the order of the tasks. */
  onResult(result: Result): void;
  /** No result waits for more than a few others: a slow task holds back those behind it. */
  inOrder?: boolean;
  /** What of a task is handed over to its worker and not copied. */
  listTransfers?(task: Task): ArrayBuffer[];
  /** Worker threads; as many as the machine has processors when not given. What the tasks write must not depend on it. */
  threads?: number;
  /** After this time in one task the run ends with an error: never a result. */
  longestMs?: number;
}

/** Does the tasks on worker threads; a single task is done in this thread, for a worker costs more than it. The first failure ends all. */
export async function runTasks<Task, Result>(work: Work<Task, Result>): Promise<void> {
  const tasks = work.tasks[Symbol.asyncIterator]();
  const first = await tasks.next();
  if (first.done) return;
  const second = await tasks.next();
  if (!second.done) return runAll(work, [first.value, second.value], tasks);
  const { default: run } = (await import(work.module.href)) as { default(task: Task): Result | Promise<Result> };
  work.onResult(await run(first.value));
}

async function runAll<Task, Result>(work: Work<Task, Result>, begun: Task[], rest: AsyncIterator<Task>): Promise<void> {
  const threads = work.threads ?? availableParallelism();
  const pool = new Piscina<Task, Result>({ filename: work.module.href, minThreads: threads, maxThreads: threads });
  const running = new Set<Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  const start = async (task: Task) => {
    const before = last;
    const done = runOne(pool, task, work).then(async (result) => {
      if (work.inOrder) await before;
      work.onResult(result);
    });
    last = done;
    running.add(done);
    done.finally(() => running.delete(done)).catch(() => undefined); // its failure shows below
    if (running.size >= 2 * threads) await Promise.race(running);
  };
  try {
    for (const task of begun) await start(task);
    for (let next = await rest.next(); !next.done; next = await rest.next()) await start(next.value);
    await Promise.all(running);
  } finally {
    await pool.destroy();
  }
}

/** The pool goes down with its workers when the watchdog ends the run, so the task itself need not be stopped. */
async function runOne<Task, Result>(pool: Piscina<Task, Result>, task: Task, work: Work<Task, Result>): Promise<Result> {
  const longest = work.longestMs ?? LONGEST_TASK_MS;
  let timer: NodeJS.Timeout | undefined;
  const watchdog = new Promise<never>((_, reject) => {
    const tell = () => `no end of a task in ${longest / 1000} s: ${inspect(task).slice(0, 500)}; report the input`;
    timer = setTimeout(() => reject(new Error(tell())), longest);
  });
  try {
    return await Promise.race([pool.run(task, { transferList: work.listTransfers?.(task) ?? [] }), watchdog]);
  } finally {
    clearTimeout(timer);
  }
}
