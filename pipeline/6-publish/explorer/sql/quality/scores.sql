FROM published.quality ORDER BY table_name, field, split
