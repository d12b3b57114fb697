-- Days of articles that were inferred, each with its reason.
SELECT a.article_id, a.title, a.published_on, a.published_basis, a.published_reason, a.event_on, a.event_on_basis, a.event_on_reason
FROM parted.headed a
WHERE a.published_basis = 'inferred' OR a.event_on_basis = 'inferred'
ORDER BY coalesce(a.event_on, a.published_on) DESC NULLS LAST, a.article_id
