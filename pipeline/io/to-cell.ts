/** What the schema of a reference table says of a column, as far as reading its cells needs it. */
export interface CellColumn {
  type: string | string[];
}

/**
 * A cell as its column's type, white space at its ends and other Unicode forms undone: a list from `a|b`, a number from
 * digits, a boolean from `yes` and `no`, null from an empty cell. What does not fit stays text, and fails its schema.
 */
export function toCell(text: string, { type }: CellColumn): unknown {
  const cell = text.normalize('NFC').trim();
  if (type === 'array') return cell === '' ? [] : cell.split('|').map((part) => part.trim());
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'yes' ? true : cell === 'no' ? false : cell;
  if (type.includes('integer') && /^[0-9]{1,9}$/.test(cell)) return Number(cell);
  return cell;
}
