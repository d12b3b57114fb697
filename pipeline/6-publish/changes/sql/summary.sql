-- How often what happened to which table.
SELECT "table", op, count(*) AS changes, count(DISTINCT id) AS rows
FROM changes
GROUP BY ALL
ORDER BY ALL
