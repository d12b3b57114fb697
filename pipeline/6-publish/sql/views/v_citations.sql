-- Every citation of a document: the words, the sentence they stand in (null where the text is withheld), the article.
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
)
SELECT c.document_id, d.kind, d.number, d.symbol, d.subject, c.words,
  left(if(head = '', before, head), -1) || c.words || if(tail = '', after, tail) AS sentence,
  c.article_id, a.title AS article, u.name AS outlet, a.published_on, c.char_start, c.char_end, c.evidence_id
FROM cut c
JOIN documents d USING (document_id)
JOIN articles a USING (article_id)
LEFT JOIN outlets u ON u.outlet_id = a.outlet_id
