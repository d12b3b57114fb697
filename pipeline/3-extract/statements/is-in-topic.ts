import { startingIn } from '../../text/index-spans.ts';
import { leadsToVerb } from './leads-to-verb.ts';
import type { Period, Speaker, SpeechScene, SpeechVerbMention } from './speech-scene.ts';

/** What somebody is asked or speaks about, up to one who acts in it: `liên quan việc các bộ trưởng A và B`. */
const TOPIC =
  /(?:(?<!\p{L})(?:liên quan|về|trước|sau|xung quanh)\s(?:(?:đến|tới)\s)?(?:việc|thông tin|sự việc|vụ việc|câu hỏi)(?!\p{L}))[^,;:“”"]{0,120}$/iu;
const LONGEST = 170;
const FARTHEST = 400; // characters to the main clause

/** Whether one speaks only inside the topic of a sentence whose main clause, behind a comma, has a person speak: `Về việc A ra thông cáo …, bà B nhấn mạnh …`. */
export function isInTopic(
  scene: SpeechScene,
  { period, speaker, verb }: { period: Period; speaker: Speaker; verb: SpeechVerbMention },
): boolean {
  const { text, speakers, verbs } = scene;
  if (!TOPIC.test(text.slice(Math.max(period.start, speaker.start - LONGEST), speaker.start))) return false;
  const rest = { start: verb.end, end: Math.min(period.end, verb.end + FARTHEST) };
  return startingIn(speakers, rest).some(
    (other) =>
      other.kind === 'person' &&
      text.slice(other.start - 2, other.start) === ', ' &&
      startingIn(verbs, { start: other.end, end: period.end })
        .slice(0, 2)
        .some((said) => leadsToVerb(scene, other, said)),
  );
}
