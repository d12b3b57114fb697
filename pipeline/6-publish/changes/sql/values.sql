-- The values that differ in the rows of one table that both releases have.
SELECT {table} AS "table", id, pair."column", pair.old, pair.new, 'changed' AS op
FROM (
  SELECT o.id, unnest([{pairs}]) AS pair
  FROM (SELECT {old_id} AS id, {old_values} FROM previous.{name} t) o
  JOIN (SELECT {new_id} AS id, {new_values} FROM published.{name} t) n ON o.id = n.id
)
WHERE pair.old IS DISTINCT FROM pair.new
