import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const HEADER =
  '// Generated from the JSON Schemas by schemas/generate-types.ts; change a schema and run `node --import tsx schemas/generate-types.ts`.\n';
const STYLE = { singleQuote: true, printWidth: 140 };

/** The TypeScript types of all published tables, or of all reference tables: the whole text of the generated file. */
export async function generateTypes(kind: 'tables' | 'reference'): Promise<string> {
  const folder = kind === 'tables' ? FOLDER : `${FOLDER}reference/`;
  const tables: string[] = [];
  const interfaces: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.schema.json')) continue;
    const schema = JSON.parse(readFileSync(folder + file, 'utf8')) as { title: string };
    interfaces.push(
      await compile(toPlain(schema) as JSONSchema, schema.title, { bannerComment: '', style: STYLE, additionalProperties: false }),
    );
    tables.push(`  ${file.slice(0, -'.schema.json'.length)}: ${schema.title};`);
  }
  return `${HEADER}\n${interfaces.join('\n')}\n${toMap(kind, tables)}`;
}

/** An enumeration said as `oneOf` of `const` becomes `enum`: its titles would otherwise become types of their own. */
function toPlain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toPlain);
  if (schema === null || typeof schema !== 'object') return schema;
  const { oneOf, type, ...rest } = schema as { oneOf?: { const: unknown }[]; type?: unknown };
  const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toPlain(value)]));
  return oneOf ? { ...plain, enum: oneOf.map((choice) => choice.const) } : type === undefined ? plain : { ...plain, type };
}

function toMap(kind: 'tables' | 'reference', lines: string[]): string {
  const [name, doc] =
    kind === 'tables' ? ['TableRows', 'Row type of each published table.'] : ['ReferenceRows', 'Row type of each reference table.'];
  return `/** ${doc} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${FOLDER}types.ts`, await generateTypes('tables'));
  writeFileSync(`${FOLDER}reference-types.ts`, await generateTypes('reference'));
}
