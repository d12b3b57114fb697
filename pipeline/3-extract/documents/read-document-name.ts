import { LAW_KINDS, LAW_SCHOOL_WORDS, NAMED_KINDS, TREATY_KINDS } from '../../vietnamese/document-words.ts';
import { foldLetters } from '../../vietnamese/fold.ts';
import { LAW_NAMES } from '../../vietnamese/law-names.ts';
import { endsNounPhrase } from '../../vietnamese/noun-phrase-ends.ts';
import { anyOf, WORD_START } from '../../vietnamese/word-edges.ts';

const NAMES = anyOf(LAW_NAMES.map((name) => foldLetters(name).replaceAll(',', ''))).replaceAll('\\s{1,2}', ',?\\s'); // commas come and go
const KNOWN_LAW = new RegExp(`^\\s(${NAMES})(?![\\p{L}\\p{M}])`, 'u');
const AMENDING =
  /^\s(?:[Ss]ửa đổi|[Bb]ổ sung|[Ss]ửa đổi, bổ sung)(?:, (?:bổ sung))?(?:\smột số điều)?\scủa\s(?:các\s)?(?:Bộ luật|Luật|luật|Pháp lệnh)/u;
const SCHOOL = new RegExp(`${WORD_START}${anyOf(LAW_SCHOOL_WORDS)}\\s$`, 'iu');
const WORD = /^(?:\s|\s[-–]\s)([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)(?:\s([\p{L}\p{M}]+))?/u;
const JOINT = /^\s(?:giữa|và|với)\s\p{Lu}/u; // Hiệp định … giữa Việt Nam và Liên minh …
const LONGEST_LAW = 8;
const LONGEST_NAME = 16;

/** The length of the name behind a kind that goes by name, `Luật Đất đai`, `Hiệp định Paris`, `Đề án số hóa …`; 0 without one. */
export function readDocumentName(kind: string, { before, rest, capital }: { before: string; rest: string; capital: boolean }): number {
  if (kind === 'Hiến pháp') return 0;
  if (LAW_KINDS.has(kind)) return SCHOOL.test(before) ? 0 : readLawName(rest, capital);
  if (TREATY_KINDS.has(kind)) return readPhrase(rest, { capitals: true, needed: capital ? 1 : 2 });
  if (NAMED_KINDS.has(kind) && capital)
    return readPhrase(rest, { capitals: kind === 'Điều lệ', needed: kind === 'Điều lệ' || kind === 'Cương lĩnh' ? 1 : 3 });
  return 0;
}

function readLawName(rest: string, capital: boolean): number {
  const amending = AMENDING.exec(rest);
  if (amending) return amending[0].length + readLawName(rest.slice(amending[0].length), true);
  const known = KNOWN_LAW.exec(foldLetters(rest.slice(0, 160)));
  if (known && (capital || /^\s\p{Lu}/u.test(rest))) return known[0].length;
  const words = /^\s\p{Lu}[\p{L}\p{M}]*\s(?=\p{Ll})/u.test(rest); // a capital and small letters behind it: no person, no city
  return words && capital ? phraseLength(rest, LONGEST_LAW, false) : 0;
}

/** A noun phrase of at least so many words; where capitals may stand in it, one that begins with a capital. */
function readPhrase(rest: string, { capitals, needed }: { capitals: boolean; needed: number }): number {
  if (capitals && !/^\s\p{Lu}/u.test(rest) && needed > 1) return 0;
  const length = phraseLength(rest, LONGEST_NAME, capitals);
  return rest.slice(0, length).trim().split(/\s+/).length >= needed && length > 0 ? length : 0;
}

function phraseLength(rest: string, longest: number, capitals: boolean): number {
  let length = 0;
  let previous = '';
  for (let count = 0; count < longest; count++) {
    const word = WORD.exec(rest.slice(length));
    if (word === null) break;
    const isCapital = /^\p{Lu}/u.test(word[1]!);
    if (endsNounPhrase(previous, word[1]!, word[2] ?? '') && !isCapital && !(capitals && JOINT.test(rest.slice(length)))) break;
    if (isCapital && count > 0 && !capitals && !/^(?:Đảng|Nhà|Việt|Nam)$/u.test(word[1]!)) break;
    length += word[0].length - (word[2] === undefined ? 0 : word[2].length + 1);
    previous = word[1]!;
  }
  return length;
}
