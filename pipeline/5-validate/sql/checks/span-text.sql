-- A quantity or date whose words do not stand at its offsets.
-- cure: convert UTF-16 offsets to code points once, by measureOffsets, and cut the text at the same span
WITH spans AS (
  SELECT 'quantities' AS table_name, quantity_id AS row_id, article_id, char_start, char_end, text FROM quantities
  UNION ALL SELECT 'dates', date_id, article_id, char_start, char_end, text FROM dates
)
SELECT table_name, row_id, article_id, char_start, char_end, s.text, substring(a.text, char_start + 1, char_end - char_start) AS stands
FROM spans s JOIN articles a USING (article_id)
WHERE s.text IS DISTINCT FROM substring(a.text, char_start + 1, char_end - char_start)
