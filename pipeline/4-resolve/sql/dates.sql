-- Dates as their own article settles them; the date of an event whose day its story told begins on that day.
SELECT * FROM dates
