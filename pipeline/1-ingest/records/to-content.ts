import type { FieldNames, FieldTarget } from '../../io/field-names.ts';
import { normaliseText } from '../../text/normalise-text.ts';
import { recallWords } from '../../text/recall-words.ts';
import type { Refusal } from '../decode-text.ts';
import { type Given, type GivenText, mergeGiven } from '../raw-record.ts';
import { readTime } from './read-time.ts';

const SHOWN = 12; // names of fields in a message
const recallName = recallWords(foldAnew); // records name their fields alike

/** What the fields of a record give: its text (title, lede and body, a line each) and what is known of it; or why it has no text. */
export function toContent(
  record: Record<string, unknown>,
  names: FieldNames,
  encoding: string,
): { content: GivenText | Refusal; given: Given } {
  const fields = new Map(Object.entries(record).map(([name, value]) => [foldName(name), value] as const));
  const read = (target: FieldTarget) => toLine(findValue(fields, names[target], ', '));
  const readWords = (target: FieldTarget) => toPlainLine(findValue(fields, names[target], ', '));
  const [title, lede, body] = [readWords('title'), readWords('lede'), findValue(fields, names.text, '\n')];
  const given = { ...toGiven(read), title, lede, author: readWords('author'), section: readWords('section') };
  if (body !== null) return { content: { text: [title, lede, body].filter((part) => part !== null).join('\n'), encoding }, given };
  const met = names.text.find((name) => fields.has(foldName(name)));
  return { content: met === undefined ? refuseNames(Object.keys(record), names) : refuseEmpty(met), given };
}

/** Names of fields are told apart without case, spaces at their ends and mark of byte order. */
export function foldName(name: string): string {
  return recallName(name, 0, name.length);
}

function foldAnew(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/** Why a record, or a table by its header, has no text. */
export function refuseNames(present: readonly string[], names: FieldNames): Refusal {
  const shown = present.slice(0, SHOWN).join(', ') + (present.length > SHOWN ? ' …' : '');
  return {
    rule: 'format',
    message: `no field of text (${names.text.join(', ')}) among its fields: ${shown || 'none'}; name it with FIELDS=text=…`,
  };
}

function refuseEmpty(name: string): Refusal {
  return { rule: 'empty', message: `no text in its field ${name}; remove it or give its text` };
}

function toGiven(read: (target: FieldTarget) => string | null): Given {
  const published = readTime(read('published_at') ?? '');
  return mergeGiven({
    record_id: read('id'),
    url: read('url'),
    outlet: read('outlet'),
    retrieved_at: toInstant(read('retrieved_at') ?? ''),
    ...(published ? { ...published, published_basis: 'manifest' } : {}),
  });
}

/** A time with its clock; a day alone is its first moment. */
export function toInstant(value: string): string | null {
  const time = readTime(value);
  return time && (time.published_at ?? `${time.published_on}T00:00:00+07:00`);
}

function findValue(fields: ReadonlyMap<string, unknown>, names: readonly string[], joint: string): string | null {
  for (const name of names) {
    const value = toText(fields.get(foldName(name)), joint);
    if (value !== null) return value;
  }
  return null;
}

/** A value as text: of a list its items, of an object its `name`; null where nothing but white space is left. */
function toText(value: unknown, joint: string): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => (Array.isArray(item) ? [] : (toText(item, joint) ?? [])));
    return items.length > 0 ? items.join(joint) : null;
  }
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? toText(value.name, joint)
    : null;
}

function toLine(text: string | null): string | null {
  return text === null ? null : toPlainLine(normaliseText(text));
}

/** Its letters as they came: they may have to be read in another encoding, as the text is. */
function toPlainLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
