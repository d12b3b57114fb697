-- A statement whose printings all went, or whose words no printing has any more.
WITH lost AS (
  SELECT row_id AS statement_id FROM unshown WHERE table_name = 'statements'
  UNION SELECT p.statement_id FROM statement_printings p JOIN gone g ON g.table_name = 'statement_printings' AND g.row_id = p.printing_id
)
SELECT 'statements', s.statement_id, 'its printings'
FROM statements s JOIN lost USING (statement_id)
WHERE NOT EXISTS (FROM gone x WHERE x.table_name = 'statements' AND x.row_id = s.statement_id)
  AND NOT EXISTS (
    FROM statement_printings p WHERE p.statement_id = s.statement_id AND p.text = s.text
      AND NOT EXISTS (FROM gone x WHERE x.table_name = 'statement_printings' AND x.row_id = p.printing_id)
  )
