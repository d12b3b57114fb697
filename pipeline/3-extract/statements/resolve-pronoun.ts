import { contains } from '../../text/span.ts';
import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import { BARE_BODIES } from '../../vietnamese/speech/speech-words.ts';
import { anyOf } from '../../vietnamese/words/word-edges.ts';
import type { Names } from '../findings.ts';
import type { Frame } from './find-frames.ts';
import { findLeader } from './find-leader.ts';
import { isPress } from './is-press.ts';
import type { Period, Speaker, SpeechScene } from './speech-scene.ts';

/** Words that say whether a pronoun and a person can be the same. */
const WOMAN = /(?:^|\s)(?:bà|cô|chị|nữ)(?:\s|$)/iu;
const MAN = /(?:^|\s)(?:ông|anh)(?:\s|$)/iu;

/** `vị đại diện Bộ Tài chính`, `người phát ngôn Nhà Trắng`: for whom they speak. */
const STANDS_FOR =
  /^(?:[Vv]ị )?(?:[Đđ]ại diện|[Nn]gười đại diện|[Nn]gười phát ngôn|[Pp]hát ngôn viên)(?: của| lãnh đạo)? (\p{Lu}[^\s,.;:]*\s[^,.;:]{1,60})$/u;
/** Before a name: one who serves a leader, or under one. */
const SERVES =
  /(?:thư ký báo chí|thư ký|trợ lý|cố vấn|đặc phái viên|người phát ngôn|phát ngôn viên|phu nhân|con gái|con trai|đại sứ|bộ trưởng|thứ trưởng|ngoại trưởng)(?: của)?(?: \p{L}+){0,5} $/iu;
/** The country at the end. */
const LEADER_OF = /^[Nn]hà lãnh đạo (\p{Lu}[\p{L}\p{M}-]*(?:\s\p{Lu}[\p{L}\p{M}-]*){0,2})$/u;
/** Whom the article has called by no name: `một quan chức Bộ A … Quan chức này`. */
const OF_A_GROUP = /^(?:vị )?(?:quan chức|người|vị|chuyên gia|nhà ngoại giao|người đại diện|đại diện)(?: này| trên)$/iu;
/** `”, người phát ngôn nhấn mạnh`, `– đại biểu phát biểu`: a title alone, for who spoke last and bears it. */
const TITLE = /^(?:nữ |vị )?(người phát ngôn|phát ngôn viên|đại biểu|chuyên gia|cử tri|đại sứ|giáo sư|tiến sĩ|nghị sĩ|thượng nghị sĩ)$/iu;
const AROUND_NAME = 90; // characters before a name in which its bearer's title stands
const THIS_BODY = /^(?:cơ quan|đơn vị|tổ chức|bộ|ủy ban|ban|sở|hiệp hội|hội|công ty|tập đoàn|ngân hàng|hãng) (?:này|trên)$/iu;
const BARE = new RegExp(`^(${anyOf(BARE_BODIES)})(?: này| trên)?$`, 'iu');

/**
 * The speaker with the person whom a pronoun or a bare title stands for: the speaker before, or the person named last before the
 * pronoun, whose honorifics do not speak against it. Other speakers stay as they are.
 */
