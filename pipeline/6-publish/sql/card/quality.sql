SELECT concat('`', table_name, '.', field, '`') AS field, split, articles, gold, "precision"::VARCHAR AS "precision", recall::VARCHAR AS recall, f1::VARCHAR AS f1, concat(low, ' to ', high) AS "95 %"
FROM quality
ORDER BY split DESC, table_name, quality.field
