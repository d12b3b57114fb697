-- Bodies that articles mention, those of the offices, and by the reference those above them. A name is spelled as most articles spell it.
WITH RECURSIVE needed(organization_id) AS (
  SELECT organization_id FROM organizations
  UNION
  SELECT organization_id FROM final_offices WHERE organization_id IS NOT NULL
  UNION
  SELECT parent_id FROM needed JOIN reference_organizations USING (organization_id) WHERE parent_id IS NOT NULL
),
mentions AS (
  SELECT organization_id, name, name_en, abbreviation, kind, parent_id,
    valid_from, valid_from_precision, valid_to, valid_to_precision, origin, article_id
  FROM organizations
  UNION ALL
  SELECT organization_id, name, name_en, abbreviation, kind, parent_id,
    valid_from, valid_from_precision, valid_to, valid_to_precision, origin, NULL
  FROM reference_organizations
  WHERE organization_id IN (SELECT organization_id FROM needed)
),
spelled AS (
  SELECT organization_id, first(name ORDER BY articles DESC, name) AS name
  FROM (SELECT organization_id, name, count(DISTINCT article_id) AS articles FROM mentions GROUP BY organization_id, name)
  GROUP BY organization_id
)
SELECT
  organization_id,
  any_value(spelled.name) AS name,
  min(name_en) AS name_en,
  min(abbreviation) AS abbreviation,
  min(kind) AS kind,
  min(parent_id) AS parent_id,
  min(valid_from) AS valid_from,
  min(valid_from_precision) AS valid_from_precision,
  min(valid_to) AS valid_to,
  min(valid_to_precision) AS valid_to_precision,
  min(origin) AS origin,
  count(DISTINCT article_id)::INTEGER AS article_count
FROM mentions
JOIN spelled USING (organization_id)
GROUP BY organization_id
