import { FACT_CUES, FACT_WEIGHT_OF_NONE, FACT_WEIGHT_OF_REPORT } from '../../vietnamese/fact-cues.ts';

/** Whether a sentence tells facts, figures or the state of a case, and not what one thinks of them; `isReported`: by a verb that reports. */
export function tellsFact(sentence: string, isReported: boolean): boolean {
  const start = FACT_WEIGHT_OF_NONE + (isReported ? FACT_WEIGHT_OF_REPORT : 0);
  return FACT_CUES.reduce((sum, { weight, pattern }) => (pattern.test(sentence) ? sum + weight : sum), start) > 0;
}
