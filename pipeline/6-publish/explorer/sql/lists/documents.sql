-- The most cited first; `printed` is the fullest citation.
SELECT d.document_id, d.kind, d.number, d.symbol, d.subject, d.congress_term, i.name AS issuer, d.issued_on, d.issued_on_basis,
  d.citation_count, d.article_count,
  (SELECT arg_max(e.text, (length(e.text), e.evidence_id)) FROM published.evidence e
   WHERE e.table_name = 'documents' AND e.row_id = d.document_id AND e.field IS NULL) AS printed
FROM published.documents d
LEFT JOIN published.organizations i ON i.organization_id = d.issuer_id
ORDER BY d.article_count DESC, d.citation_count DESC, d.kind, d.number NULLS LAST, d.document_id
