/**
 * Verbs by which a sentence tells of a meeting, visit or ceremony without a noun for it: “đã tiếp Đại sứ …”. `object` says
 * what must follow at once: a person or office, any name, any words, or nothing. Longer verbs are tried first.
 */
export const EVENT_ACTS: { kind: 'meeting' | 'visit' | 'ceremony'; object: 'person' | 'name' | 'phrase' | 'none'; verbs: string[] }[] = [
  {
    kind: 'meeting',
    object: 'person',
    verbs: [
      'tiếp',
      'tiếp đoàn',
      'tiếp xã giao',
      'tiếp thân mật',
      'tiếp và làm việc với',
      'tiếp đón',
      'đón tiếp',
      'gặp',
      'gặp gỡ',
      'gặp mặt',
    ],
  },
  { kind: 'meeting', object: 'phrase', verbs: ['làm việc với', 'đối thoại với', 'họp với'] },
  {
    kind: 'visit',
    object: 'name',
    verbs: [
      'thăm',
      'đến thăm',
      'thăm và nói chuyện với',
      'thăm, nói chuyện với',
      'thăm và làm việc với',
      'thăm, làm việc với',
      'thăm và chúc mừng',
      'thăm, chúc mừng',
      'thăm và chúc Tết',
      'thăm, chúc Tết',
    ],
  },
  {
    kind: 'ceremony',
    object: 'none',
    verbs: ['dâng hương', 'dâng hoa', 'đặt vòng hoa', 'vào Lăng viếng', 'viếng', 'trao quyết định', 'công bố quyết định'],
  },
];

/** Words that may stand between such a verb and the name after it: “tiếp ngài …”, “làm việc với lãnh đạo …”. */
export const OBJECT_OPENERS = [
  'ông',
  'bà',
  'ngài',
  'đồng chí',
  'các đồng chí',
  'đoàn',
  'đoàn đại biểu',
  'lãnh đạo',
  'Ban lãnh đạo',
  'tân',
  'nguyên',
  'cựu',
  'tập thể',
  'đại diện',
];
