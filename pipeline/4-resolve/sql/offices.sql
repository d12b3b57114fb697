-- Offices that articles mention, and those of the tenures. A title is spelled as most of its articles spell it.
WITH mentions AS (
  SELECT office_id, title, title_en, organization_id, rank, origin, article_id FROM offices
  UNION ALL
  SELECT office_id, title, title_en, organization_id, rank, origin, NULL
  FROM reference_offices
  WHERE office_id IN (SELECT office_id FROM tenures)
),
spelled AS (
  SELECT office_id, first(title ORDER BY articles DESC, title) AS title
  FROM (SELECT office_id, title, count(DISTINCT article_id) AS articles FROM mentions GROUP BY office_id, title)
  GROUP BY office_id
)
SELECT
  office_id,
  any_value(spelled.title) AS title,
  min(title_en) AS title_en,
  min(organization_id) AS organization_id,
  min(rank) AS rank,
  min(origin) AS origin,
  count(DISTINCT article_id)::INTEGER AS article_count
FROM mentions
JOIN spelled USING (office_id)
GROUP BY office_id
