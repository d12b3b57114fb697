import type { Stretches } from '../vietnamese/words/hash-units.ts';
import { findSames } from './find-sames.ts';
import type { LaidRows } from './lay-rows.ts';

/** Where an article itself speaks, once, in UTF-16 units: what takes part in comparison but no segment that prints an earlier one again. */
export function findBody(laid: LaidRows): Stretches {
  const sames = new Uint32Array(laid.starts.length);
  findSames(laid, sames);
  const isFirst = (_: number, row: number) => sames[row] === row;
  return { starts: laid.starts.filter(isFirst), ends: laid.ends.filter(isFirst) };
}
