-- Places that articles mention, and by the reference those that they are part of or were merged into.
WITH RECURSIVE needed(place_id) AS (
  SELECT place_id FROM places
  UNION
  SELECT unnest([part_of, merged_into]) FROM needed JOIN reference_places USING (place_id)
),
mentions AS (
  SELECT place_id, name, name_en, kind, part_of, valid_from, valid_from_precision, valid_to, valid_to_precision, merged_into, origin, article_id
  FROM places
  UNION ALL
  SELECT place_id, name, name_en, kind, part_of, valid_from, valid_from_precision, valid_to, valid_to_precision, merged_into, origin, NULL
  FROM reference_places
  WHERE place_id IN (SELECT place_id FROM needed)
),
spelled AS (
  SELECT place_id, first(name ORDER BY articles DESC, name) AS name
  FROM (SELECT place_id, name, count(DISTINCT article_id) AS articles FROM mentions GROUP BY place_id, name)
  GROUP BY place_id
)
SELECT
  place_id,
  any_value(spelled.name) AS name,
  min(name_en) AS name_en,
  min(kind) AS kind,
  min(part_of) AS part_of,
  min(valid_from) AS valid_from,
  min(valid_from_precision) AS valid_from_precision,
  min(valid_to) AS valid_to,
  min(valid_to_precision) AS valid_to_precision,
  min(merged_into) AS merged_into,
  min(origin) AS origin,
  count(DISTINCT article_id)::INTEGER AS article_count
FROM mentions
JOIN spelled USING (place_id)
GROUP BY place_id
