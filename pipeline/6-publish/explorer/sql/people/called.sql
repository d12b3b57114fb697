-- What a person was called, in order of time.
SELECT person_id AS owner, held_id, office_id AS beside_id, office AS beside, status, as_of, as_of_basis, article_id, article, printed, evidence_id
FROM parted.callings
ORDER BY person_id, as_of NULLS LAST, held_id
