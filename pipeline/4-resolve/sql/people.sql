-- People whom articles mention, and those whom the tenures name. A name is spelled as most of its articles spell it.
WITH mentions AS (
  SELECT person_id, name, identity_basis, article_id FROM people
  UNION ALL
  SELECT person_id, name, identity_basis, NULL FROM reference_people WHERE person_id IN (SELECT person_id FROM tenures)
),
spelled AS (
  SELECT person_id, first(name ORDER BY articles DESC, name) AS name
  FROM (SELECT person_id, name, count(DISTINCT article_id) AS articles FROM mentions GROUP BY person_id, name)
  GROUP BY person_id
)
SELECT
  person_id,
  any_value(spelled.name) AS name,
  max(identity_basis) AS identity_basis,
  CASE max(identity_basis) WHEN 'reference' THEN 'reference' ELSE 'text' END AS origin,
  count(DISTINCT article_id)::INTEGER AS article_count
FROM mentions
JOIN spelled USING (person_id)
GROUP BY person_id
