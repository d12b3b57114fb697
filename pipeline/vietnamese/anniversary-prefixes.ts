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
