-- What two articles share, a row for each pair that overlaps: how much of either text stands in the other, and how many statements,
-- people and documents both have. The shared passages themselves are in v_overlaps.
WITH facts AS (
  SELECT DISTINCT 'statements' AS table_name, article_id, statement_id AS id FROM statement_printings
  UNION ALL
  SELECT DISTINCT table_name, article_id, row_id FROM evidence WHERE table_name IN ('people', 'documents') AND field IS NULL
), shared AS (
  SELECT x.pair_id, count(*) FILTER (fa.table_name = 'statements') AS statements, count(*) FILTER (fa.table_name = 'people') AS people,
    count(*) FILTER (fa.table_name = 'documents') AS documents
  FROM article_pairs x
  JOIN facts fa ON fa.article_id = x.article_a
  JOIN facts fb ON fb.article_id = x.article_b AND fb.table_name = fa.table_name AND fb.id = fa.id
  GROUP BY x.pair_id
)
SELECT x.pair_id, x.article_a, a.title AS title_a, ua.name AS outlet_a, x.article_b, b.title AS title_b, ub.name AS outlet_b, x.relation,
  x.containment_a, x.containment_b, x.shared_syllables, x.passage_count AS passages, coalesce(s.statements, 0) AS statements,
  coalesce(s.people, 0) AS people, coalesce(s.documents, 0) AS documents, a.story_id = b.story_id AS same_story
FROM article_pairs x
JOIN articles a ON a.article_id = x.article_a
JOIN articles b ON b.article_id = x.article_b
LEFT JOIN outlets ua ON ua.outlet_id = a.outlet_id
LEFT JOIN outlets ub ON ub.outlet_id = b.outlet_id
LEFT JOIN shared s USING (pair_id)
