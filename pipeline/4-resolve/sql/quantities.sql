-- Quantities stand as extracted: no other article changes them.
SELECT * FROM quantities
