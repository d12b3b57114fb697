import type { SpeechScene, SpeechVerbMention } from './speech-scene.ts';

/** With a capital what was agreed on, whatever follows. */
const HEAD_NOUNS: ReadonlySet<string> = new Set(['Thỏa thuận']);

/** `Đề xuất do A đưa ra …`, `Yêu cầu thả người vẫn được đặt ra`: a noun. */
const HEADS_CLAUSE =
  /^\s(?:do|của|này|trên)(?!\p{L})|^\s[^,.;:“”"]{2,90}\s(?:vẫn (?:được|chưa|là|còn)|được đưa ra|được đặt ra|được gửi|xuất phát từ|đến từ)(?!\p{L})/u;

/** `Tố cáo nặc danh sẽ không được …`, `Cáo buộc trên xuất phát từ …`: what is told of. */
const TOLD_OF = /^(?:\s\p{Ll}[\p{L}\p{M}]*){0,4}?\s(?:sẽ|đã|được|bị|là|không|trên|này|xuất phát|nhằm|vấp)(?!\p{L})/u;

/** `Chỉ thị yêu cầu …`, `Báo cáo nêu rõ …`: the first is the document, and documents do not speak. */
export function isHeadNoun({ text, verbs }: SpeechScene, verb: SpeechVerbMention): boolean {
  return (
    HEAD_NOUNS.has(text.slice(verb.start, verb.end)) ||
    verbs.some((other) => other.start === verb.end + 1) ||
    HEADS_CLAUSE.test(text.slice(verb.end, verb.end + 110)) ||
    (verb.class === 'protest' && TOLD_OF.test(text.slice(verb.end, verb.end + 60)))
  );
}
