import { useMemo, useState } from 'preact/hooks';
import { useCatalog } from '../data/catalog.ts';
import { useParts } from '../data/use-part.ts';
import { Waiting } from '../shared/waiting.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { recall, remember } from '../shell/remember.ts';
import type { Route } from '../shell/route.ts';
import { useTitle } from '../shell/use-title.ts';
import { ArticleHead } from './article-head.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { type Layer, readLayers, SHOWN_FIRST } from './layers.ts';
import { type Article, openArticle } from './open-article.ts';
import { PlacePanel } from './place-panel.tsx';
import { PrintedText } from './printed-text.tsx';
import { WithheldText } from './withheld-text.tsx';

/** One article as printed, with what the record reads in it: `#/article/a…`, and a place in it: `#/article/a…/v…`. */
export function ArticleView({ route }: { route: Route }) {
  const { partOf } = useCatalog();
  const [id = '', placeId = ''] = route.path;
  const { result, error } = useParts([partOf('articles', id)]);
  const article = useMemo(() => result?.[0] && openArticle(result[0], id), [result, id]);
  useTitle(article?.row.title ?? null);
  if (!result) return <Waiting error={error} />;
  return article ? <OpenedArticle key={id} article={article} placeId={placeId} /> : <NotFound />;
}

function OpenedArticle({ article, placeId }: { article: Article; placeId: string }) {
  const [layers, setLayers] = useState<Layer[]>(() => readLayers(recall('layers')) ?? SHOWN_FIRST);
  const [pointed, setPointed] = useState<string | null>(null);
  const choose = (chosen: Layer[]) => {
    remember('layers', chosen.join(','));
    setLayers(chosen);
  };
  return (
    <div class="reading">
      <ArticleHead article={article} />
      <LayerSwitches evidence={article.evidence} layers={layers} choose={choose} />
      <div class="reading-text">
        {article.row.text === null ? (
          <WithheldText article={article} layers={layers} placeId={placeId} point={setPointed} />
        ) : (
          <PrintedText article={article} text={article.row.text} layers={layers} placeId={placeId} point={setPointed} />
        )}
      </div>
      <PlacePanel article={article} placeId={pointed ?? placeId} />
    </div>
  );
}
