/** Abbreviations after whose stop a capital follows inside the sentence, in lower case without their last stop. */
export const STOP_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['tp', 'tx', 'tt', 'q', 'p', 'h', 'x', 'kp', 'đ', 'đg'], // cities, wards, streets
  ...['gs', 'pgs', 'ts', 'ths', 'tskh', 'ks', 'bs', 'bsck', 'bscki', 'bsckii', 'cn', 'ls', 'kts', 'ds', 'nsnd', 'nsưt', 'nghs', 'cnkt'], // degrees
  ...['th.s', 'gs.ts', 'pgs.ts', 'gs.tskh', 'pgs.tskh', 'ts.bs', 'bs.ts', 'ts.ls', 'bs.ck1', 'bs.ck2'],
  ...['đ/c', 'đc', 'tr', 'st', 'mr', 'mrs', 'ms', 'dr', 'prof', 'jr', 'sr', 'no', 'vol', 'vs'],
]);
