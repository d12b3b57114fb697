-- Every mention of a person, body, office, place, document, event or watchword: the entity, its name (a document without a number goes
-- by the words printed), the words printed, the place.
WITH named AS (
  SELECT 'people' AS table_name, person_id AS id, name FROM people
  UNION ALL SELECT 'organizations', organization_id, name FROM organizations
  UNION ALL SELECT 'offices', office_id, title FROM offices
  UNION ALL SELECT 'places', place_id, name FROM places
  UNION ALL SELECT 'documents', document_id, if(number IS NULL, NULL, concat_ws(' ', kind, concat_ws('-', number, symbol))) FROM documents
  UNION ALL SELECT 'events', event_id, name FROM events
  UNION ALL SELECT 'watchwords', watchword_id, text FROM watchwords
)
SELECT n.table_name, n.id, coalesce(n.name, e.text) AS name, e.text AS words, e.article_id, e.segment_no, e.char_start, e.char_end, e.evidence_id
FROM evidence e JOIN named n ON n.table_name = e.table_name AND n.id = e.row_id
WHERE e.field IS NULL
