-- Who was called by an office, in order of time.
SELECT office_id AS owner, held_id, person_id AS beside_id, person AS beside, status, as_of, as_of_basis, article_id, article, printed, evidence_id
FROM parted.callings
ORDER BY office_id, as_of NULLS LAST, held_id
