-- Ids that are gone and what stands for them: those of this release, and those of the releases before as far as they still lead somewhere.
SELECT old_id, any_value(table_name) AS table_name, min(new_id) AS new_id
FROM (
  SELECT old_id, table_name, new_id FROM merged
  UNION ALL
  SELECT p.old_id, p.table_name, coalesce(m.new_id, p.new_id) AS new_id
  FROM earlier_redirects p
  LEFT JOIN merged m ON m.table_name = p.table_name AND m.old_id = p.new_id
) r
WHERE EXISTS (FROM row_keys k WHERE k.table_name = r.table_name AND k.row_id = r.new_id)
  AND NOT EXISTS (FROM row_keys k WHERE k.table_name = r.table_name AND k.row_id = r.old_id)
GROUP BY old_id
ORDER BY old_id
