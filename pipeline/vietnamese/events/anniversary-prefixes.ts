/** Words that open the name of a kept day before the thing it is kept for, in the order in which they are taken off. */
export const ANNIVERSARY_PREFIXES = [
  'Ngày',
  'thành lập',
  'truyền thống',
  'sinh',
  'mất',
  'Thiết lập quan hệ ngoại giao',
  'quan hệ ngoại giao',
  'Chủ tịch',
];

/** Short forms of those whose years are counted, folded, and the same in full. */
export const ANNIVERSARY_SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['lhq', 'liên hợp quốc'],
  ['qđnd', 'quân đội nhân dân'],
  ['cand', 'công an nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['đcs', 'đảng cộng sản'],
  ['tncs', 'thanh niên cộng sản'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['tbls', 'thương binh liệt sĩ'],
  [
    'quốc khánh(?: \\(?(?:ngày )?0?2 ?[/-] ?0?9| nước chxhcn(?: việt nam)?| việt nam)',
    'quốc khánh nước cộng hòa xã hội chủ nghĩa việt nam',
  ],
  ['ubnd', 'uỷ ban nhân dân'],
];
