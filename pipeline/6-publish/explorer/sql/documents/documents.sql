SELECT d.document_id AS owner, d.*, i.name AS issuer
FROM published.documents d
LEFT JOIN published.organizations i ON i.organization_id = d.issuer_id
ORDER BY d.document_id
