-- An entity that articles are said to mention, and no evidence of a mention.
-- cure: every mention is an evidence row with field null; article_count counts the articles of those rows
WITH entities AS (
  SELECT 'people' AS table_name, person_id AS row_id, article_count FROM people
  UNION ALL SELECT 'organizations', organization_id, article_count FROM organizations
  UNION ALL SELECT 'offices', office_id, article_count FROM offices
  UNION ALL SELECT 'places', place_id, article_count FROM places
  UNION ALL SELECT 'documents', document_id, article_count FROM documents
  UNION ALL SELECT 'events', event_id, article_count FROM events
  UNION ALL SELECT 'watchwords', watchword_id, article_count FROM watchwords
)
SELECT table_name, row_id, article_count
FROM entities ANTI JOIN (FROM evidence WHERE field IS NULL) USING (table_name, row_id)
WHERE article_count > 0
