-- The number of each statement: newest first, those of unknown day last.
SELECT s.statement_id, p.said_on, (row_number() OVER (ORDER BY p.said_on DESC NULLS LAST, s.statement_id) - 1)::INTEGER AS number
FROM published.statements s
LEFT JOIN (SELECT statement_id, min(said_on) AS said_on FROM published.statement_printings GROUP BY statement_id) p USING (statement_id)
