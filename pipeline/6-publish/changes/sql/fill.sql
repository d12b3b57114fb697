-- How many rows of one table both releases have, and in how many of them each column is filled; what is withheld now counts as filled.
SELECT
  {table} AS "table",
  o.rows AS rows_before,
  n.rows AS rows_now,
  unnest([{columns}]) AS "column",
  unnest(o.filled) AS filled_before,
  unnest(n.filled) AS filled_now
FROM (SELECT count(*) AS rows, [{counts}] AS filled FROM previous.{name}) o,
  (SELECT count(*) AS rows, [{counts}] AS filled FROM memory.main.{name}) n
