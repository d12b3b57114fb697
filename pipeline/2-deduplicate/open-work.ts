import type { Crew } from '../io/run-tasks.ts';
import type { Deeds, Task } from './do-task.ts';

/** Has one deed done to each of many things; the results come in the order of the things. */
export type Work = <Deed extends keyof Deeds>(
  deed: Deed,
  things: AsyncIterable<Parameters<Deeds[Deed]>[0]> | Iterable<Parameters<Deeds[Deed]>[0]>,
  onResult: (result: ReturnType<Deeds[Deed]>, no: number) => void,
) => Promise<void>;

/** The module whose default export the crew of this stage calls. */
export const WORK_MODULE = new URL('./do-task.ts', import.meta.url);

/** The work of a crew that was opened with `WORK_MODULE`. */
export function openWork(crew: Crew): Work {
  return async (deed, things, onResult) => {
    async function* toTasks(): AsyncGenerator<Task> {
      for await (const of of things) yield { deed, of } as Task;
    }
    let no = 0;
    await crew.run<Task, Parameters<typeof onResult>[0]>({ tasks: toTasks(), onResult: (result) => onResult(result, no++), inOrder: true });
  };
}
