import type { Catalog } from '../data/catalog.ts';
import { useSay } from './language.ts';

/** Which release the page shows, so that whoever cites it can say so. */
export function Footer({ catalog }: { catalog: Catalog | null }) {
  const say = useSay();
  if (catalog === null) return null;
  const { name, version, schema_version, code_version, licence } = catalog.release;
  return (
    <footer class="colophon">
      <p>
        {name} {version} · {say('lược đồ', 'schema')} {schema_version} · {say('mã', 'code')} {code_version} · {licence}
      </p>
      <p>
        {say(
          'Trang này không gửi gì đi đâu: dữ liệu nằm ngay bên cạnh nó. Văn bản bài báo thuộc về các báo.',
          'This page sends nothing anywhere: its data lies beside it. The texts of articles belong to their papers.',
        )}
      </p>
    </footer>
  );
}
