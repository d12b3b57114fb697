SELECT coalesce(u.name, if(a.outlet_id IS NULL, '(outlet unknown)', a.outlet_id)) AS outlet, count(*) AS articles,
  count(DISTINCT a.reprint_group_id) AS without_reprints, min(coalesce(a.published_on, a.event_on)) AS first_day, max(coalesce(a.published_on, a.event_on)) AS last_day
FROM articles a LEFT JOIN outlets u USING (outlet_id)
GROUP BY ALL
ORDER BY articles DESC, outlet
LIMIT 30
