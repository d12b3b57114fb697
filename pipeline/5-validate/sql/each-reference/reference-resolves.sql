-- A reference to a row that is not there.
-- cure: write the row in {to_table}, or leave {table}.{column} null
SELECT '{table}.{column}' AS reference, {key}, {column} AS missing
FROM {table} t
WHERE {column} IS NOT NULL AND NOT EXISTS (FROM {to_table} p WHERE p.{to_column} = t.{column})
