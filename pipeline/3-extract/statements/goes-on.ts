import { CALLED_UPON } from '../../vietnamese/speech/clause-subject-words.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import { anyOf, WORD_END } from '../../vietnamese/words/word-edges.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene, SpeechVerbMention } from './speech-scene.ts';
import { trimAdverbs } from './trim-adverbs.ts';

/** Verbs that whoever is asked or described could also do: joined by a mere comma or `và` they belong to what is said. */
const OTHERS_DO: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'promise', 'question', 'protest', 'judge']);
const STATES: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['assert', 'hope', 'thanks', 'praise']);
const GIVES: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['feeling', 'thanks', 'praise']);
const TELLS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['report', 'assert', 'judge']);
/** Of these, joined by a mere comma, the speaker is the one who spoke: `khẳng định Việt Nam luôn coi trọng …, tin tưởng …`. */
const OWN_BY_COMMA: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'hope', 'thanks']);
const STANCE = /^(?:[^,;]{0,90}(?<!\p{L}))?(?:luôn|coi trọng|coi|hết sức coi trọng)(?!\p{L})/u;
const CLAUSE = /^(?:\s(?:thêm|lại|rõ|lên|ra))?(?:\srằng|\s?[:,])/iu;
const TOLD = /^(?: thêm(?! \p{L}{1,6} về)| rằng|\s?:)/u;
/** Those who are called upon. */
const CALLED = new RegExp(`^\\s(?:\\p{Lu}|${anyOf(CALLED_UPON)}${WORD_END})`, 'u');
/** `thừa nhận còn bất cập và hứa …`: both are the speaker's own. */
const OWNS_UP = /^(?:thừa nhận|nhận lỗi|nhận trách nhiệm|xin lỗi|ghi nhận|cảm ơn|cám ơn|tiếp thu|hoan nghênh)/iu;
const AGREES = /^nhất trí(?: cao)?$/iu;
const PLEDGES = /^(?:hứa|hứa hẹn|cam kết|xin hứa)$/iu;
const JOIN = /(?:,\skhi|\svì|[,;]|\s(?:và|song|nhưng|cũng như|tuy nhiên|tuy vậy|dù vậy))$/iu;

/** `… trong những năm gần đây, khẳng định …`: the time belongs to what was said, the comma parts. */
const TIME_LAST = /(?<=\p{L}\s\p{L}{1,7}),\s(?:(?:cũng|và)\s)?$/u;

const FEWEST = 24; // characters of a clause that tells something

interface Join {
  /** Where the joining mark or word begins, from the end of the verb before. */
  at: number;
  mark: string;
  /** A semicolon or `đồng thời`: a stronger break than a comma or `và`. */
  isStrong: boolean;
}

