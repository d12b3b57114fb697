-- How days are known: of publication, of the event, of what is said, of dates named.
SELECT 'articles.published_on' AS field, published_basis AS basis, count(*) AS rows FROM published.articles GROUP BY ALL
UNION ALL SELECT 'articles.event_on', event_on_basis, count(*) FROM published.articles GROUP BY ALL
UNION ALL SELECT 'statement_printings.said_on', said_on_basis, count(*) FROM published.statement_printings GROUP BY ALL
UNION ALL SELECT 'events.starts_on', date_basis, count(*) FROM published.events GROUP BY ALL
UNION ALL SELECT 'dates.starts_on', CASE WHEN starts_on IS NULL THEN NULL ELSE basis END, count(*) FROM published.dates GROUP BY ALL
ORDER BY field, basis NULLS LAST
