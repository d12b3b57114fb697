import type { DatasetFacts } from './dataset-facts.ts';
import { toYaml } from './to-yaml.ts';

const SIZES: [below: number, category: string][] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
  [1e9, '100M<n<1B'],
];
const SHOWN_FIRST = 'statements';

/** The YAML that heads the dataset card, for Hugging Face: one configuration a Parquet table. The size is that of all rows; languages that cannot be told are not named. */
export function toFrontMatter({ about, release, summary, tables, digests }: DatasetFacts): string {
  const languages = summary.languages.map(({ language }) => language).filter((language) => language !== 'und');
  const rows = tables.reduce((sum, { name }) => sum + digests[name]!.rows, 0);
  const front = {
    pretty_name: about.title,
    ...(languages.length === 0 ? {} : { language: languages }),
    license: release.licence.toLowerCase(),
    annotations_creators: ['machine-generated'],
    language_creators: ['found'],
    ...(languages.length === 0 ? {} : { multilinguality: [languages.length > 1 ? 'multilingual' : 'monolingual'] }),
    size_categories: [SIZES.find(([below]) => rows < below)?.[1] ?? '1B<n<10B'],
    source_datasets: ['original'],
    task_categories: about.tasks,
    tags: about.keywords,
    configs: tables.map(({ name }) => ({
      config_name: name,
      data_files: `parquet/${name}.parquet`,
      ...(name === SHOWN_FIRST ? { default: true } : {}),
    })),
  };
  return `---\n${toYaml(front)}---\n`;
}
