/** Rows as a Markdown table of their columns; null is an empty cell, and a bar inside a cell stays one cell. */
export function toMarkdownTable(rows: Record<string, unknown>[]): string {
  const [first] = rows;
  if (!first) return '(none)';
  const columns = Object.keys(first);
  const line = (cells: unknown[]) => `| ${cells.map(toCell).join(' | ')} |`;
  const marks = columns.map((column) => (typeof first[column] === 'number' ? '---:' : '---'));
  return [line(columns), `|${marks.join('|')}|`, ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n');
}

function toCell(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
