UNPIVOT (
  SELECT count(outlet_id) AS outlet, count(url) AS address, count(title) AS title, count(author) AS author, count(agency) AS agency,
    count(*) FILTER (published_basis IN ('stated', 'manifest')) AS "day of publication, stated", count(*) FILTER (published_basis = 'inferred') AS "day of publication, inferred",
    count(*) FILTER (event_on_basis = 'stated') AS "day of the event, stated", count(*) FILTER (event_on_basis = 'inferred') AS "day of the event, inferred",
    count(*) FILTER (language = 'vi') AS "written in Vietnamese"
  FROM articles
) ON COLUMNS(*) INTO NAME "known" VALUE articles
