/** A query from its template: each `{name}` that `values` knows becomes its value; other braces stay. */
export function fillSql(template: string, values: Record<string, string>): string {
  return template.replace(/\{([a-z_]+)\}/g, (place, name: string) => values[name] ?? place);
}
