-- What each person was called, over time: a row for each office and status, from the first to the last day that an article gives it, with
-- how many articles, articles without reprints and independent stories do. A day is when the paper calls so, not when the office began.
SELECT h.person_id, n.name AS person, h.office_id, o.title AS office, b.name AS organization, h.status,
  min(h.as_of) AS first_on, max(h.as_of) AS last_on, count(DISTINCT h.article_id) AS articles,
  count(DISTINCT a.reprint_group_id) AS without_reprints, count(DISTINCT a.story_id) AS stories,
  arg_min(v.printed, (h.as_of, h.held_id)) AS printed
FROM offices_held h
JOIN people n USING (person_id)
JOIN offices o USING (office_id)
JOIN articles a USING (article_id)
JOIN v_offices v USING (held_id)
LEFT JOIN organizations b USING (organization_id)
GROUP BY h.person_id, n.name, h.office_id, o.title, b.name, h.status
ORDER BY n.name, h.person_id, first_on NULLS LAST, o.title, h.status
