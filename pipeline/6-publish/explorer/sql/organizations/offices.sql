-- The offices of a body, those that most articles name first.
SELECT o.organization_id AS owner, o.office_id, o.title, o.title_en, o.article_count,
  (SELECT count(DISTINCT h.person_id) FROM published.offices_held h WHERE h.office_id = o.office_id) AS holders
FROM published.offices o
WHERE o.organization_id IS NOT NULL AND (o.article_count > 0 OR o.office_id IN (SELECT office_id FROM published.tenures))
ORDER BY owner, o.article_count DESC, o.rank NULLS LAST, o.title, o.office_id
