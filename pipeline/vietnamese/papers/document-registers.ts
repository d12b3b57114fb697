/** Letters of a symbol's body that stand for a body of every province, district or office: numbers of theirs are told apart by issuer. */
export const LOCAL_BODIES: ReadonlySet<string> = new Set(
  'tu,đu,hu,qu,ubnd,hđnd,bcđ,bcsđ,vptu,btctu,btgtu,ubkttu,btv,bch,mttq,tand,vks'.split(','),
);

/** The letters by which the symbol of a kind begins; decisions and regulations share theirs and one row of numbers. */
export const REGISTER_LETTERS: ReadonlyMap<string, string> = new Map([
  ['nghị quyết', 'nq'],
  ['chỉ thị', 'ct'],
  ['kết luận', 'kl'],
  ['quyết định', 'qđ'],
  ['quy định', 'qđ'],
  ['hướng dẫn', 'hd'],
  ['thông báo', 'tb'],
  ['công điện', 'cđ'],
]);

/** What the symbol's body is for who issued a paper: `Chỉ thị 05 của Bộ Chính trị` is `05-CT/TW`. */
export const REGISTER_BODIES: readonly [issuer: RegExp, letters: string][] = [
  [/^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|bch trung ương|trung ương)/u, 'tw'],
  [/^thủ tướng/u, 'ttg'],
  [/^chính phủ/u, 'cp'],
  [/^chủ tịch nước/u, 'ctn'],
];
