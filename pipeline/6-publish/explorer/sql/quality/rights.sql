-- Articles by what is known of rights, and whose text is not here.
SELECT rights, count(*) AS articles, count(*) FILTER (text IS NULL) AS withheld FROM published.articles GROUP BY rights ORDER BY rights
