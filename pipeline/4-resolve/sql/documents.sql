-- Documents with the columns of their fullest citations, and how often they are cited.
WITH cited AS (
  SELECT row_id AS occurrence, count(*) AS places FROM evidence WHERE table_name = 'documents' AND field IS NULL GROUP BY row_id
)
SELECT
  document_of.document_id,
  first(kind ORDER BY kind) AS kind,
  first(number ORDER BY length(number) DESC, number) FILTER (number IS NOT NULL) AS number,
  first(symbol ORDER BY symbol) FILTER (symbol IS NOT NULL) AS symbol,
  first(issuer_id ORDER BY issuer_id) FILTER (issuer_id IS NOT NULL) AS issuer_id,
  min(issued_on) AS issued_on,
  CASE WHEN min(issued_on) IS NULL THEN NULL ELSE 'stated' END AS issued_on_basis,
  min(congress_term) AS congress_term,
  first(subject ORDER BY length(subject) DESC, subject) FILTER (subject IS NOT NULL) AS subject,
  sum(places)::INTEGER AS citation_count,
  'text' AS origin,
  count(DISTINCT article_id)::INTEGER AS article_count
FROM documents
JOIN document_of USING (occurrence)
JOIN cited USING (occurrence)
GROUP BY document_of.document_id
