-- The outlets of the articles.
SELECT reference_outlets.* REPLACE (count(*)::INTEGER AS article_count)
FROM reference_outlets
JOIN final_articles USING (outlet_id)
GROUP BY ALL
