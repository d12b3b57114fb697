import { readTables } from '../../pipeline/io/tables.ts';
import { hashId, sha256 } from '../../pipeline/text/ids.ts';
import type { TableRows } from '../../schemas/types.ts';

/** The rows of every table that the stages before 5-validate leave. */
export type Dataset = { [Name in keyof TableRows]: TableRows[Name][] };

const QUOTED = 'Tỉnh ta phải giữ rừng ngập mặn, không đánh đổi một gốc đước nào lấy một ao tôm';
const LONG = `${Array.from({ length: 40 }, (_, at) => `khu ${at + 1}`).join(', ')}.`; // more than the 200 characters of a quotation
const NOTICE = 'Bản quyền thuộc về báo Bưng Biền, cấm sao chép.';
const [PERSON, OFFICE, BODY, PLACE] = ['le-van-duoc-1a2b', 'chu-tich-ubnd-tinh-dong-bung', 'ubnd-tinh-dong-bung', 'tinh-dong-bung'];
const DAY = '2022-07-03';
const TABLES = readTables();

/** A small dataset in which every rule holds: two articles that share a statement, the second under rights, and a source that was rejected. */
export function soundDataset(quoted: string = QUOTED): Dataset {
  const [first, second] = tell(quoted);
  const [a, b] = [hashId('a', first), hashId('a', second)];
  const texts = new Map([
    [a, first],
    [b, second],
  ]);
  const of = (letter: string) => hashId(letter, a);
  const at = (article: string, words: string) => locate(texts.get(article)!, words);
  const printed = [at(a, quoted), at(b, quoted)] as const;
  const entity = { origin: 'text', article_count: 1 } as const;
  const group = { reprint_group_id: of('g'), story_id: of('y') };
  const dataset: Dataset = {
    sources: [describeSource('1.txt', first, a), describeSource('2.txt', second, b), describeSource('3.bin', 'x', null)],
    articles: [
      describeArticle(a, first, { ...group, rights: 'unknown', reprint_role: 'lead' }),
      describeArticle(b, second, { ...group, rights: 'reserved', rights_notice: NOTICE, reprint_role: 'reprint', outlet_id: 'bung-bien' }),
    ],
    segments: Array.from(texts).flatMap(([id, text]) => describeSegments(id, text)),
    passages: [
      fill('passages', {
        passage_id: of('f'),
        ...{ article_a: a, a_start: printed[0].char_start, a_end: printed[0].char_end },
        ...{ article_b: b, b_start: printed[1].char_start, b_end: printed[1].char_end },
        ...{ syllables: 19, identity: 1, information: 88.25 },
      }),
    ],
    article_pairs: [
      fill('article_pairs', {
        ...{ pair_id: of('x'), article_a: a, article_b: b, relation: 'overlap', containment_a: 0.105, containment_b: 0.75 },
        ...{ resemblance: 0.1, shared_syllables: 19, passage_count: 1 },
      }),
    ],
    reprint_groups: [{ reprint_group_id: of('g'), lead_article_id: a, article_count: 2, outlet_count: 1 }],
    stories: [
      fill('stories', {
        ...{ story_id: of('y'), main_event_id: of('e'), lead_article_id: a, article_count: 2, reprint_group_count: 1, outlet_count: 1 },
        ...{ basis: 'text', first_on: DAY, last_on: DAY },
      }),
    ],
    people: [{ person_id: PERSON!, name: 'Lê Văn Đước', identity_basis: 'name', origin: 'text', article_count: 2 }],
    organizations: [fill('organizations', { organization_id: BODY!, name: 'UBND tỉnh Đồng Bưng', ...entity })],
    offices: [fill('offices', { office_id: OFFICE!, title: 'Chủ tịch UBND tỉnh Đồng Bưng', organization_id: BODY!, ...entity })],
    places: [
      fill('places', { place_id: PLACE!, name: 'tỉnh Đồng Bưng', kind: 'province', part_of: 'viet-nam', ...entity }),
      fill('places', {
        place_id: 'viet-nam',
        name: 'Việt Nam',
        name_en: 'Viet Nam',
        kind: 'country',
        origin: 'reference',
        article_count: 0,
      }),
    ],
    outlets: [fill('outlets', { outlet_id: 'bung-bien', name: 'Báo Bưng Biền', is_agency: false, origin: 'reference', article_count: 1 })],
    documents: [fill('documents', { document_id: of('c'), kind: 'Kết luận', number: '9', symbol: 'KL/TU', citation_count: 1, ...entity })],
    events: [
      fill('events', {
        ...{ event_id: of('e'), name: 'Hội nghị', kind: 'conference', starts_on: DAY, ends_on: DAY, part_of_day: 'morning' },
        ...{ date_basis: 'stated', place_id: PLACE!, story_count: 1, ...entity },
      }),
    ],
    watchwords: [{ watchword_id: 'giu-rung-12ab', text: 'giữ rừng', kind: 'theme', ...entity }],
    tenures: [
      fill('tenures', {
        ...{ tenure_id: of('t'), person_id: PERSON!, office_id: OFFICE!, status: 'current', held_from: '2021-06-01' },
        ...{ held_from_precision: 'month', origin: 'reference', article_count: 1 },
      }),
    ],
    offices_held: [
      { held_id: of('h'), article_id: a, person_id: PERSON!, office_id: OFFICE!, as_of: DAY, as_of_basis: 'stated', status: 'current' },
    ],
    event_reports: [{ report_id: of('o'), article_id: a, event_id: of('e'), is_main: true }],
    participations: [{ participation_id: of('r'), article_id: a, event_id: of('e'), person_id: PERSON!, role: 'speaker' }],
    statements: [
      fill('statements', {
        ...{ statement_id: of('s'), speaker_kind: 'person', person_id: PERSON!, act: 'directive', event_id: of('e'), text: quoted },
        ...{ syllables: 19, printing_count: 2, story_count: 1 },
      }),
    ],
    statement_printings: [a, b].map((article_id, index) =>
      fill('statement_printings', {
        ...{ printing_id: hashId('p', article_id), statement_id: of('s'), article_id, speaker_text: 'Lê Văn Đước', resolved_by: 'name' },
        ...{ office_id: index === 0 ? OFFICE! : null, verb: 'nói', form: 'direct', ...printed[index], text: quoted },
      }),
    ),
    quantities: [
      fill('quantities', {
        ...{ quantity_id: of('q'), article_id: a, comparator: 'exact', value: 12, unit: 'báo cáo', unit_kind: 'count' },
        ...{ ...at(a, '12 báo cáo'), text: '12 báo cáo' },
      }),
    ],
    dates: [
      fill('dates', {
        ...{ date_id: of('d'), article_id: a, starts_on: DAY, ends_on: DAY, precision: 'day', basis: 'stated' },
        ...{ ...at(a, '3-7-2022'), text: '3-7-2022' },
      }),
    ],
    images: [fill('images', { image_id: of('i'), article_id: a, caption: 'Rừng đước Đồng Bưng', credit: 'MINH TÂM', copies: 1 })],
    evidence: [],
    rejects: [
      fill('rejects', {
        ...{ reject_id: hashId('x', '3.bin'), stage: '1-ingest', source_id: hashId('k', '3.bin', 1), source_path: '3.bin', record_no: 1 },
        ...{ rule: 'binary', message: 'not a text: 3.bin; leave it out' },
      }),
    ],
    release: [],
    quality: [],
    id_redirects: [],
  };
  const show = (
    table_name: TableRows['evidence']['table_name'],
    row_id: string,
    words: string,
    [article_id, field]: [string, string?] = [a],
  ) => {
    const span = at(article_id, words);
    const segment_no = texts.get(article_id)!.split(words)[0]!.split('\n').length;
    const evidence_id = hashId('v', table_name, row_id, field ?? null, article_id, span.char_start);
    const row = { evidence_id, table_name, row_id, field, article_id, segment_no, ...span, text: words };
    dataset.evidence.push(fill('evidence', { ...row, part_no: 1, rule: 'made-by-hand' }));
  };
  for (const article of [a, b]) {
    show('people', PERSON!, 'Lê Văn Đước', [article]);
    show('statement_printings', hashId('p', article), quoted, [article]);
    show('statement_printings', hashId('p', article), 'nói', [article, 'verb']);
  }
  show('organizations', BODY!, 'UBND tỉnh Đồng Bưng');
  show('offices', OFFICE!, 'Chủ tịch UBND tỉnh Đồng Bưng');
  show('places', PLACE!, 'tỉnh Đồng Bưng');
  show('documents', of('c'), 'Kết luận 9-KL/TU');
  show('events', of('e'), 'Hội nghị');
  show('watchwords', 'giu-rung-12ab', 'giữ rừng');
  show('offices_held', of('h'), 'Lê Văn Đước, Chủ tịch UBND tỉnh Đồng Bưng');
  show('participations', of('r'), 'Lê Văn Đước');
  show('quantities', of('q'), '12 báo cáo');
  show('dates', of('d'), '3-7-2022');
  show('images', of('i'), 'Rừng đước Đồng Bưng');
  return dataset;
}

