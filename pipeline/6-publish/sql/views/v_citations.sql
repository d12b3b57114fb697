-- Every citation of a document: the words, the sentence they stand in, the article. Where the text is withheld, of a long sentence no more
-- than 200 characters around the words.
WITH cited AS (
  SELECT e.evidence_id, e.row_id AS document_id, e.article_id, e.char_start, e.char_end, e.text AS words,
    substring(a.text, s.char_start + 1, e.char_start - s.char_start + 1) AS before,
    substring(a.text, e.char_end + 1, s.char_end - e.char_end) AS after
  FROM evidence e
  JOIN articles a USING (article_id)
  LEFT JOIN segments s ON s.article_id = e.article_id AND s.segment_no = e.segment_no
  WHERE e.table_name = 'documents' AND e.field IS NULL
), cut AS (
  -- a sentence ends with its stop, where white space and a capital follow
  SELECT *, regexp_extract(before, '(?s)^.*[.!?…][”"»)]*\s+(["“«(]*[\p{Lu}\d].*)$', 1) AS head,
    regexp_extract(after, '(?s)^(.*?[.!?…][”"»)]*)\s+["“«(]*[\p{Lu}\d]', 1) AS tail
  FROM cited
), quoted AS (
  SELECT c.evidence_id, arg_min(q.text, (q.char_start, q.evidence_id)) AS quotation
  FROM cited c
  JOIN evidence q ON q.table_name = 'documents' AND q.field = 'sentence' AND q.row_id = c.document_id AND q.article_id = c.article_id
    AND q.char_start <= c.char_start AND q.char_end >= c.char_end
  GROUP BY c.evidence_id
)
SELECT c.document_id, d.kind, d.number, d.symbol, d.subject, c.words,
  coalesce(left(if(head = '', before, head), -1) || c.words || if(tail = '', after, tail), q.quotation) AS sentence,
  c.article_id, a.title AS article, u.name AS outlet, a.published_on, c.char_start, c.char_end, c.evidence_id
FROM cut c
JOIN documents d USING (document_id)
LEFT JOIN quoted q USING (evidence_id)
JOIN articles a USING (article_id)
LEFT JOIN outlets u ON u.outlet_id = a.outlet_id
