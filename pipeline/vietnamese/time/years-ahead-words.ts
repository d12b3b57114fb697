/** Words by which what follows has yet to come. */
export const AHEAD_WORDS: readonly string[] = [
  'sẽ',
  'dự kiến',
  'sắp tới',
  'tới đây',
  'phấn đấu',
  'đến',
  'tới',
  'từ nay đến',
  'mục tiêu',
  'hạn',
  'chậm nhất',
  'tầm nhìn',
  'trước',
  'hiệu lực',
  'thi hành',
  'chuẩn bị',
  'hướng tới',
  'sang',
  'kết thúc vào',
  'gia hạn',
  'thời hạn',
  'tiến độ',
  'thay thế bằng',
  'xong',
  'hoàn thành',
  'xong trong',
];

/** Ahead words that leave no doubt: the day they speak of lies after the text. */
export const SURELY_AHEAD_WORDS: readonly string[] = [
  'sẽ',
  'dự kiến',
  'hy vọng',
  'kỳ vọng',
  'dự tính',
  'sắp tới',
  'tới đây',
  'phấn đấu',
  'chuẩn bị cho',
  'để chuẩn bị',
];

/** Behind an ahead word: what comes into force or is finished then may be years away. */
export const FAR_AHEAD_WORDS: readonly string[] = [
  'hiệu lực',
  'thi hành',
  'hoàn thành',
  'áp dụng',
  'đưa vào',
  'khai thác',
  'kết thúc',
  'đạt',
];

/** Words that set a day before which something is to be done: “báo cáo Thủ tướng trước ngày 15/6/2018”. */
export const DEADLINE_WORDS: readonly string[] = [
  'báo cáo',
  'yêu cầu',
  'đề nghị',
  'hoàn thành',
  'giải trình',
  'trả lời',
  'trình',
  'gửi',
  'giao',
  'phải',
  'xong',
];

/** Words of a law that has just been passed, before the day from which it is in force. */
export const JUST_PASSED_WORDS: readonly string[] = ['vừa được', 'vừa thông qua', 'mới được', 'đã biểu quyết thông qua', 'vừa ban hành'];

/** Words of a vote by which a law is passed, which is in force some months later: “với 454/458 đại biểu tán thành”. */
export const VOTE_WORDS: readonly string[] = ['tán thành', 'biểu quyết thông qua', 'bấm nút thông qua'];

/** Words before “trong năm 2019” by which someone is to do something in that year. */
export const PLEDGE_WORDS: readonly string[] = ['phải', 'đề nghị', 'yêu cầu', 'quyết tâm', 'phấn đấu', 'nỗ lực', 'tập trung'];

/** Words before figures of a year that are still an aim: “đưa kim ngạch … đạt 10 tỷ USD trong năm 2020”. */
export const AIM_WORDS: readonly string[] = [
  'đưa',
  'nâng',
  'để',
  'nhằm',
  'mục tiêu',
  'phấn đấu',
  'hướng tới',
  'hướng đến',
  'sớm',
  'sẽ',
  'dự kiến',
  'kế hoạch',
];
