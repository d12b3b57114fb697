import { decodeText, type Refusal } from '../decode-text.ts';
import { type MetRecord, mergeGiven, type RawRecord } from '../raw-record.ts';
import { toContent } from './to-content.ts';

/** The record with what its JSON says, beside which what was known of it before stands; why it says nothing is a refusal. Other records are as they were. */
export function openJson(record: MetRecord): RawRecord {
  const { content, given } = record;
  if (!('json' in content)) return { ...record, content };
  const value = parse(content.json);
  const read = 'record' in value ? toContent(value.record, content.fields, value.encoding) : { content: value, given };
  const said = 'rule' in read.content ? addPlace(read.content, content.place) : read.content;
  return { ...record, content: said, given: mergeGiven(given, read.given) };
}

/** The refusal with where in its file the record stands. */
export function addPlace({ rule, message }: Refusal, place: string): Refusal {
  return { rule, message: `${message}: ${place}` };
}

function parse(bytes: Uint8Array): { record: Record<string, unknown>; encoding: string } | Refusal {
  const decoded = decodeText(bytes);
  if ('rule' in decoded) return decoded;
  try {
    const value: unknown = JSON.parse(decoded.text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { record: value as Record<string, unknown>, encoding: decoded.encoding };
    return { rule: 'format', message: 'no JSON object but another value; give each record as {"text": …}' };
  } catch {
    return { rule: 'format', message: 'no sound JSON; correct it' }; // what the parser says changes with its version
  }
}
