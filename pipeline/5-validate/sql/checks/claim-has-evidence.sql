-- A claim without the place in the text that shows it.
-- cure: the finder that makes the claim must give its span as evidence (field null)
WITH claims AS (
  SELECT 'offices_held' AS table_name, held_id AS row_id, article_id FROM offices_held
  UNION ALL SELECT 'participations', participation_id, article_id FROM participations
  UNION ALL SELECT 'statement_printings', printing_id, article_id FROM statement_printings
  UNION ALL SELECT 'quantities', quantity_id, article_id FROM quantities
  UNION ALL SELECT 'dates', date_id, article_id FROM dates
  UNION ALL SELECT 'images', image_id, article_id FROM images
  UNION ALL SELECT 'events', event_id, article_id FROM event_reports
)
SELECT table_name, row_id, article_id
FROM claims ANTI JOIN (FROM evidence WHERE field IS NULL) USING (table_name, row_id, article_id)
