import type { Column, StorageType, Table } from '../../io/tables.ts';

const TYPES: Record<StorageType, string> = {
  varchar: 'string',
  integer: 'integer',
  bigint: 'integer',
  double: 'number',
  'decimal(4,3)': 'number',
  date: 'date',
  boolean: 'boolean',
};
const BOUNDS = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern'];

/** How a reference names the resource that holds a table: that of the same format. */
export type ResourceNames = (table: string) => string;

/** A table as Table Schema, in what both its versions share: fields with constraints and categories, key and foreign keys. */
export function toTableSchema(table: Table, resourceOf: ResourceNames): Record<string, unknown> {
  const schema: Record<string, unknown> = {
    fields: table.columns.map((column) => toField(column, table)),
    primaryKey: table.key,
    missingValues: [''],
  };
  const foreignKeys = table.references.map(({ column, to_table, to_column }) => ({
    fields: [column],
    reference: { resource: to_table === table.name ? '' : resourceOf(to_table), fields: [to_column] },
  }));
  return foreignKeys.length === 0 ? schema : { ...schema, foreignKeys };
}

function toField(column: Column, { schema, key }: Table): Record<string, unknown> {
  const declared = schema.properties[column.name] as unknown as Record<string, unknown>;
  const constraints: Record<string, unknown> = { required: !column.nullable };
  if (key.length === 1 && key[0] === column.name) constraints.unique = true;
  for (const bound of BOUNDS) if (declared[bound] !== undefined) constraints[bound] = declared[bound];
  if (column.values) constraints.enum = column.values.map(({ value }) => value);
  const { name, type, description, example, vi, values } = column;
  const field = { name, type: TYPES[type], title: vi, description, example: String(example), constraints };
  return values ? { ...field, categories: values.map(({ value, title }) => ({ value, label: title })) } : field;
}
