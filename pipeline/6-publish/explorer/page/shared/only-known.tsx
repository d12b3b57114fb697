import { useSay } from '../shell/language.ts';

/** Said of what the reference knows and no article names. */
export function OnlyKnown() {
  const say = useSay();
  return (
    <p class="notice">
      {say('Không bài nào ở đây nhắc đến; chỉ bảng tra cứu có tên này.', 'No article here names it; only the reference knows it.')}
    </p>
  );
}
