import { DuckDBInstance } from '@duckdb/node-api';
import { toMarkdownTable } from '../../pipeline/6-publish/card/to-markdown-table.ts';

/** Opens a dataset's database file for reading; `run` gives the answer of a query as a Markdown table. */
export async function openSql(file: string): Promise<{ run: (sql: string) => Promise<string>; close: () => void }> {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  return {
    run: async (sql) => toMarkdownTable((await connection.runAndReadAll(sql)).getRowObjectsJson()),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
