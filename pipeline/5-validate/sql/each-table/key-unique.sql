-- Two rows of one table under one key.
-- cure: make the id of all that tells the rows apart, or merge them in the stage that writes the table
SELECT '{table}' AS table_name, {key}, count(*) AS printed
FROM {table}
GROUP BY {key}
HAVING count(*) > 1
