-- Which rules found how many places of what.
SELECT table_name, field, rule, count(*) AS places FROM published.evidence GROUP BY ALL ORDER BY table_name, field NULLS FIRST, places DESC, rule