/** The two texts; a character beyond the 16-bit ones stands before most offsets. */
function tell(quoted: string): [string, string] {
  const first = [
    'Họp bàn giữ rừng 🌳 ngập mặn',
    `Sáng 3-7-2022, ông Lê Văn Đước, Chủ tịch UBND tỉnh Đồng Bưng, nói: "${quoted}".`,
    `Hội nghị nghe 12 báo cáo về ${LONG} Kết luận 9-KL/TU nêu rõ.`,
    'Rừng đước Đồng Bưng. Ảnh: MINH TÂM',
  ];
  const second = ['Giữ rừng', `Ông Lê Văn Đước nói: "${quoted}". Tin kể thêm ${LONG}`, NOTICE];
  return [first.join('\n'), second.join('\n')];
}

/** Where words stand in a text, in code points. */
function locate(text: string, words: string): { char_start: number; char_end: number } {
  if (!text.includes(words)) throw new Error(`not in the text: ${words}`);
  const char_start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { char_start, char_end: char_start + Array.from(words).length };
}

/** A row in the order of its columns, null where nothing is given. */
function fill<Name extends keyof TableRows>(name: Name, values: Partial<TableRows[Name]>): TableRows[Name] {
  const given = values as Record<string, unknown>;
  const { columns } = TABLES.find((table) => table.name === name)!;
  return Object.fromEntries(columns.map((column) => [column.name, given[column.name] ?? null])) as unknown as TableRows[Name];
}

function describeSource(path: string, text: string, article_id: string | null): TableRows['sources'] {
  const file = { path, record_no: 1, bytes: Buffer.byteLength(text), sha256: sha256(text), media_type: 'text/plain', encoding: 'utf-8' };
  return fill('sources', { source_id: hashId('k', path, 1), ...file, article_id });
}

function describeArticle(article_id: string, text: string, told: Partial<TableRows['articles']>): TableRows['articles'] {
  const dates = {
    published_on: DAY,
    published_basis: 'inferred',
    published_reason: 'the text names it',
    event_on: DAY,
    event_on_basis: 'stated',
  } as const;
  const measured = { language: 'vi', characters: Array.from(text).length, syllables: 30, text_sha256: sha256(text), text };
  return fill('articles', { article_id, title: text.split('\n')[0]!, ...dates, ...measured, ...told });
}

function describeSegments(article_id: string, text: string): TableRows['segments'][] {
  return text.split('\n').map((line, index) => {
    const kind = index === 0 ? 'title' : line === NOTICE ? 'rights' : line.includes('Ảnh:') ? 'caption' : 'paragraph';
    return fill('segments', { segment_id: hashId('m', article_id, index), article_id, segment_no: index + 1, kind, ...locate(text, line) });
  });
}
