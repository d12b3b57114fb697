import { join } from 'node:path';
import { writeWhole } from '../io/write-whole.ts';
import type { DatasetFacts } from './standards/dataset-facts.ts';
import { toFrontMatter } from './standards/to-front-matter.ts';
import type { Summary } from './summarise.ts';

/** Writes README.md, the dataset card: what it is, its tables, rights, and how to load it. */
export function writeCard(folder: string, facts: DatasetFacts): void {
  writeWhole(join(folder, 'README.md'), `${toFrontMatter(facts)}\n${toCard(facts)}`);
}

/** The card as Markdown. */
export function toCard({ about, release, summary, tables, digests }: DatasetFacts): string {
  const { counts } = summary;
  return `# ${about.title}

${counts.articles} saved Vietnamese news texts, read by rules: who said what, when and in which office, which documents they cite, which events they report, and
what they took from one another. Every claim has a row in \`evidence\`: the article, the offsets and the words that show it.

Version ${release.version} · schema ${release.schema_version} · code \`${release.code_version}\` · inputs \`${release.inputs_sha256.slice(0, 16)}\`

## Load it

\`\`\`python
import pandas as pd
statements = pd.read_parquet("parquet/statements.parquet")
\`\`\`

\`\`\`sql
-- duckdb -readonly bienban.duckdb
SELECT speaker, office, act, verb, text, outlet, published_on FROM v_statements ORDER BY said_on;
\`\`\`

Views: \`v_articles_unique\` \`v_statements\` \`v_offices\` \`v_citations\` \`v_overlaps\` \`v_timeline\` \`v_segments\`; macro \`snippet(article_id, char_start, char_end, around)\`.
The same rows are in \`csv/\`, \`parquet/\`, \`arrow/\` and \`bienban.duckdb\`. Offsets count Unicode code points, from 0, the end left out. \`sha256sum -c SHA256SUMS\` checks the files.

## Tables

| table | rows | what it holds |
|---|---:|---|
${tables.map(({ name, description }) => `| ${name} | ${digests[name]?.rows ?? 0} | ${description.split(/(?<=\.)\s/)[0]} |`).join('\n')}

\`DICTIONARY.md\` describes each column in English and Vietnamese; the database (\`FROM duckdb_columns()\`), the Parquet metadata (\`dictionary\`) and the Arrow fields do too.
\`datapackage.json\` (Data Package), \`croissant.json\` (Croissant) and \`CITATION.cff\` say the same to programs.

## Rights

The facts are published under ${release.licence}. The texts belong to their publishers; ${describeRule(summary)}

## Limits

Everything was found by rules and is wrong in places; ${counts.rejects} rows or records were rejected and are listed, with the reason, in \`rejects\`. A person without a row in the
reference is a name, not an individual (\`people.identity_basis\`). What the papers do not print is not here, and they do not print everything.
`;
}

function describeRule({ text, withheld }: Summary): string {
  const rule = {
    all: 'this build withholds none of them and is for work, not for publication.',
    permitted: 'of those that carry a reservation of rights no running text longer than 200 characters is included.',
    none: 'of those that are not open no running text longer than 200 characters is included.',
  }[text];
  if (text === 'all') return rule;
  const list = withheld.map((of) => `${of.values} in \`${of.table}.${of.column}\``).join(', ');
  return `${rule}\nOffsets, lengths and hashes are kept. Withheld here (null in every format): ${list || 'nothing'}.`;
}
