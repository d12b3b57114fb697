-- Rejected rows by stage and rule.
SELECT stage, rule, count(*) AS rows, min(message) AS message FROM published.rejects GROUP BY ALL ORDER BY stage, rule
