/** The media type of each format of rows. Parquet has the name that Croissant's readers know. */
export const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  parquet: 'application/x-parquet',
  arrow: 'application/vnd.apache.arrow.file',
  duckdb: 'application/vnd.duckdb.database',
};
