-- Every citation with what stands before and after it in its sentence: where the text is withheld, as far as the sentence is quoted.
WITH cited AS (
  SELECT e.row_id AS owner, e.evidence_id, e.article_id, e.char_start, e.char_end, e.text AS words,
    substring(a.text, s.char_start + 1, e.char_start - s.char_start) AS head,
    substring(a.text, e.char_end + 1, s.char_end - e.char_end) AS tail
  FROM published.evidence e
  JOIN published.articles a USING (article_id)
  LEFT JOIN published.segments s ON s.article_id = e.article_id AND s.segment_no = e.segment_no
  WHERE e.table_name = 'documents' AND e.field IS NULL
), quoted AS (
  SELECT c.evidence_id, arg_min(substring(q.text, 1, c.char_start - q.char_start), (q.char_start, q.evidence_id)) AS head,
    arg_min(substring(q.text, c.char_end - q.char_start + 1), (q.char_start, q.evidence_id)) AS tail
  FROM cited c
  JOIN published.evidence q ON q.table_name = 'documents' AND q.field = 'sentence' AND q.row_id = c.owner AND q.article_id = c.article_id
    AND q.char_start <= c.char_start AND q.char_end >= c.char_end
  GROUP BY c.evidence_id
)
SELECT c.owner, c.evidence_id, c.article_id, a.title, u.name AS outlet, a.published_on, a.event_on, c.char_start, c.words,
  coalesce(nullif(regexp_extract(c.head, '(?s)^.*[.!?…][”"»)]*\s+(["“«(]*[\p{Lu}\d].*)$', 1), ''), c.head, q.head) AS before,
  coalesce(nullif(regexp_extract(c.tail, '(?s)^(.*?[.!?…][”"»)]*)\s+["“«(]*[\p{Lu}\d]', 1), ''), c.tail, q.tail) AS after
FROM cited c
LEFT JOIN quoted q USING (evidence_id)
JOIN parted.headed a USING (article_id)
LEFT JOIN published.outlets u USING (outlet_id)
ORDER BY c.owner, coalesce(a.event_on, a.published_on) DESC NULLS LAST, c.article_id, c.char_start, c.evidence_id
