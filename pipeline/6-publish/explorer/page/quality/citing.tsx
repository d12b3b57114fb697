import { useCatalog } from '../data/catalog.ts';
import { useSay } from '../shell/language.ts';

/** How to cite the release and a row of it, and how to tell of an error. */
export function Citing() {
  const say = useSay();
  const { name, version, schema_version, code_version } = useCatalog().release;
  return (
    <section aria-labelledby="citing">
      <h2 id="citing">{say('Trích dẫn và báo lỗi', 'Citing, and telling of errors')}</h2>
      <p>
        {say('Trích dẫn bản này là', 'Cite this release as')}{' '}
        <code>
          {name} {version}, {say('lược đồ', 'schema')} {schema_version}, {say('mã', 'code')} {code_version}
        </code>
        {say(
          ', và một điều trong đó bằng mã của dòng và bài: địa chỉ của mỗi chỗ trên trang này chứa cả hai. CITATION.cff nằm trong thư mục dữ liệu.',
          ', and a fact in it by the ids of its row and article: the address of every place on this page holds both. CITATION.cff lies in the folder of the dataset.',
        )}
      </p>
      <p>
        {say(
          'Thấy sai thì gửi địa chỉ của chỗ ấy cùng điều đúng: luật đã tìm ra nó được ghi bên cạnh.',
          'Where something is wrong, send the address of that place and what is right: the rule that found it is told beside it.',
        )}
      </p>
    </section>
  );
}
