-- A group whose lead article does not belong to it.
-- cure: lead_article_id is one of the group's own articles
SELECT 'reprint_groups' AS table_name, g.reprint_group_id AS row_id, lead_article_id
FROM reprint_groups g JOIN articles a ON a.article_id = g.lead_article_id
WHERE a.reprint_group_id IS DISTINCT FROM g.reprint_group_id
UNION ALL
SELECT 'stories', s.story_id, s.lead_article_id
FROM stories s JOIN articles a ON a.article_id = s.lead_article_id
WHERE a.story_id IS DISTINCT FROM s.story_id
