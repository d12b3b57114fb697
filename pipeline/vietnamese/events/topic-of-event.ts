import { recallWords } from '../../text/recall-words.ts';
import { foldSpelling } from '../letters/fold.ts';
import { FILLER_WORDS } from './event-name-fillers.ts';

/** Short forms of those who sit, folded, and the same in full. */
const SHORT_FORMS = [
  ['qh', 'quốc hội'],
  ['ubtvqh', 'uỷ ban thường vụ quốc hội'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubnd', 'uỷ ban nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['tp', 'thành phố'],
];

const FILLERS = FILLER_WORDS.map((filler) => ` ${foldSpelling(filler)} `);

/**
 * The words of an event's name that tell it from others of its kind and ordinal, folded and sorted: “Đại hội XIII của
 * Đảng” and “Đại hội Đảng toàn quốc lần thứ XIII” are both `đảng`. Empty for a bare “Hội nghị”.
 */
export function topicOfEvent(name: string): string {
  return recallTopic(name, 0, name.length);
}

const recallTopic = recallWords(readTopic);

function readTopic(name: string): string {
  let topic = ` ${foldSpelling(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (const [short, full] of SHORT_FORMS) topic = topic.replaceAll(` ${short} `, ` ${full} `);
  for (const filler of FILLERS) topic = topic.replaceAll(filler, ' ');
  const words = topic.split(' ').filter((word) => word !== '' && !isNumeral(word));
  return words.sort().join(' ');
}

function isNumeral(word: string): boolean {
  return /^(?:\d{1,4}|[ivxl]{1,6})$/u.test(word);
}
