import { useSay } from './language.ts';

/** For an address that leads nowhere in this release. */
export function NotFound() {
  const say = useSay();
  return (
    <div class="column">
      <h1>{say('Không có gì ở đây', 'Nothing is here')}</h1>
      <p>
        {say(
          'Địa chỉ này không dẫn đến đâu trong bản dữ liệu này. Nó có thể thuộc về một bản khác.',
          'This address leads nowhere in this release. It may belong to another one.',
        )}
      </p>
      <p>
        <a href="#/">{say('Về trang đầu', 'To the first page')}</a>
      </p>
    </div>
  );
}
