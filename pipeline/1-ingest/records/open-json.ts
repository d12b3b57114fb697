import { decodeText, type Refusal } from '../decode-text.ts';
import { type Given, type JsonBytes, type MetRecord, mergeGiven, type RawRecord } from '../raw-record.ts';
import { toContent } from './to-content.ts';

/** The record with what its JSON says, beside which what was known of it before stands; why it says nothing is a refusal. Other records are as they were. */
export function openJson({ path, record_no, bytes, sha256, media_type, content, given }: MetRecord): RawRecord {
  const opened = 'json' in content ? readJson(content, given) : { content, given };
  return { path, record_no, bytes, sha256, media_type, content: opened.content, given: opened.given };
}

function readJson({ json, place, fields }: JsonBytes, given: Given): Pick<RawRecord, 'content' | 'given'> {
  const value = parse(json);
  if ('rule' in value) return { content: addPlace(value, place), given: mergeGiven(given) };
  const read = toContent(value.record, fields, value.encoding);
  return { content: 'rule' in read.content ? addPlace(read.content, place) : read.content, given: mergeGiven(given, read.given) };
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
