import { type AlignTask, alignPairs } from './align-pairs.ts';
import { findCandidates, type PairTask } from './find-candidates.ts';
import { type JoinTask, joinParts } from './join-part.ts';
import { type PlaceTask, placeBatch } from './place-batch.ts';
import { type PrintTask, printBatch } from './print-batch.ts';
import { type ReadTask, readStretchOnce } from './read-stretch-once.ts';
import { type RewordTask, rewordPairs } from './reword-pairs.ts';
import { type ScatterTask, scatterBand } from './scatter-band.ts';

/** What workers do for this stage, and what it comes to. */
const deeds = {
  read: (task: ReadTask) => readStretchOnce(task),
  print: (task: PrintTask) => printBatch(task),
  join: (task: JoinTask) => joinParts(task),
  pair: (task: PairTask) => findCandidates(task),
  scatter: (task: ScatterTask) => scatterBand(task),
  reword: (task: RewordTask) => rewordPairs(task),
  align: (task: AlignTask) => alignPairs(task),
  place: (task: PlaceTask) => placeBatch(task),
};

export type Deeds = typeof deeds;

/** A deed and what it is done to. */
export type Task = { [Deed in keyof Deeds]: { deed: Deed; of: Parameters<Deeds[Deed]>[0] } }[keyof Deeds];

/** Does one task: nothing but the task decides the result. */
export default function doTask({ deed, of }: Task): ReturnType<Deeds[keyof Deeds]> {
  return (deeds[deed] as (of: unknown) => ReturnType<Deeds[keyof Deeds]>)(of);
}
