-- In which of a family's parts an id stands: partOf of parts.ts.
CREATE MACRO part_of(id, parts) AS
  list_reduce(list_prepend(0::BIGINT, list_transform(string_split(id, ''), letter -> ord(letter)::BIGINT)), (sum, letter) -> (sum * 31 + letter) % 65521) % parts
