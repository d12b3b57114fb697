import type { DatasetFacts } from './dataset-facts.ts';
import { toYaml } from './to-yaml.ts';

/** What a citation needs to know. */
export type Citable = Pick<DatasetFacts, 'about' | 'release' | 'released_on'>;

/** CITATION.cff, format 1.2.0. */
export function toCitation({ about, release, released_on }: Citable): string {
  return toYaml({
    'cff-version': '1.2.0',
    message: about.message,
    type: 'dataset',
    title: about.title,
    abstract: about.abstract,
    authors: about.authors.map((name) => ({ name })),
    version: release.version,
    ...(released_on === null ? {} : { 'date-released': released_on }),
    license: release.licence,
    keywords: about.keywords,
  });
}

/** The dataset as a BibTeX entry, for Croissant and the card; the hash of its inputs tells one build from another. */
export function toBibtex({ about, release, released_on }: Citable): string {
  const fields = {
    author: about.authors.map((name) => `{${name}}`).join(' and '),
    title: `{${about.title}}`,
    ...(released_on === null ? {} : { year: released_on.slice(0, 4) }),
    version: release.version,
    note: `schema ${release.schema_version}, inputs ${release.inputs_sha256.slice(0, 16)}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${release.name},\n${lines.join(',\n')}\n}`;
}
