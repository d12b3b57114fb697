-- A printing that is not its evidence parts, a line each and broken lines made whole, from the first part's start to the last one's end.
-- cure: text, char_start and char_end of a printing are taken of its parts (evidence with field null)
WITH parts AS (
  SELECT row_id AS printing_id, string_agg(replace(text, chr(10), ' '), chr(10) ORDER BY part_no) AS text, min(char_start) AS char_start, max(char_end) AS char_end
  FROM evidence
  WHERE table_name = 'statement_printings' AND field IS NULL
  GROUP BY row_id
)
SELECT p.printing_id, p.article_id, p.char_start, p.char_end, p.text, parts.text AS parts
FROM statement_printings p JOIN parts USING (printing_id)
WHERE p.text IS DISTINCT FROM parts.text OR p.char_start <> parts.char_start OR p.char_end <> parts.char_end
