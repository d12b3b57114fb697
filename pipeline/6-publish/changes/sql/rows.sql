-- The rows of one table that only one of the releases has.
SELECT
  {table} AS "table",
  coalesce(o.id, n.id) AS id,
  NULL::VARCHAR AS "column",
  NULL::VARCHAR AS old,
  r.new_id AS new,
  CASE WHEN o.id IS NULL THEN 'added' WHEN r.new_id IS NULL THEN 'removed' ELSE 'merged' END AS op
FROM (SELECT {old_id} AS id FROM previous.{name} t) o
FULL JOIN (SELECT {new_id} AS id FROM published.{name} t) n ON o.id = n.id
LEFT JOIN published.id_redirects r ON r.table_name = {table} AND r.old_id = o.id
WHERE o.id IS NULL OR n.id IS NULL