/** Where a verb without a subject of its own joins the sentence's frame as a statement of the same speaker: its lead; else null. */
export function goesOn(scene: SpeechScene, last: Frame, verb: SpeechVerbMention): number | null {
  const { text } = scene;
  const between = text.slice(last.verb.end, verb.start);
  const join = findJoin(between);
  if (!join || (verb.frame !== 'free' && !isTold(text, verb))) return null;
  if (
    (isCarriedOn(between, last, join) && !(OWN_BY_COMMA.has(verb.class) && join.mark === ',')) ||
    (last.rule === 'theo' && !join.isStrong && verb.class !== 'hope')
  )
    return null;
  const lead = last.verb.end + join.at;
  if (/[”"»]$/u.test(between.slice(0, join.at).trimEnd())) return lead; // “…” và hứa …
  if (last.rule === 'after') return last.said.length > 0 && between.length < 90 ? lead : null;
  return isSameSpeakers(scene, last, { verb, join }) ? lead : null;
}

/** What follows is marked as words: `và nói rằng`, `và giải thích thêm,`. */
function isTold(text: string, { start, end, class: speechClass }: SpeechVerbMention): boolean {
  if (speechClass !== 'report' && speechClass !== 'judge' && speechClass !== 'promise' && speechClass !== 'hope') return false;
  return TOLD.test(text.slice(end, end + 12)) || text.slice(start, end).endsWith(' rằng');
}

/** `khẳng định B luôn coi trọng … và mong muốn …`, `cho biết đã … và đang chỉ đạo …`: what those spoken of go on to do. */
function isCarriedOn(between: string, { verb }: Frame, { at, isStrong }: Join): boolean {
  if (isStrong || !TELLS.has(verb.class)) return false;
  return STANCE.test(between.slice(0, at)) || /(?<!\p{L})(?:đang|sẽ)(?!\p{L})/u.test(between.slice(at));
}

function findJoin(between: string): Join | null {
  const trimmed = trimAdverbs(between).replace(/[,;]?\squa đó$/iu, ',');
  const adverbs = between.slice(trimmed.length);
  const mark = JOIN.exec(trimmed)?.[0] ?? '';
  const isStrong = mark === ';' || /đồng thời/iu.test(adverbs);
  const comma = mark === '' && !isStrong ? (TIME_LAST.exec(between)?.index ?? -1) : -1;
  if (comma >= 0) return { at: comma, mark: ',', isStrong };
  return mark === '' && !isStrong ? null : { at: trimmed.length - mark.length, mark, isStrong };
}

/** Whether the second verb is what the speaker does, not what those spoken of do. */
function isSameSpeakers(scene: SpeechScene, last: Frame, { verb, join }: { verb: SpeechVerbMention; join: Join }): boolean {
  const { text } = scene;
  const { mark, isStrong } = join;
  if (last.verb.class === 'directive' && verb.class === 'directive')
    return asksAgain(text, last, verb, isStrong) || asksBeyond(text, last, verb, mark);
  if (last.verb.class === 'directive' && verb.class === 'assert' && mark === ',' && !isStrong) return false;
  if (OTHERS_DO.has(verb.class) && last.verb.class !== 'directive' && last.verb.class !== 'hope' && isTold(text, verb)) return true;
  if (/^(?:song|nhưng|tuy nhiên|tuy vậy|dù vậy)$/u.test(mark.trim()) && STATES.has(verb.class) && STATES.has(last.verb.class)) return true; // …, song nhấn mạnh …
  if (last.verb.class === 'protest' && verb.class === 'protest' && /^(?:và|,)$/u.test(mark.trim())) return true; // bác bỏ … và cảnh báo …
  if (verb.class === 'hope' && mark === ' và' && wishesOn(text, last, verb)) return true;
  if (/^(?:,|;|và|đồng thời)$/u.test(mark.trim()) && asksNamed(scene, last, verb)) return true;
  if (AGREES.test(text.slice(verb.start, verb.end)) && last.verb.class !== 'directive' && /^(?:,|và)$/u.test(mark.trim())) return true; // ghi nhận … và nhất trí …
  if (OWNS_UP.test(text.slice(last.verb.start, last.verb.end)) && PLEDGES.test(text.slice(verb.start, verb.end))) return true;
  if (last.verb.class === 'directive' && verb.class === 'judge' && isTold(text, verb)) return true; // kêu gọi … và cho rằng …
  if (/^(?:,\skhi|\svì)$/u.test(mark)) return explains(text, last, verb, mark);
  if (isOwn(text, last, verb, join)) return true;
  if (OTHERS_DO.has(verb.class)) return isStrong && verb.class !== 'report';
  return isStrong || !CLAUSE.test(text.slice(last.verb.end, verb.start));
}

/** `khẳng định …, và cho biết …`, `hoan nghênh …, đánh giá …`: who asserts goes on to tell, who praises to judge. */
function isOwn(
  text: string,
  { verb: { class: lastClass } }: Frame,
  { start, end, class: speechClass }: SpeechVerbMention,
  { mark, isStrong }: Join,
): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (/^(?:cho biết|cho hay|thông báo|tiết lộ)$/u.test(word) && isStrong) return true;
  if (/^(?:cho biết|cho hay)$/u.test(word) && mark === ',' && GIVES.has(lastClass)) return true; // bày tỏ vui mừng …, cho biết …
  if (/^(?:cho biết|cho hay)$/u.test(word)) return /(?:và|nhưng|song)$/u.test(mark) && lastClass !== 'directive' && lastClass !== 'hope';
  return speechClass === 'judge' && mark === ',' && (lastClass === 'praise' || lastClass === 'thanks');
}

/** `kêu gọi hoãn … vì cho rằng …`, `cho rằng …, khi cho biết …`: why, or upon what, the same speaker says so. */
function explains(text: string, { verb: last }: Frame, { start, end, class: speechClass }: SpeechVerbMention, mark: string): boolean {
  if (!TELLS.has(speechClass) || !/^(?:cho (?:biết|hay|rằng)|khẳng định|nói)$/iu.test(text.slice(start, end))) return false;
  return mark !== ' vì' || last.class === 'directive' || last.class === 'protest';
}

/** `cho biết đây là dịp tốt và mong rằng …`: nobody spoken of could hope. `khẳng định Việt Nam coi trọng … và mong …`: Việt Nam could. */
function wishesOn(text: string, { verb: last, said }: Frame, { start }: SpeechVerbMention): boolean {
  const words = text.slice(Math.max(last.end, said[0]?.start ?? 0), start);
  return TELLS.has(last.class) && words.length > FEWEST && (!/^[\s,“"]{0,3}\p{Lu}/u.test(words) || /^[^.,;:“”"]{2,60}?\slà\s/u.test(words));
}

/** `cho rằng việc này phải làm thường xuyên, yêu cầu Sở A …`: a person asks a body or somebody by name. */
function asksNamed({ text, speakers }: SpeechScene, last: Frame, { start, end }: SpeechVerbMention): boolean {
  if (!/^(?:yêu cầu|đề nghị|giao|kêu gọi)$/iu.test(text.slice(start, end)) || !TELLS.has(last.verb.class)) return false;
  return (
    last.speaker.kind === 'person' &&
    start - last.verb.end > FEWEST &&
    !speakers.some((doer) => doer.start === last.said[0]?.start) &&
    speakers.some((speaker) => speaker.start === end + 1 && speaker.kind !== 'group')
  );
}

/** `ra lệnh trục xuất đại sứ, yêu cầu ông này phải rời …`: another is asked. */
function asksBeyond(text: string, { verb: last }: Frame, { start, end }: SpeechVerbMention, mark: string): boolean {
  if (last.class !== 'directive' || mark !== ',' || !/^yêu cầu$/iu.test(text.slice(start, end))) return false;
  return /^\s[^,.;:“”"]{2,50}?\sphải(?!\p{L})/u.test(text.slice(end, end + 60));
}

/** `đề nghị A …; đề nghị B …`: asked twice. `đề nghị A nghiên cứu; đề xuất giải pháp`: A proposes. */
function asksAgain(text: string, last: Frame, verb: SpeechVerbMention, isStrong: boolean): boolean {
  const word = text.slice(verb.start, verb.end).toLowerCase();
  const isSame = word === text.slice(last.verb.start, last.verb.end).toLowerCase();
  if (word === 'kêu gọi' && CALLED.test(text.slice(verb.end, verb.end + 20))) return true; // yêu cầu dỡ bỏ … và kêu gọi nước A …
  return isSame || (isStrong && /^(?:yêu cầu|đề nghị|kêu gọi|giao)$/u.test(word));
}
