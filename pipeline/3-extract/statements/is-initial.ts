import type { Period, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

const OPENING =
  /^(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|theo đó|qua đó|đặc biệt|trong đó|cũng|song song với đó|mặt khác|tiếp tục|dù|mặc dù|tuy|bên cạnh việc|cùng với việc|ngoài việc|nhiệt liệt|chân thành|trân trọng|một lần nữa|đặc biệt|thẳng thắn),?\s){0,2}$/iu;

/** `Trường hợp phát hiện sai phạm, yêu cầu …`: what is asked in a case or on a matter. */
const IN_A_CASE =
  /^(?:về|đối với|trường hợp|trong trường hợp|riêng|riêng với|trước mắt|thời gian tới|trong thời gian tới|để)(?:\s[^.,;:“”"]{3,110})?,\s(?:cũng\s)?$/iu;

/** Whether a verb opens its sentence, behind nothing but a connective, or what is asked behind a case or matter. */
export function isInitial({ text }: SpeechScene, period: Period, verb: SpeechVerbMention): boolean {
  const before = text.slice(period.start, verb.start);
  return OPENING.test(before) || (verb.class === 'directive' && IN_A_CASE.test(before));
}
