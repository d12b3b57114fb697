-- In how many rows each column changed, was emptied or filled, with up to three examples, most changed first.
SELECT
  "table",
  "column",
  count(*) AS "values",
  count(*) FILTER (old IS NOT NULL AND new IS NULL) AS emptied,
  count(*) FILTER (old IS NULL AND new IS NOT NULL) AS filled,
  (list({id: id, old: old, new: new} ORDER BY id))[:3] AS examples
FROM changes
WHERE op = 'changed'
GROUP BY ALL
ORDER BY "values" DESC, "table", "column"
