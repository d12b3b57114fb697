-- What is cited most, by documents that have a number or a congress.
SELECT d.document_id, d.kind, d.number, d.symbol, d.congress_term, d.citation_count, d.article_count,
  (SELECT arg_max(e.text, (length(e.text), e.evidence_id)) FROM published.evidence e
   WHERE e.table_name = 'documents' AND e.row_id = d.document_id AND e.field IS NULL) AS printed
FROM published.documents d
WHERE d.number IS NOT NULL OR d.congress_term IS NOT NULL
ORDER BY d.article_count DESC, d.citation_count DESC, d.document_id
LIMIT 6
