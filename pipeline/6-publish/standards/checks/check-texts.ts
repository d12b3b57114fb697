import type { Table } from '../../../io/tables.ts';
import type { Croissant } from './check-croissant.ts';
import type { DataPackage } from './check-data-package.ts';
import { type Described, readShaped } from './open-described.ts';

interface Citation {
  title: string;
  version: string;
  license: string;
  'date-released'?: string;
}

interface FrontMatter {
  license: string;
  configs: { config_name: string; data_files: string; default?: true }[];
}

/** What the files for people and for programs must agree on. */
export interface Agreed {
  version: string;
  license: string;
  date: string | null;
}

/** CITATION.cff in its shape; gives what it says of version, licence and day. */
export function checkCitation(described: Described): Agreed | null {
  const told = { file: 'CITATION.cff', text: described.textOf('CITATION.cff'), shape: 'citation', yaml: true };
  const citation = readShaped<Citation>(described, told);
  return citation && { version: citation.version, license: citation.license, date: citation['date-released'] ?? null };
}

/** The card's front matter in its shape, one configuration a table, each of a file that is there; no gap left open in the text. */
export function checkCard(described: Described, tables: Table[]): string | null {
  const card = described.textOf('README.md');
  const [, yaml] = /^---\n([\s\S]*?\n)---\n/.exec(card ?? '') ?? [];
  const tell = (fault: string) => described.faults.push(`README.md: ${fault}`);
  if (card !== null && yaml === undefined) tell('has no front matter');
  if (/\[More Information Needed\]|\b(?:TODO|TBD)\b|undefined|NaN/.test(card ?? '')) tell('has a gap left open');
  const front = readShaped<FrontMatter>(described, { file: 'README.md', text: yaml ?? null, shape: 'front-matter', yaml: true });
  if (front === null) return null;
  if (front.configs.map(({ config_name }) => config_name).join() !== tables.map(({ name }) => name).join())
    tell('its configurations are not the tables');
  if (front.configs.filter((config) => config.default).length !== 1) tell('not one configuration is the default');
  for (const { config_name, data_files } of front.configs)
    if (data_files !== `parquet/${config_name}.parquet` || described.bytesOf(data_files) === null)
      tell(`${config_name} has no file ${data_files}`);
  return front.license;
}

/** DICTIONARY.md has each table once, and each column and value, all in both languages. */
export function checkDictionary(described: Described, tables: Table[]): void {
  const text = described.textOf('DICTIONARY.md');
  if (text === null) return;
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0]!, section]),
  );
  for (const { name, vi, viDescription, columns } of tables) {
    const section = sections.get(name) ?? '';
    const missing = columns.filter((column) => !section.includes(`\n| \`${column.name}\` | ${column.vi} |`)).map((column) => column.name);
    const told = [viDescription, ...columns.map((column) => column.viDescription.replaceAll('|', '\\|'))];
    const unsaid = columns
      .flatMap(({ values }) => values ?? [])
      .filter((one) => !section.includes(`\n- \`${one.value}\`: ${one.title} · ${one.vi}\n`));
    if (!section.includes(`**${vi}**`)) described.faults.push(`DICTIONARY.md: no ${name} (${vi})`);
    for (const text of told) if (!section.includes(`*${text}*`)) described.faults.push(`DICTIONARY.md: ${name} does not say: ${text}`);
    if (missing.length > 0) described.faults.push(`DICTIONARY.md: ${name} lacks ${missing.join(', ')}`);
    if (unsaid.length > 0) described.faults.push(`DICTIONARY.md: ${name} lacks values ${unsaid.map(({ value }) => value).join(', ')}`);
  }
}

/** Version, licence and day are the same wherever they are said. */
export function checkAgreement(
  described: Described,
  told: { descriptor: DataPackage | null; croissant: Croissant | null; citation: Agreed | null; card: string | null },
): void {
  const { descriptor, croissant, citation, card } = told;
  if (!descriptor || !croissant || !citation || !card) return;
  const [licence] = descriptor.licenses;
  const tell = (what: string) => described.faults.push(`the descriptors disagree on the ${what}`);
  if (descriptor.version !== croissant.version || descriptor.version !== citation.version) tell('version');
  if (licence!.name !== citation.license || licence!.path !== croissant.license || licence!.name.toLowerCase() !== card) tell('licence');
  const day = descriptor.created?.slice(0, 10) ?? null;
  if (day !== (croissant.datePublished ?? null) || day !== citation.date) tell('day of release');
}
