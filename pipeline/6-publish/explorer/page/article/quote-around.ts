import { measureOffsets } from '../../../../text/offsets.ts';
import type { Article } from './open-article.ts';

type Place = Article['evidence'][number];

/** What the evidence of a withheld text quotes around a place: of a statement the speaker and the verb, of a citation its sentence. */
export function quoteAround(evidence: Place[], place: Place): { before: string; after: string } {
  const ofRow = evidence.filter((other) => other.table_name === place.table_name && other.row_id === place.row_id);
  if (place.table_name === 'statement_printings' && place.part_no === 1) {
    const [speaker, verb] = ['speaker', 'verb'].map((field) => ofRow.find((other) => other.field === field)?.text);
    const before = [speaker, verb].filter(Boolean).join(' … ');
    return { before: before === '' ? '' : `${before}: `, after: '' };
  }
  const sentence = ofRow.find(
    (other) => other.field === 'sentence' && other.char_start <= place.char_start && other.char_end >= place.char_end,
  );
  if (!sentence?.text) return { before: '', after: '' };
  const { toUtf16 } = measureOffsets(sentence.text);
  const at = (offset: number) => toUtf16(offset - sentence.char_start);
  return { before: sentence.text.slice(0, at(place.char_start)), after: sentence.text.slice(at(place.char_end)) };
}
