import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { type Layer, layerOf } from './layers.ts';
import type { Article } from './open-article.ts';
import { quoteAround } from './quote-around.ts';

interface WithheldTextProps {
  article: Article;
  layers: Layer[];
  placeId: string;
  point(placeId: string | null): void;
}

/** Stands for a text that may not be published: says so, and shows the quotations that what is read rests on. */
export function WithheldText({ article, layers, placeId, point }: WithheldTextProps) {
  const say = useSay();
  const shown = article.evidence.filter((place) => {
    const layer = layerOf(place);
    return layer !== null && layers.includes(layer);
  });
  return (
    <>
      <div class="notice" role="note">
        <p>
          {say(
            'Văn bản của bài này không được công bố ở đây: quyền thuộc về báo. Dưới đây là những trích dẫn ngắn làm dẫn chứng, theo thứ tự trong bài.',
            'The text of this article is not published here: the rights are the paper’s. Below are the short quotations that serve as evidence, in their order.',
          )}
        </p>
        {article.row.url !== null && <SourceLink url={article.row.url} />}
        {article.row.rights_notice !== null && <p lang="vi">“{article.row.rights_notice}”</p>}
      </div>
      <ol class="quotations" lang={article.row.language}>
        {shown.map((place) => (
          <li key={place.evidence_id}>
            <Quotation article={article} place={place} isChosen={place.evidence_id === placeId} point={point} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface QuotationProps {
  article: Article;
  place: Article['evidence'][number];
  isChosen: boolean;
  point(placeId: string | null): void;
}

/** The words of a place, with what is quoted around them. */
function Quotation({ article, place, isChosen, point }: QuotationProps) {
  const say = useSay();
  const { evidence_id, text } = place;
  const { before, after } = quoteAround(article.evidence, place);
  return (
    <>
      {before}
      <a
        class={`run mark-${layerOf(place)}${isChosen ? ' chosen' : ''}`}
        href={toHash('article', [article.row.article_id, evidence_id])}
        onMouseEnter={() => point(evidence_id)}
        onMouseLeave={() => point(null)}
        onFocus={() => point(evidence_id)}
        onBlur={() => point(null)}
      >
        {text ?? say('(một đoạn dài, không công bố)', '(a long passage, not published)')}
      </a>
      {after}
    </>
  );
}

function SourceLink({ url }: { url: string }) {
  return (
    <p>
      <a href={/^https?:\/\//.test(url) ? url : undefined} rel="noreferrer noopener">
        {url}
      </a>
    </p>
  );
}
