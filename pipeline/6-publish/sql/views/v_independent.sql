-- In how many independent stories each statement, cited document, event and person's office stands, beside how many articles print it with
-- and without reprints. WHERE stories > 1: what does not rest on one story alone.
WITH found AS (
  SELECT 'statement' AS kind, statement_id AS id, article_id FROM statement_printings
  UNION SELECT 'document', row_id, article_id FROM evidence WHERE table_name = 'documents' AND field IS NULL
  UNION SELECT 'event', event_id, article_id FROM event_reports
  UNION SELECT 'office', concat(person_id, ' ', office_id, ' ', status), article_id FROM offices_held
), said AS (
  SELECT statement_id, concat(arg_min(speaker, printing_id), ': ', coalesce(arg_min(text, printing_id), '…')) AS words FROM v_statements GROUP BY statement_id
), named AS (
  -- cut, for behind its speaker a quotation that may be published would be longer than one
  SELECT 'statement' AS kind, statement_id AS id, if(length(words) > 120, concat(left(words, 119), '…'), words) AS name FROM said
  UNION ALL SELECT 'document', id, min(name) FROM v_mentions WHERE table_name = 'documents' GROUP BY id
  UNION ALL SELECT 'event', event_id, name FROM events
  UNION ALL SELECT DISTINCT 'office', concat(person_id, ' ', office_id, ' ', status), concat(person, ': ', office) FROM v_offices
)
SELECT f.kind, f.id, any_value(n.name) AS name, count(*) AS articles, count(DISTINCT a.reprint_group_id) AS without_reprints,
  count(DISTINCT a.story_id) AS stories, count(DISTINCT a.outlet_id) AS outlets, min(coalesce(a.event_on, a.published_on)) AS first_on,
  max(coalesce(a.event_on, a.published_on)) AS last_on
FROM found f
JOIN articles a USING (article_id)
LEFT JOIN named n ON n.kind = f.kind AND n.id = f.id
GROUP BY f.kind, f.id
