import type { Form } from './gather-bodies.ts';

/** Organs of the Party that an office names without saying where: `Bí thư Đảng đoàn`. */
const ORGANS: ReadonlySet<string> = new Set(['đảng đoàn']);

/** Whether the words of a kind of body name one all the same: `Đảng đoàn`, or the only `Đảng bộ` of the article. */
export function isLoneOrgan(form: Form, kinds: readonly Form[]): boolean {
  if (ORGANS.has(form.whole)) return true;
  return form.text === 'Đảng bộ' && kinds.every(({ text }) => text === 'Đảng bộ' || !text.startsWith('Đảng bộ'));
}
