-- The evidence of a row that went.
SELECT 'evidence', e.evidence_id, min(concat(g.table_name, ' ', g.row_id))
FROM evidence e JOIN gone g USING (table_name, row_id)
WHERE NOT EXISTS (FROM gone x WHERE x.table_name = 'evidence' AND x.row_id = e.evidence_id)
GROUP BY e.evidence_id
