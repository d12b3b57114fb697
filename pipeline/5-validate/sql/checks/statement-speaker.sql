-- A statement whose speaker is not of the kind it says.
-- cure: a person's statement has person_id, a body's organization_id, a group's neither
SELECT statement_id, speaker_kind, person_id, organization_id FROM statements
WHERE CASE speaker_kind
  WHEN 'person' THEN person_id IS NULL OR organization_id IS NOT NULL
  WHEN 'organization' THEN organization_id IS NULL OR person_id IS NOT NULL
  ELSE person_id IS NOT NULL OR organization_id IS NOT NULL
END