export function resolvePronoun({ text, names, periods }: SpeechScene, speaker: Speaker, previous: Frame | null): Speaker {
  if (speaker.person !== null) return speaker.resolvedBy === 'office' ? keepHolder(text, names, speaker, previous) : speaker;
  const isEpithet = /^(?:nhà lãnh đạo|người đứng đầu|ông chủ)\s/iu.test(text.slice(speaker.start, speaker.end));
  if (speaker.resolvedBy === 'office' && !isEpithet) return resolveOffice(text, names, speaker);
  if (speaker.resolvedBy === 'name' && speaker.kind === 'person') return { ...speaker, person: findByGivenName(text, names, speaker) };
  if (speaker.kind === 'group' && !isEpithet) return resolveGroup(text, names, speaker, previous);
  if (speaker.resolvedBy !== 'pronoun' && !isEpithet) return speaker;
  const pronoun = text.slice(speaker.start, speaker.end);
  const pictures = periods.filter((period) => isPictured(text, period));
  const before = names.people.filter(
    ({ start, end }) => end <= speaker.start && !pictures.some((period) => contains(period, { start, end })),
  );
  const lead = isEpithet ? findLeaderOf(text, names, speaker) : null;
  if (lead !== null) return { ...speaker, person: lead, kind: 'person' };
  const subject = before.findLast(({ start, person }) => isHead(text, start) && suits(text, names, pronoun, person));
  const spoken =
    previous &&
    previous.speaker.kind === 'person' &&
    previous.speaker.person !== null &&
    suits(text, names, pronoun, previous.speaker.person);
  const isSaid = subject && previous?.said.some(({ start, end }) => start <= subject.start && subject.end <= end);
  const isLater = subject && previous && !isSaid && subject.start > previous.speaker.end;
  const named = before.findLast(({ person }) => suits(text, names, pronoun, person));
  const isOnlySpoken =
    spoken &&
    subject !== undefined &&
    isCalled(text, names, pronoun, previous.speaker.person!) &&
    !isCalled(text, names, pronoun, subject.person);
  const person = spoken && (!isLater || isOnlySpoken) ? previous.speaker.person : (subject?.person ?? named?.person ?? null);
  if (previous?.speaker.kind === 'group' && OF_A_GROUP.test(pronoun) && !isPress(text, previous.speaker))
    return { ...speaker, speaker: previous.speaker.speaker, kind: 'group' };
  return isEpithet && person === null ? speaker : { ...speaker, person, organization: null, kind: 'person' }; // “nhà lãnh đạo EU” names the body too
}

/** `Thủ tướng A khẳng định chuyến thăm của Thủ tướng B … Thủ tướng đề nghị`: A again, as B was only spoken of. */
function keepHolder(text: string, { people, offices }: Names, speaker: Speaker, previous: Frame | null): Speaker {
  const before = previous?.speaker.person ?? null;
  if (!previous || before === null || before === speaker.person) return speaker;
  const title = foldSpelling(text.slice(speaker.speaker.start, speaker.speaker.end));
  const isHeld = offices.some(({ holder, start, end }) => holder === before && foldSpelling(text.slice(start, end)).startsWith(title));
  const last = people.findLast(({ person, end }) => person === speaker.person && end <= speaker.start);
  const isSpokenOf = last !== undefined && previous.said.some(({ start, end }) => start <= last.start && last.end <= end);
  return isHeld && isSpokenOf ? { ...speaker, person: before } : speaker;
}

/** `đại diện Bộ Tài chính` for whom the article has just named with that body, `Tòa` for the court named last; other groups stay as they are. */
function resolveGroup(text: string, names: Names, speaker: Speaker, previous: Frame | null): Speaker {
  const words = text.slice(speaker.start, speaker.end);
  const body = STANDS_FOR.exec(words)?.[1]?.toLowerCase();
  const last = previous?.speaker;
  if (
    body &&
    last &&
    last.person !== null &&
    text
      .slice(Math.max(0, last.start - 60), Math.min(speaker.start, last.end + 120))
      .toLowerCase()
      .includes(body)
  )
    return { ...speaker, person: last.person, kind: 'person' };
  const leader = findLeader(text, names, speaker, previous);
  if (leader !== null) return { ...speaker, person: leader, kind: 'person' };
  const title = TITLE.exec(words)?.[1]?.toLowerCase();
  if (title && last && last.person !== null && isBorne(text, names, title, last.person))
    return { ...speaker, person: last.person, kind: 'person' };
  if (last?.kind === 'organization' && THIS_BODY.test(words)) return { ...speaker, kind: 'organization', organization: last.organization };
  const head = BARE.exec(words)?.[1]?.toLowerCase();
  const named =
    head &&
    names.organizations.findLast(({ start, end }) => end <= speaker.start && text.slice(start, end).toLowerCase().startsWith(`${head} `));
  return named ? { ...speaker, kind: 'organization', organization: named.organization } : speaker;
}

