-- An id that is gone leads to a row of its table, and is the id of no row.
-- cure: this is a fault of pipeline/5-validate/keep-ids.ts
SELECT r.old_id, r.table_name, r.new_id
FROM id_redirects r
WHERE NOT EXISTS (FROM row_keys k WHERE k.table_name = r.table_name AND k.row_id = r.new_id)
  OR EXISTS (FROM row_keys k WHERE k.table_name = r.table_name AND k.row_id = r.old_id)
