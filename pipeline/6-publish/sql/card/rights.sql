SELECT rights, count(*) AS articles, sum(characters)::BIGINT AS characters FROM articles GROUP BY rights ORDER BY rights