/** Whether the article names the person with the title: `đại biểu A`, `người phát ngôn Bộ B A`. */
function isBorne(text: string, { people }: Names, title: string, person: string): boolean {
  return people.some((mention) => {
    const before = mention.person === person ? text.slice(Math.max(0, mention.start - AROUND_NAME), mention.start).toLowerCase() : '';
    const words = before.slice(before.lastIndexOf(title) + title.length);
    return (
      before.includes(title) &&
      !/[.,;:“”"\n]|(?<!\p{L})(?:của|cho|với|các|do)(?!\p{L})/u.test(words) &&
      !/(?:các|những|một số|nhiều)\s$/u.test(before.slice(0, before.lastIndexOf(title)))
    );
  });
}

/** `luật sư Đức`, `cử tri Cưỡng`: the person named before whose given name ends the phrase. */
function findByGivenName(text: string, { people }: Names, { start, end }: Speaker): string | null {
  const given = /(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}]*$/u.exec(text.slice(start, end))?.[0];
  const named =
    given &&
    people.findLast((mention) => mention.end <= start && / /u.test(mention.person) && ` ${mention.person} `.includes(` ${given} `));
  return named ? named.person : null;
}

/** `Phó Thủ tướng` after `Phó Thủ tướng Thường trực A`: the holder named last whose title begins with these words. */
function resolveOffice(text: string, { offices }: Names, speaker: Speaker): Speaker {
  const title = foldSpelling(text.slice(speaker.speaker.start, speaker.speaker.end));
  const before = offices.filter((office) => office.holder !== null && office.end <= speaker.start);
  const held = before.findLast((office) => foldSpelling(text.slice(office.start, office.end)).startsWith(title));
  return held ? { ...speaker, kind: 'person', person: held.holder, office: held.office } : speaker;
}

/** `nhà lãnh đạo Nga`: whom the article names last with the country before the name. */
function findLeaderOf(text: string, { people }: Names, { start, end }: Speaker): string | null {
  const country = LEADER_OF.exec(text.slice(start, end))?.[1];
  const named = people.findLast(
    (mention) =>
      mention.end <= start &&
      text.slice(Math.max(0, mention.start - 80), mention.start).endsWith(` ${country} `) &&
      !SERVES.test(text.slice(Math.max(0, mention.start - 80), mention.start)),
  );
  return country && named ? named.person : null;
}

/** Told of a picture amid the text: `Ông A tại cuộc họp (Ảnh: AP)`. */
export function isPictured(text: string, { start, end, kind }: Period): boolean {
  return kind === 'caption' || (end - start < 260 && /\(Ảnh:?\s[^()]{1,40}\)$/u.test(text.slice(Math.max(start, end - 52), end)));
}

/** Near the start of a sentence or clause, where subjects stand. */
function isHead(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  return (
    /(?:^|[.!?…\n”"]\s?|,\s)[^.!?…\n,]{0,90}$/u.test(before) &&
    !/(?<!\p{L})(?:với|cho|của|gặp|tiếp|thăm)\s(?:\p{L}{1,7}\s){0,2}$|(?<!\p{L})(?:do|bởi)\s(?:\p{L}{1,7}\s){0,4}$/iu.test(before)
  );
}

/** Whether the article addresses the person with the pronoun itself: `bà` for `bà A`. */
function isCalled(text: string, { people }: Names, pronoun: string, person: string): boolean {
  const words = people.flatMap((mention) => (mention.person === person && mention.honorific ? [mention.honorific] : []));
  return words.some(({ start, end }) => text.slice(start, end).toLowerCase() === pronoun.toLowerCase());
}

/** Whether the pronoun fits how the article addresses the person: `bà` for nobody whom it calls `ông`. */
function suits(text: string, names: Names, pronoun: string, person: string): boolean {
  const wants = WOMAN.test(pronoun) ? WOMAN : MAN.test(pronoun) ? MAN : null;
  if (wants === null) return true;
  if (wants === MAN && /\sThị\s/u.test(person)) return false;
  if (wants === WOMAN && /\sVăn\s/u.test(person)) return false;
  const honorifics = names.people.flatMap((mention) => (mention.person === person && mention.honorific ? [mention.honorific] : []));
  const words = honorifics.map(({ start, end }) => text.slice(start, end));
  return words.some((word) => wants.test(word)) || !words.some((word) => WOMAN.test(word) || MAN.test(word));
}
