import type { Column, Table } from '../../io/tables.ts';
import type { DatasetFacts } from './dataset-facts.ts';

const KINDS: Record<Table['id'], [en: string, vi: string]> = {
  occurrence: ['of the article and the place; nothing but the article itself changes it', 'theo bài viết và vị trí'],
  reference: ['a hand-kept slug, else one of the name', 'theo bảng tham chiếu hoặc theo tên'],
  cluster: ['from the smallest occurrence in the cluster; a later article may merge two', 'theo cụm; bài mới có thể gộp hai cụm'],
  natural: ['of the columns that tell the rows apart', 'theo chính các cột khoá'],
};

/** DICTIONARY.md: every table, column and value in English and Vietnamese, with type, an example, and how often it is filled. */
export function toDictionary(facts: DatasetFacts): string {
  const { about, release, tables } = facts;
  const list = tables.map(({ name, vi }) => `[${name}](#${name}) (${vi})`).join(' · ');
  return `# Dictionary · Từ điển dữ liệu

${about.title} · ${about.title_vi}

Version · phiên bản ${release.version}, schema · lược đồ ${release.schema_version}. Made from the schemas and the data; nothing here is written by hand.
*Lập tự động từ lược đồ và dữ liệu.*

**filled · có giá trị**: rows in which the column is not null · số dòng mà cột không rỗng. **key · khoá**: tells the rows apart · phân biệt các dòng.
**→**: a key of that table, or null · khoá của bảng đó, hoặc rỗng. **rights · quyền**: running text, null where rights forbid it · văn bản, để rỗng khi bản quyền không cho phép.

${list}

${tables.map((table) => describeTable(table, facts)).join('\n')}`;
}

function describeTable(table: Table, { digests, coverage }: DatasetFacts): string {
  const { name, vi, description, viDescription, columns, key, order, id } = table;
  const { rows } = digests[name]!;
  const lines = columns.map((column) => describeColumn(column, table, { filled: coverage.filled[name]![column.name]!, rows }));
  const values = columns.filter((column) => column.values).map((column) => describeValues(column));
  return `## ${name}

**${vi}** · ${rows} ${rows === 1 ? 'row' : 'rows'} · ${rows} dòng

${description}

*${viDescription}*

Key · khoá: ${listNames(key)} (${KINDS[id].join(' · ')}). Order · thứ tự: ${listNames(order)}.

| column · cột | Vietnamese · tiếng Việt | type · kiểu | filled · có giá trị | description · mô tả | example · ví dụ |
|---|---|---|---:|---|---|
${lines.join('\n')}
${values.length === 0 ? '' : `\n${values.join('\n\n')}\n`}`;
}

function describeColumn(column: Column, { key, references }: Table, { filled, rows }: { filled: number; rows: number }): string {
  const reference = references.find((candidate) => candidate.column === column.name);
  const marks = [
    ...(key.includes(column.name) ? ['**key · khoá**'] : []),
    ...(reference ? [`→ [${reference.to_table}](#${reference.to_table})`] : []),
    ...(column.withhold ? ['**rights · quyền**'] : []),
  ];
  const share = column.nullable ? `${filled} / ${rows}` : 'always · luôn có';
  const told = [`${column.description}<br>*${column.viDescription}*`, ...marks].join(' ');
  const cells = [`\`${column.name}\``, column.vi, column.type, share, told, `\`${JSON.stringify(column.example)}\``];
  return `| ${cells.map(toCell).join(' | ')} |`;
}

function describeValues({ name, vi, values }: Column): string {
  const lines = values!.map((one) => `- \`${one.value}\`: ${one.title} · ${one.vi}`);
  return `Values of · các giá trị của \`${name}\` (${vi}):\n\n${lines.join('\n')}`;
}

function listNames(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function toCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
