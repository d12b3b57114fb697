import { useList } from '../data/use-list.ts';
import { Waiting } from '../shared/waiting.tsx';
import { useSay } from '../shell/language.ts';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { DocumentList } from './document-list.tsx';
import type { DocumentLine } from './document-rows.ts';
import { DocumentView } from './document-view.tsx';

/** Every document that is cited: `#/documents?q=…&kind=…&issuer=…`, and one of them: `#/documents/<id>`. */
export function DocumentsView({ route }: { route: Route }) {
  const [id] = route.path;
  return id === undefined ? <Documents asked={route.asked} /> : <DocumentView key={id} id={id} />;
}

function Documents({ asked }: { asked: Record<string, string> }) {
  const say = useSay();
  const { result, error } = useList<DocumentLine>('documents');
  useTitle(say('Văn kiện', 'Documents'));
  return (
    <div class="narrowing">
      <h1>{say('Văn kiện được dẫn', 'Documents cited')}</h1>
      {result === null ? <Waiting error={error} /> : <DocumentList lines={result} asked={asked} />}
    </div>
  );
}
