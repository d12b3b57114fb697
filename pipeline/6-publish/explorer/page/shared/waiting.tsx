import { useSay } from '../shell/language.ts';

/** Stands where something is being loaded, or says which file could not be. */
export function Waiting({ error }: { error: Error | null }) {
  const say = useSay();
  if (error === null)
    return (
      <p class="waiting" role="status">
        {say('Đang mở…', 'Opening…')}
      </p>
    );
  return (
    <div class="failure" role="alert">
      <p>{say('Không đọc được một tệp của trang này:', 'A file of this page could not be read:')}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <p>{say('Hãy mở index.html trong thư mục dữ liệu đầy đủ.', 'Open index.html inside the whole folder of the dataset.')}</p>
    </div>
  );
}
