/** A value as YAML a line each: maps and lists in block form, every scalar as JSON has it, so that no text is taken for a date or a number. */
export function toYaml(value: Record<string, unknown>): string {
  return Object.entries(value)
    .map(([key, inner]) => `${key}:${toLines(inner, '')}\n`)
    .join('');
}

function toLines(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.map((item) => `\n${indent}  -${toItem(item, `${indent}    `)}`).join('');
  if (value === null || typeof value !== 'object') return ` ${JSON.stringify(value)}`;
  return Object.entries(value)
    .map(([key, inner]) => `\n${indent}  ${key}:${toLines(inner, `${indent}  `)}`)
    .join('');
}

/** A map in a list begins on the line of its dash. */
function toItem(item: unknown, indent: string): string {
  if (item === null || typeof item !== 'object') return ` ${JSON.stringify(item)}`;
  return Object.entries(item)
    .map(([key, inner], at) => `${at === 0 ? ' ' : `\n${indent}`}${key}:${toLines(inner, indent)}`)
    .join('');
}
