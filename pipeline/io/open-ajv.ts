import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

/** Every keyword of ours that a schema may carry; they say what ajv does not check. */
export const VOCABULARY = ['x-id', 'x-key', 'x-references', 'x-order', 'x-type', 'x-vi', 'x-vi-description', 'x-withhold'];

/**
 * An ajv for draft 2020-12 in strict mode, with formats and the declared vocabulary: an unknown keyword is an error at
 * compilation. Our schemas are held against the draft's own meta schema by the tests, not again at each start.
 */
export function openAjv(options: Pick<Options, 'allErrors' | 'verbose' | 'validateSchema'> = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: false, ...options });
  addFormatsModule.default(ajv);
  ajv.addVocabulary(VOCABULARY);
  return ajv;
}
