import type { SpeechClass } from '../../vietnamese/speech-verbs.ts';
import type { Frame } from './find-frames.ts';
import type { SpeechScene } from './speech-scene.ts';

const TOPIC =
  /;\s(?:(?:đồng thời|cùng|tiếp tục|và)\s){0,2}(?:trao đổi|thảo luận|bàn|thông báo|thông tin|giới thiệu|chia sẻ|báo cáo|trả lời|giải đáp)\s(?:về|với|cho|thông tin|quan điểm|ý kiến|một số|các|những|kinh nghiệm|kết quả|tình hình|biện pháp)(?!\p{L})/u;
/** What somebody is asked or hoped to do may be to exchange views. */
const ASKS: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['directive', 'hope', 'promise']);

/** Verbs aimed at something: past it, another does something meanwhile. */
const AIMED: ReadonlySet<SpeechClass> = new Set<SpeechClass>(['protest', 'praise', 'thanks']);
const MEANWHILE = /,\strong khi(?: đó)?,?\s(?=\p{Lu})/u;

/** `đánh giá cao …; trao đổi về …`: what was said ends where the speakers go on to do something else that gives no words. */
export function endAtTopic({ text }: SpeechScene, frames: Frame[]): void {
  for (const frame of frames) {
    if (ASKS.has(frame.verb.class) || frame.rule === 'theo' || frame.rule === 'after') continue;
    const part = frame.said.at(-1);
    const said = part && text.slice(part.start, part.end);
    const topic = said && (TOPIC.exec(said) ?? (AIMED.has(frame.verb.class) ? MEANWHILE.exec(said) : null));
    if (!topic) continue;
    frame.open = false;
    part.end = part.start + topic.index;
  }
}
