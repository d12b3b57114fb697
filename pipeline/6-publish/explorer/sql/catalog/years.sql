-- Statements by year.
SELECT year(said_on)::INTEGER AS year, count(*) AS statements FROM parted.numbers WHERE said_on IS NOT NULL GROUP BY ALL ORDER BY year
