-- Captions stand as extracted: no other article changes them.
SELECT * FROM images
