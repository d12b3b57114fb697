-- Every citation with what stands before and after it in its sentence: null where the text is withheld.
WITH cited AS (
  SELECT e.row_id AS owner, e.evidence_id, e.article_id, e.char_start, e.text AS words,
    substring(a.text, s.char_start + 1, e.char_start - s.char_start) AS head,
    substring(a.text, e.char_end + 1, s.char_end - e.char_end) AS tail,
    a.title, u.name AS outlet, a.published_on, a.event_on
  FROM published.evidence e
  JOIN published.articles a USING (article_id)
  LEFT JOIN published.outlets u USING (outlet_id)
  LEFT JOIN published.segments s ON s.article_id = e.article_id AND s.segment_no = e.segment_no
  WHERE e.table_name = 'documents' AND e.field IS NULL
)
SELECT owner, evidence_id, article_id, title, outlet, published_on, event_on, char_start, words,
  coalesce(nullif(regexp_extract(head, '(?s)^.*[.!?…][”"»)]*\s+(["“«(]*[\p{Lu}\d].*)$', 1), ''), head) AS before,
  coalesce(nullif(regexp_extract(tail, '(?s)^(.*?[.!?…][”"»)]*)\s+["“«(]*[\p{Lu}\d]', 1), ''), tail) AS after
FROM cited
ORDER BY owner, coalesce(event_on, published_on) DESC NULLS LAST, article_id, char_start, evidence_id
