import type { FieldNames } from '../../io/field-names.ts';
import type { Limits } from './limits.ts';

/** How one file is read: what its records are called, and how much is taken in. */
export interface Reading {
  /** Relative to the input. */
  path: string;
  media_type: string;
  fields: FieldNames;
  limits: Limits;
}
