-- Statements by what the speaker does.
SELECT act, count(*) AS statements FROM published.statements GROUP BY act ORDER BY statements DESC, act
