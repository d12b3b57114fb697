-- Every count that a row carries, beside what the rows say: table, key, column, printed, counted.
WITH mentions AS (
  SELECT table_name, row_id, count(DISTINCT article_id) AS articles, count(*) AS places FROM evidence WHERE field IS NULL GROUP BY ALL
), entities AS (
  SELECT 'people' AS table_name, person_id AS row_id, article_count FROM people
  UNION ALL SELECT 'organizations', organization_id, article_count FROM organizations
  UNION ALL SELECT 'offices', office_id, article_count FROM offices
  UNION ALL SELECT 'places', place_id, article_count FROM places
  UNION ALL SELECT 'documents', document_id, article_count FROM documents
  UNION ALL SELECT 'events', event_id, article_count FROM events
  UNION ALL SELECT 'watchwords', watchword_id, article_count FROM watchwords
), grouped AS (
  SELECT reprint_group_id, count(*) AS articles, count(DISTINCT outlet_id) AS outlets FROM articles GROUP BY ALL
), told AS (
  SELECT story_id, count(*) AS articles, count(DISTINCT coalesce(reprint_group_id, article_id)) AS texts, count(DISTINCT outlet_id) AS outlets FROM articles GROUP BY ALL
), said AS (
  SELECT statement_id, count(*) AS printings, count(DISTINCT story_id) AS stories FROM statement_printings JOIN articles USING (article_id) GROUP BY ALL
), happened AS (
  SELECT event_id, count(DISTINCT story_id) AS stories FROM event_reports JOIN articles USING (article_id) GROUP BY ALL
), called AS (
  SELECT person_id, office_id, count(DISTINCT article_id) AS articles FROM offices_held GROUP BY ALL
), shared AS (
  SELECT least(article_a, article_b) AS a, greatest(article_a, article_b) AS b, count(*) AS passages FROM passages GROUP BY ALL
), carried AS (
  SELECT table_name, row_id, 'article_count' AS column_name, article_count AS printed, articles AS counted FROM entities LEFT JOIN mentions USING (table_name, row_id)
  UNION ALL SELECT 'documents', document_id, 'citation_count', citation_count, places FROM documents d LEFT JOIN mentions m ON m.table_name = 'documents' AND m.row_id = d.document_id
  UNION ALL SELECT 'outlets', outlet_id, 'article_count', article_count, (SELECT count(*) FROM articles a WHERE a.outlet_id = o.outlet_id) FROM outlets o
  UNION ALL SELECT 'tenures', tenure_id, 'article_count', article_count, articles FROM tenures LEFT JOIN called USING (person_id, office_id)
  UNION ALL SELECT 'reprint_groups', reprint_group_id, 'article_count', article_count, articles FROM reprint_groups LEFT JOIN grouped USING (reprint_group_id)
  UNION ALL SELECT 'reprint_groups', reprint_group_id, 'outlet_count', outlet_count, outlets FROM reprint_groups LEFT JOIN grouped USING (reprint_group_id)
  UNION ALL SELECT 'stories', story_id, 'article_count', article_count, articles FROM stories LEFT JOIN told USING (story_id)
  UNION ALL SELECT 'stories', story_id, 'reprint_group_count', reprint_group_count, texts FROM stories LEFT JOIN told USING (story_id)
  UNION ALL SELECT 'stories', story_id, 'outlet_count', outlet_count, outlets FROM stories LEFT JOIN told USING (story_id)
  UNION ALL SELECT 'statements', statement_id, 'printing_count', printing_count, printings FROM statements LEFT JOIN said USING (statement_id)
  UNION ALL SELECT 'statements', statement_id, 'story_count', story_count, stories FROM statements LEFT JOIN said USING (statement_id)
  UNION ALL SELECT 'events', event_id, 'story_count', story_count, stories FROM events LEFT JOIN happened USING (event_id)
  UNION ALL SELECT 'article_pairs', pair_id, 'passage_count', passage_count, passages
    FROM article_pairs p LEFT JOIN shared s ON s.a = least(p.article_a, p.article_b) AND s.b = greatest(p.article_a, p.article_b)
)
SELECT table_name, row_id, column_name, printed, coalesce(counted, 0) AS counted FROM carried
