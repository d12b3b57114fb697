SELECT *, (SELECT min(coalesce(event_on, published_on)) FROM published.articles) AS first_on,
  (SELECT max(coalesce(published_on, event_on)) FROM published.articles) AS last_on,
  (SELECT count(*) FROM published.articles WHERE text IS NULL) AS withheld_texts,
  (SELECT count(DISTINCT outlet_id) FROM published.articles) AS outlets
FROM published.release
