import { CHAIR_OPENINGS, LIST_OPENINGS, PRESENCE_PHRASES } from '../../vietnamese/events/participation-verbs.ts';
import { foldLetters } from '../../vietnamese/letters/fold.ts';
import { anyOf, WORD_END, WORD_START } from '../../vietnamese/words/word-edges.ts';
import type { PersonMention, Role } from '../findings.ts';
import type { Part, RoleScene } from './find-participations.ts';

/** “Cùng dự có các đồng chí: …”, “Tham dự hội nghị, về phía tỉnh có …” at the start of a sentence. */
const LIST = new RegExp(
  `^(?:\\[[^\\]]{0,160}\\]\\s{0,3})?(?:[^,.;:]{0,12}?|điểm cầu[^,.;:]{0,40}?)${WORD_START}${anyOf([...LIST_OPENINGS, ...CHAIR_OPENINGS].map(foldLetters))}(?:[\\s,][^.;:“"]{0,90}?)?(?:\\scó|\\sgồm|\\slà|:)(?!\\p{L})`,
  'u',
);
/** In the opening of a list of those who preside: “Dự và | chủ trì | hội nghị có …”. */
const CHAIRS = new RegExp(`${WORD_START}${anyOf(CHAIR_OPENINGS.map(foldLetters))}${WORD_END}`, 'u');
/** Behind those who preside, before those who only attend. */
const ALSO_PRESENT = new RegExp(`[,;]\\s${anyOf(LIST_OPENINGS.map(foldLetters))}${WORD_END}`, 'u');
const PRESENCE = PRESENCE_PHRASES.map(({ role, phrases }) => ({
  role: role as Role,
  phrase: new RegExp(`${WORD_START}${anyOf(phrases.map(foldLetters))}${WORD_END}`, 'u'),
}));
const PURPOSE =
  /\s(?:để|nhằm|đã|sẽ|xem xét|thảo luận|cho ý kiến|quyết định|thi hành|bàn|nghe|biểu quyết|tiến hành|thông qua|tiếp tục|họp)\s/u;
const OWNED =
  /(?:của|thay|nguyên mẫu|mang tên|gia đình|thân nhân|gia quyến|dòng họ|con trai|con gái|phu quân|liệt s[ĩỹ]|tưởng nhớ|tên)\s(?:(?:đồng chí|ông|bà|cố|cụ|gia đình|liệt s[ĩỹ]|nhà báo|anh hùng|dòng họ)\s){0,3}$/u;

interface Listed {
  role: Role;
  at: number;
  end: number;
}

/** Those whom a sentence counts up as present; of “gia đình của ông A” not A. A list ends where something is said of one of them. */
export function findPresentLists(scene: RoleScene): Part[] {
  const { folded, sentence, people } = scene;
  const opening = LIST.exec(folded)?.[0];
  const lists = opening ? listedBehind(opening, folded) : [presenceIn(folded)].filter((list) => list !== null);
  return lists.flatMap(({ role, at, end }) =>
    people
      .filter((person) => person.start >= sentence.start + at && person.start < sentence.start + end && !isOwned(scene, person))
      .map((person) => ({ person: person.person, role, start: person.start, end: person.end, rule: 'participation-list' })),
  );
}

/** “Chủ trì hội nghị có đồng chí A | , cùng dự có bà B”: those who preside, and behind them those who only attend. */
function listedBehind(opening: string, folded: string): Listed[] {
  const at = opening.length;
  const whole: Listed = { role: 'attendee', at, end: folded.length };
  if (!CHAIRS.test(opening)) return [whole];
  const others = ALSO_PRESENT.exec(folded.slice(at));
  return others
    ? [
        { role: 'chair', at, end: at + others.index },
        { ...whole, at: at + others.index },
      ]
    : [{ ...whole, role: 'chair' }];
}

function presenceIn(folded: string): Listed | null {
  for (const { role, phrase } of PRESENCE) {
    const found = phrase.exec(folded);
    if (found) return { role, at: found.index + found[0].length, end: role === 'chair' ? purposeIn(folded, found.index) : folded.length };
  }
  return null;
}

/** Those who preside are named before what they preside over is told. */
function purposeIn(folded: string, from: number): number {
  const purpose = PURPOSE.exec(folded.slice(from));
  return purpose ? from + purpose.index : folded.length;
}

function isOwned({ folded, sentence }: RoleScene, person: PersonMention): boolean {
  const at = person.start - sentence.start;
  return OWNED.test(folded.slice(Math.max(0, at - 40), at)) && !/sự [^.]{3,20} của\s(?:(?:đồng chí|ông|bà)\s)?$/u.test(folded.slice(0, at));
}
