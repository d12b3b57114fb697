-- Every count with and without reprints: rows of all articles, rows of one article of each reprint group, and, where rows that tell the
-- same are merged, how many different ones remain (of articles: independent stories).
WITH claims AS (
  SELECT 1 AS no, 'articles' AS counted, article_id, story_id AS merged FROM articles
  UNION ALL SELECT 2, 'statements printed', article_id, statement_id FROM statement_printings
  UNION ALL SELECT 3, 'offices given to people', article_id, concat(person_id, ' ', office_id, ' ', status) FROM offices_held
  UNION ALL SELECT 4, 'events named', article_id, event_id FROM event_reports
  UNION ALL SELECT 5, 'people at events', article_id, concat(event_id, ' ', person_id) FROM participations
  UNION ALL SELECT 6, 'documents cited', article_id, row_id FROM evidence WHERE table_name = 'documents' AND field IS NULL
  UNION ALL SELECT 7, 'people mentioned', article_id, row_id FROM evidence WHERE table_name = 'people' AND field IS NULL
  UNION ALL SELECT 8, 'bodies mentioned', article_id, row_id FROM evidence WHERE table_name = 'organizations' AND field IS NULL
  UNION ALL SELECT 9, 'places mentioned', article_id, row_id FROM evidence WHERE table_name = 'places' AND field IS NULL
  UNION ALL SELECT 10, 'quantities', article_id, NULL FROM quantities
  UNION ALL SELECT 11, 'dates', article_id, NULL FROM dates
  UNION ALL SELECT 12, 'captions', article_id, NULL FROM images
)
SELECT c.counted, count(*) AS with_reprints, count(*) FILTER (u.article_id IS NOT NULL) AS without_reprints,
  nullif(count(DISTINCT c.merged), 0) AS "different"
FROM claims c LEFT JOIN v_articles_unique u USING (article_id)
GROUP BY c.no, c.counted
ORDER BY c.no
