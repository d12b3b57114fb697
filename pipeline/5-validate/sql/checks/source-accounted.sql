-- A source that is neither an article nor a reject, or both.
-- cure: 1-ingest gives every source an article_id, or one reject that tells its rule and its source_id
WITH refused AS (
  SELECT DISTINCT source_id FROM rejects WHERE source_id IS NOT NULL AND rule <> 'reference-emptied' AND (table_name IS NULL OR table_name IN ('sources', 'articles'))
)
SELECT s.source_id, s.path, s.record_no, s.article_id, r.source_id IS NOT NULL AS rejected
FROM sources s LEFT JOIN refused r USING (source_id)
WHERE (s.article_id IS NULL) <> (r.source_id IS NOT NULL)
