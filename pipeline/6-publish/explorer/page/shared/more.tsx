import { useSay } from '../shell/language.ts';
import { useNumber } from './use-number.ts';

/** The button under what is shown in part: how much is left, and the way to it; nothing where nothing is left. */
export function More({ left, show }: { left: number; show(): void }) {
  const say = useSay();
  const number = useNumber();
  if (left <= 0) return null;
  return (
    <button type="button" class="more" onClick={show}>
      {say('Xem thêm', 'Show more')} ({number(left)})
    </button>
  );
}
