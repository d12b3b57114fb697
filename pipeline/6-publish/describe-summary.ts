import { relative } from 'node:path';
import type { Summary } from './summarise.ts';

/** The end of a run as a person reads it: what was found, what was dropped and withheld, where it lies, two lines to try. */
export function describeSummary(summary: Summary): string {
  const near = relative(process.cwd(), summary.out);
  const path = near.startsWith('..') || near === '' ? summary.out : near;
  return [
    '',
    ...listCounts(summary.counts),
    '',
    ...describeLanguages(summary.languages),
    describeRejects(summary.rejects),
    describeWithheld(summary),
    ...(summary.since === undefined ? [] : [summary.since]),
    '',
    `The dataset is in ${path}/ (csv/ parquet/ arrow/ bienban.duckdb); its README.md says what is in it. To read it, open ${path}/index.html`,
    'in a browser. To ask it:',
    '',
    `  duckdb -readonly ${path}/bienban.duckdb "SELECT speaker, office, verb, left(text, 60) AS said FROM v_statements LIMIT 5"`,
    `  python3 -c "import pandas; print(pandas.read_parquet('${path}/parquet/statements.parquet')[['act', 'text']].head())"`,
    '',
  ].join('\n');
}

/** A line a subject: its number, then what belongs to it. */
function listCounts(counts: Summary['counts']): string[] {
  const say = (name: string, one: string, many: string) => `${group(counts[name]!)} ${counts[name] === 1 ? one : many}`;
  const lines = [
    `${say('articles', 'article', 'articles')} from ${say('sources', 'source', 'sources')}`,
    `${say('reprint_groups', 'text', 'different texts')}, ${group(counts.reprinted!)} of them printed more than once; ${say('passages', 'passage', 'passages')} shared`,
    say('stories', 'story', 'stories'),
    `${say('statements', 'statement', 'statements')} in ${say('printings', 'printing', 'printings')}`,
    `${say('people', 'person', 'people')}, ${say('offices_held', 'time', 'times')} called by an office`,
    `${say('organizations', 'organization', 'organizations')}, ${say('places', 'place', 'places')}`,
    `${say('documents', 'document', 'documents')} cited`,
    `${say('events', 'event', 'events')}, ${say('dates', 'date', 'dates')}, ${say('quantities', 'quantity', 'quantities')}, ${say('images', 'caption', 'captions')}`,
    `${say('evidence', 'place', 'places')} in the texts that show it`,
  ];
  const width = Math.max(...lines.map((line) => line.indexOf(' ')));
  return lines.map((line) => `${' '.repeat(2 + width - line.indexOf(' '))}${line}`);
}

function describeLanguages(languages: Summary['languages']): string[] {
  const others = languages.filter(({ language }) => language !== 'vi').map(({ language, articles }) => `${group(articles)} ${language}`);
  return others.length === 0 ? [] : [`Not in Vietnamese, so that only their overlap was read: ${others.join(', ')}.`];
}

function describeRejects(rejects: Summary['rejects']): string {
  if (rejects.length === 0) return 'Nothing was rejected.';
  return `Rejected (table rejects says what and why): ${rejects.map(({ stage, rule, rows }) => `${group(rows)} ${rule} in ${stage}`).join(', ')}.`;
}

function describeWithheld({ withheld, text }: Summary): string {
  if (withheld.length === 0) return `No text was withheld (TEXT=${text}).`;
  const reason = text === 'none' ? 'not open' : 'reserved';
  return `Withheld, as rights are ${reason} (TEXT=${text}): ${withheld.map((of) => `${group(of.values)} ${of.table}.${of.column}`).join(', ')}.`;
}

/** `12,345`, in every locale. */
function group(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
