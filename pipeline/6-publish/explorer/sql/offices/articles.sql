-- The articles that name it, newest first.
FROM parted.articles_naming('offices')
ORDER BY owner, coalesce(event_on, published_on) DESC NULLS LAST, article_id
