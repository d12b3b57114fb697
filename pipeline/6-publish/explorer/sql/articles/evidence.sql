-- Every place; `text` only where that of the article is withheld, for else it is cut from it.
SELECT e.article_id AS owner, e.evidence_id, e.table_name, e.row_id, e.field, e.part_no, e.segment_no, e.char_start, e.char_end, e.rule,
  CASE WHEN a.text IS NULL THEN e.text END AS text
FROM published.evidence e
JOIN published.articles a USING (article_id)
ORDER BY e.article_id, e.char_start, e.char_end, e.table_name, e.row_id, e.evidence_id
