-- What the reference knows of offices held, with the articles that give the person the office.
SELECT tenures.* REPLACE ((
    SELECT count(DISTINCT article_id)::INTEGER FROM offices_held
    WHERE offices_held.person_id = tenures.person_id AND offices_held.office_id = tenures.office_id
  ) AS article_count)
FROM tenures
