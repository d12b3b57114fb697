import { useSay } from '../shell/language.ts';

/** Stands for the headline of a record that has none. */
export function Untitled() {
  const say = useSay();
  return <em>{say('(không có tên bài)', '(no headline)')}</em>;
}
