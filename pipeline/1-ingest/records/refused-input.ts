import type { Refusal } from '../decode-text.ts';

/** Ends the reading of one file: what was read of it before stays, the rest is one reject. */
export class RefusedInput extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
