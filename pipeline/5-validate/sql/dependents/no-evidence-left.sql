-- A claim, or an entity that only the text knows, all of whose evidence went.
WITH lost AS (
  FROM unshown
  UNION SELECT e.table_name, e.row_id FROM evidence e JOIN gone g ON g.table_name = 'evidence' AND g.row_id = e.evidence_id
)
SELECT k.table_name, k.row_id, 'its evidence'
FROM row_keys k JOIN lost USING (table_name, row_id)
WHERE coalesce(k.origin, 'text') = 'text' AND k.table_name <> 'statements'
  AND NOT EXISTS (FROM gone x WHERE x.table_name = k.table_name AND x.row_id = k.row_id)
  AND NOT EXISTS (
    FROM evidence e WHERE e.table_name = k.table_name AND e.row_id = k.row_id AND e.field IS NULL
      AND NOT EXISTS (FROM gone x WHERE x.table_name = 'evidence' AND x.row_id = e.evidence_id)
  )
