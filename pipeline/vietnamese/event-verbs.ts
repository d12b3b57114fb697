/** Words by which a sentence reports an event as happening: one of them near its name makes it the event of the article. */
export const EVENT_VERBS = [
  'tổ chức',
  'diễn ra',
  'khai mạc',
  'bế mạc',
  'chủ trì',
  'dự',
  'tham dự',
  'phát biểu',
  'tiếp tục',
  'bước vào',
  'tiến hành',
  'họp',
  'đã có',
  'có',
  'trong',
  'tại',
  'bắt đầu',
  'kết thúc',
  'bước sang',
];

/** Words right before an event's name that look back on it or draw on it: it is not the event of the article. */
export const PAST_EVENT_WORDS = [
  'sau',
  'từ',
  'từ sau',
  'kể từ',
  'trước',
  'nghị quyết',
  'kết luận',
  'văn kiện',
  'tinh thần',
  'kết quả',
  'của',
  'theo',
  'nhiệm kỳ',
  'chuẩn bị',
  'tới',
  'chào mừng',
  'hướng tới',
  'thực hiện',
  'nghị quyết của',
  'đường lối đối ngoại',
];

/** Verbs that lead from a session to the sitting in it: “Hội nghị … tiếp tục với Phiên họp …”. */
export const SITTING_LINKS = ['tiếp tục với', 'tiếp tục', 'bước vào', 'tiến hành', 'diễn ra', 'có', 'đã'];
