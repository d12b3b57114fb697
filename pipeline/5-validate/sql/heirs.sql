-- For each cluster of the previous release that this one does not have under its id: the cluster that took over most of it, and
-- whether that one may go on under the old id (it has no older id of its own, and owes most to this one).
SELECT
  old_id,
  new_id,
  new_id NOT IN (SELECT id FROM old_ids)
    AND row_number() OVER (PARTITION BY new_id ORDER BY shared DESC, old_id) = 1 AS keeps
FROM kin
WHERE old_id NOT IN (SELECT id FROM new_ids)
QUALIFY row_number() OVER (PARTITION BY old_id ORDER BY shared DESC, new_id) = 1
ORDER BY old_id
