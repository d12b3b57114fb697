import { Untitled } from '../article/untitled.tsx';
import { Day } from '../shared/day.tsx';
import { Dots } from '../shared/dots.tsx';
import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { Citation } from './document-rows.ts';

/** A citation in its sentence, which leads to its place in the article. */
export function CitationEntry({ citation }: { citation: Citation }) {
  const say = useSay();
  const { before, words, after, article_id, evidence_id, title, outlet } = citation;
  const day = citation.event_on ?? citation.published_on;
  return (
    <>
      <blockquote class="said" lang="vi">
        {before}
        <a class="cited-words" href={toHash('article', [article_id, evidence_id])}>
          {words ?? say('(chỗ dẫn)', '(the place)')}
        </a>
        {after}
      </blockquote>
      {before === null && after === null && (
        <p class="meta">
          {say('Câu này không được công bố: quyền thuộc về báo.', 'The sentence is not published: the rights are the paper’s.')}
        </p>
      )}
      <p class="meta">
        <Dots
          parts={[
            <a key="article" href={toHash('article', [article_id, evidence_id])} lang="vi">
              {title ?? <Untitled />}
            </a>,
            outlet,
            day && <Day on={day} />,
          ]}
        />
      </p>
    </>
  );
}
