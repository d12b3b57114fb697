import { CAME_OF_IT, DECLINES, GIVES_NEXT, LEFT_OVER, MEANT, WITNESSED } from '../../vietnamese/speech/said-ends.ts';
import type { SpeechClass } from '../../vietnamese/speech/speech-verbs.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';

const TOPIC =
  /;\s(?:(?:đồng thời|cùng|tiếp tục|và)\s){0,2}(?:trao đổi|thảo luận|bàn|thông báo|thông tin|giới thiệu|chia sẻ|báo cáo|trả lời|giải đáp)\s(?:về|với|cho|thông tin|quan điểm|ý kiến|một số|các|những|kinh nghiệm|kết quả|tình hình|biện pháp)(?!\p{L})/u;
/** What somebody is asked or hoped to do may be to exchange views. */
const ASKS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'hope', 'promise']);
/** Verbs aimed at something: past it, another does something meanwhile. */
const AIMED: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['protest', 'praise', 'thanks']);
const GIVES: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['praise', 'thanks']);
const MEANWHILE = /,\strong khi(?: đó)?,?\s(?=\p{Lu})|,\sđồng thời(?:\scũng)?(?:\sđã)?\s(?!là(?!\p{L}))(?=\p{Ll})/u;
const SHORTEST = 6; // characters that are left

/** What was said ends where the speakers go on to do something that gives no words, or the reporter takes over: `đánh giá cao …; trao đổi về …`, `…, nhưng bà không nói rõ …`. */
export function endAtTopic(scene: SpeechScene, frames: Frame[]): void {
  for (const frame of frames) {
    if (frame.rule === 'theo' || frame.rule === 'after') continue;
    const part = frame.said.at(-1);
    const end = part && findEnd(scene, frame, part);
    if (!end) continue;
    frame.open = false;
    part.end = end;
  }
}

function findEnd({ text }: SpeechScene, { verb, period }: Frame, part: { start: number; end: number }): number | null {
  const said = text.slice(part.start, part.end);
  const quotation = period.quotations.find(({ start, end, closed }) => closed && start === part.start && end < part.end);
  if (quotation && CAME_OF_IT.test(text.slice(quotation.end + 1, part.end))) return quotation.end;
  const ends = [
    ASKS.has(verb.class) ? null : TOPIC.exec(said),
    AIMED.has(verb.class) ? MEANWHILE.exec(said) : null,
    GIVES.has(verb.class) ? GIVES_NEXT.exec(said) : null,
    DECLINES.exec(said),
    MEANT.exec(said),
    WITNESSED.exec(said),
    LEFT_OVER.exec(said),
  ];
  const isQuoted = (at: number) => period.quotations.some(({ start, end }) => start <= at && at <= end);
  const first = Math.min(
    ...ends.flatMap((end) => (end === null || end.index < SHORTEST || isQuoted(part.start + end.index) ? [] : [end.index])),
  );
  return Number.isFinite(first) ? part.start + first : null;
}
