-- The document that each citing occurrence cites: the smallest occurrence with the same key.
SELECT occurrence, min(occurrence) OVER (PARTITION BY key) AS document_id FROM documents
