/** One way to spoil a file that describes a published dataset, and what the check must say of it; `spoil` gives null to remove the file. */
export interface Mutation {
  what: string;
  file: string;
  spoil(text: string): string | null;
  fault: RegExp;
}

// biome-ignore lint/suspicious/noExplicitAny: the descriptors are spoiled in ways that no type allows
type Json = any;
type Spoiler = (json: Json) => void;

const PACKAGE = 'datapackage.json';
const CROISSANT = 'croissant.json';
const CITATION = 'CITATION.cff';
const CARD = 'README.md';
const DICTIONARY = 'DICTIONARY.md';

const named = (json: Json, name: string): Json => json.resources.find((resource: Json) => resource.name === name);
const field = (json: Json, table: string, name: string): Json => named(json, table).schema.fields.find((one: Json) => one.name === name);
const record = (json: Json, id: string): Json => json.recordSet.find((set: Json) => set['@id'] === id);
const part = (json: Json, id: string): Json => record(json, id.split('/')[0]!).field.find((one: Json) => one['@id'] === id);

const IN_PACKAGE: [what: string, spoil: Spoiler, fault: RegExp][] = [
  ['a package without a licence', (json) => delete json.licenses, /datapackage.json \/ must have required property 'licenses'/],
  ['an unknown property', (json) => (json.licence = 'x'), /datapackage.json \/ must NOT have additional properties/],
  ['a version of no form', (json) => (json.version = 'v1'), /\/version must match pattern/],
  ['a field of type list', (json) => (field(json, 'people', 'name').type = 'list'), /\/type must be equal to one of the allowed values/],
  ['a path that leads out', (json) => (named(json, 'people').path = '../people.csv'), /\/path must match pattern/],
  ['two paths of one resource', (json) => (named(json, 'people').path = ['csv/people.csv']), /\/path must be string/],
  ['two resources of one name', (json) => (named(json, 'people').name = 'places'), /two resources have one name/],
  ['a file without a resource', (json) => json.resources.splice(3, 1), /no resource for arrow\//],
  ['a table without a resource', (json) => (named(json, 'people').name = 'persons'), /no resource for the table people/],
  ['a resource without a file', (json) => (named(json, 'people').path = 'csv/nobody.csv'), /people has no file: csv\/nobody.csv/],
  ['another size', (json) => (named(json, 'people').bytes += 1), /people says \d+ bytes of csv\/people.csv/],
  ['another hash', (json) => (named(json, 'people').hash = `sha256:${'0'.repeat(64)}`), /people has another hash/],
  [
    'another hash of the database',
    (json) => (named(json, 'bienban-duckdb').hash = `sha256:${'0'.repeat(64)}`),
    /bienban-duckdb has another/,
  ],
  ['a key of no field', (json) => (named(json, 'people').schema.primaryKey = ['id']), /people has no field id of its primary key/],
  [
    'a foreign key of no field',
    (json) => (named(json, 'stories').schema.foreignKeys[0].fields = ['x']),
    /stories has no field x of a foreign/,
  ],
  [
    'a reference to no table',
    (json) => (named(json, 'stories').schema.foreignKeys[0].reference.resource = 'tales'),
    /stories refers to no table: tales/,
  ],
  [
    'a reference to what is no key',
    (json) => (named(json, 'tenures').schema.foreignKeys[0].reference.fields = ['name']),
    /tenures refers to what is no key: people.name/,
  ],
  ['two fields of one name', (json) => (field(json, 'people', 'name').name = 'origin'), /people has two fields of one name/],
  ['a category lost', (json) => field(json, 'people', 'origin').categories.pop(), /people has other categories than values of origin/],
  [
    'a constraint lost',
    (json) => delete field(json, 'people', 'name').constraints.minLength,
    /people differs from schemas\/people.schema.json/,
  ],
  ['a foreign key lost', (json) => delete named(json, 'tenures').schema.foreignKeys, /tenures differs from schemas\/tenures/],
  [
    'a foreign key lost of the file for spreadsheets',
    (json) => delete named(json, 'tenures-spreadsheet').schema.foreignKeys,
    /tenures-spreadsheet differs from schemas\/tenures/,
  ],
  ['fields in another order', (json) => named(json, 'people').schema.fields.reverse(), /people names other fields than the header/],
  [
    'formats of other digests',
    (json) => (named(json, 'people-arrow').rows_sha256 = '0'.repeat(64)),
    /the formats of people have other digests/,
  ],
  ['formats of other numbers of rows', (json) => (named(json, 'people').row_count += 1), /the formats of people have other digests/],
  [
    'a table without a digest',
    (json) => {
      for (const name of ['people', 'people-parquet', 'people-arrow', 'people-spreadsheet']) delete named(json, name).rows_sha256;
    },
    /no digest of people/,
  ],
  ['another release', (json) => (json.schema_version = '9.0.0'), /is of another release than csv\/release.csv/],
  ['another version', (json) => (json.version = '9.0.0'), /the descriptors disagree on the version/],
];

const IN_CROISSANT: [what: string, spoil: Spoiler, fault: RegExp][] = [
  [
    'a Croissant of an older version',
    (json) => (json['dct:conformsTo'] = ['http://mlcommons.org/croissant/1.0']),
    /conformsTo must be equal/,
  ],
  ['no word on biases', (json) => delete json['rai:dataBiases'], /must have required property 'rai:dataBiases'/],
  ['no provenance', (json) => delete json['prov:wasDerivedFrom'], /must have required property 'prov:wasDerivedFrom'/],
  ['a live dataset', (json) => (json.isLiveDataset = true), /isLiveDataset must be equal to constant/],
  ['a type that Croissant has not', (json) => (part(json, 'people/name').dataType = 'sc:String'), /dataType must be equal to one of/],
  ['a prefix not declared', (json) => (json['dcat:theme'] = 'x'), /the prefix dcat is not declared/],
  ['one id twice', (json) => (record(json, 'people')['@id'] = 'places'), /two nodes have the id places/],
  ['another size of a file', (json) => (json.distribution[0].contentSize = '1 B'), /has another size/],
  ['another hash of a file', (json) => (json.distribution[0].sha256 = '0'.repeat(64)), /has another hash than in SHA256SUMS/],
  ['a file object without a file', (json) => (json.distribution[0].contentUrl = 'x.csv'), /no file x.csv/],
  ['a file without a file object', (json) => json.distribution.splice(0, 1), /no file object for arrow\//],
  [
    'a key in another record set',
    (json) => (record(json, 'people').key[0]['@id'] = 'places/place_id'),
    /people has no field places\/place_id/,
  ],
  [
    'a field of no file',
    (json) => (part(json, 'people/name').source.fileObject['@id'] = 'people.parquet'),
    /people\/name comes from no file: people.parquet/,
  ],
  [
    'a reference to no key',
    (json) => (part(json, 'statements/person_id').references.field['@id'] = 'people/name'),
    /statements\/person_id refers to what is no key: people\/name/,
  ],
  ['a reference lost', (json) => delete part(json, 'statements/person_id').references, /statements\/person_id has lost its reference/],
  ['a field lost', (json) => record(json, 'people').field.pop(), /people has other fields than its columns/],
  ['another column', (json) => (part(json, 'people/name').source.extract.column = 'title'), /people has other fields than its columns/],
  ['a record set lost', (json) => json.recordSet.pop(), /the record sets are not the tables/],
  ['another licence', (json) => (json.license = 'https://example.org/'), /the descriptors disagree on the licence/],
  ['another day', (json) => (json.datePublished = '1999-01-01'), /the descriptors disagree on the day of release/],
];

const IN_TEXTS: [what: string, file: string, from: string | RegExp, to: string, fault: RegExp][] = [
  ['a descriptor that is no JSON', PACKAGE, '{', '', /datapackage.json cannot be read/],
  ['a Croissant that is no JSON', CROISSANT, /\}\s*$/, ',}', /croissant.json cannot be read/],
  ['a date without quotation marks', CITATION, /(date-released: )"(.+)"/, '$1$2', /CITATION.cff \/date-released must be string/],
  ['a citation as software', CITATION, '"dataset"', '"software"', /CITATION.cff \/type must be equal to constant/],
  ['a citation without authors', CITATION, /authors:\n.+\n/, '', /CITATION.cff \/ must have required property 'authors'/],
  ['a citation that is no YAML', CITATION, 'type:', 'type: [', /CITATION.cff cannot be read/],
  ['a citation of another version', CITATION, /\nversion: .+/, '\nversion: "9.9.9"', /the descriptors disagree on the version/],
  ['a citation of another licence', CITATION, 'CC-BY-4.0', 'CC0-1.0', /the descriptors disagree on the licence/],
  ['a citation of another day', CITATION, /(date-released: )".+"/, '$1"1999-01-01"', /the descriptors disagree on the day of release/],
  ['a card without front matter', CARD, '---\n', '', /README.md: has no front matter/],
  ['a card with a gap', CARD, '## Rights', '## Rights\n\n[More Information Needed]', /README.md: has a gap left open/],
  ['a task that Hugging Face has not', CARD, '"text-retrieval"', '"reading"', /README.md \/task_categories\/\d+ must be equal to one of/],
  ['a configuration lost', CARD, /\n {2}- config_name: "people".*\n.*/, '', /README.md: its configurations are not the tables/],
  ['a configuration of no file', CARD, 'parquet/people.parquet', 'parquet/persons.parquet', /README.md: people has no file/],
  ['no default configuration', CARD, /\n +default: true/, '', /not one configuration is the default/],
  ['a card of another licence', CARD, 'cc-by-4.0', 'mit', /the descriptors disagree on the licence/],
  ['a dictionary without a table', DICTIONARY, '## people\n', '', /DICTIONARY.md: no people \(/],
  ['a dictionary without a column', DICTIONARY, '| `identity_basis` |', '| |', /DICTIONARY.md: people lacks identity_basis/],
  [
    'a dictionary without a term',
    DICTIONARY,
    '| `identity_basis` | ',
    '| `identity_basis` | x',
    /DICTIONARY.md: people lacks identity_basis/,
  ],
  ['a dictionary without a value', DICTIONARY, '- `reprint`: ', '- ', /DICTIONARY.md: article_pairs lacks values reprint/],
  ['a dictionary with a value in one language', DICTIONARY, ' · hai văn bản giống hệt', ' · ', /article_pairs lacks values identical/],
  ['a dictionary with a column in one language', DICTIONARY, '*Họ tên ở dạng', '*', /people does not say: Họ tên ở dạng/],
  ['a header of other columns', 'csv/people.csv', 'person_id', 'id', /people names other fields than the header of csv\/people.csv/],
];

const MISSING = [PACKAGE, CROISSANT, CITATION, CARD, DICTIONARY];

/** Every rule of the check, broken once. */
export const MUTATIONS: Mutation[] = [
  ...IN_PACKAGE.map(([what, spoil, fault]) => ({ what, file: PACKAGE, spoil: (text: string) => edit(text, spoil), fault })),
  ...IN_CROISSANT.map(([what, spoil, fault]) => ({ what, file: CROISSANT, spoil: (text: string) => edit(text, spoil), fault })),
  ...IN_TEXTS.map(([what, file, from, to, fault]) => ({ what, file, spoil: (text: string) => text.replace(from, to), fault })),
  ...MISSING.map((file) => ({ what: `no ${file}`, file, spoil: () => null, fault: new RegExp(`^${file} is missing`) })),
];

function edit(text: string, spoil: Spoiler): string {
  const json = JSON.parse(text);
  spoil(json);
  return JSON.stringify(json);
}
