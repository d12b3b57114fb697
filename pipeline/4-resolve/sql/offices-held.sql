-- What articles call people, as of the day of their event, else of their publication.
SELECT
  held_id,
  article_id,
  person_id,
  office_id,
  coalesce(event_on, published_on) AS as_of,
  coalesce(event_on_basis, CASE WHEN published_on IS NULL THEN NULL WHEN published_basis = 'inferred' THEN 'inferred' ELSE 'stated' END) AS as_of_basis,
  status
FROM offices_held
JOIN (SELECT article_id, event_on, event_on_basis, published_on, published_basis FROM final_articles) AS article USING (article_id)
