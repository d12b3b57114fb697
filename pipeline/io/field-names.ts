/** What a record can say of its article. */
export type FieldTarget = 'id' | 'url' | 'outlet' | 'title' | 'lede' | 'text' | 'author' | 'section' | 'published_at' | 'retrieved_at';

/** Under which names each is looked for in a record, the first that holds something wins; case does not count. */
export type FieldNames = Record<FieldTarget, readonly string[]>;

const USUAL: FieldNames = {
  id: ['id', 'record_id'],
  url: ['url', 'link'],
  outlet: ['outlet', 'source', 'domain'],
  title: ['title'],
  lede: ['lede', 'summary', 'sapo', 'description'],
  text: ['text', 'content', 'body'],
  author: ['author'],
  section: ['section', 'category'],
  published_at: ['published_at', 'date', 'time'],
  retrieved_at: ['retrieved_at'],
};

/** The names by which records are read: the usual ones, or those of `FIELDS=text=noi_dung,title=tieu_de|nhan_de`; a senseless value is an error. */
export function readFieldNames(fields: string): FieldNames {
  const given = new Map<string, string[]>();
  for (const part of fields.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const target = part.slice(0, Math.max(at, 0)).trim();
    const names = part
      .slice(at + 1)
      .split('|')
      .map((name) => name.trim());
    if (at < 0 || names.includes('')) throw new Error(`no field in FIELDS: ${part}; say FIELDS=text=noi_dung,title=tieu_de`);
    if (!Object.hasOwn(USUAL, target)) throw new Error(`unknown field in FIELDS: ${target}; it can be ${Object.keys(USUAL).join(', ')}`);
    if (given.has(target)) throw new Error(`field twice in FIELDS: ${target}; put its names together: ${target}=a|b`);
    given.set(target, names);
  }
  return { ...USUAL, ...Object.fromEntries(given) };
}
