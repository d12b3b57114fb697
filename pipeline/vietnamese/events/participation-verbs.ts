export type ParticipationRole = 'chair' | 'host' | 'guest' | 'presenter' | 'recipient' | 'speaker' | 'attendee';

/** Words that say what someone does at an event, by role, behind the person's name; the roles in the order in which the first that holds is given. */
export const PARTICIPATION_VERBS: { role: ParticipationRole; verbs: string[] }[] = [
  {
    role: 'chair',
    verbs: [
      'chủ trì',
      'đồng chủ trì',
      'chủ tọa',
      'điều hành hội nghị',
      'điều hành phiên',
      'điều hành cuộc',
      'điều hành buổi',
      'điều hành nội dung',
      'điều khiển phiên',
      'điều khiển hội nghị',
      'điều khiển nội dung',
    ],
  },
  { role: 'host', verbs: ['chủ trì lễ đón', 'chủ trì lễ tiếp', 'chủ trì tiệc chiêu đãi'] },
  { role: 'guest', verbs: ['sang thăm', 'đang thăm', 'đang ở thăm', 'đang có chuyến thăm'] },
  {
    role: 'presenter',
    verbs: [
      'trình bày báo cáo',
      'trình bày tờ trình',
      'trình bày tham luận',
      'trình bày dự thảo',
      'trình bày',
      'báo cáo tóm tắt',
      'công bố quyết định',
      'công bố các quyết định',
      'trao quyết định',
      'trao các quyết định',
      'trao tặng',
      'trao bằng',
      'trao giải',
      'trao thưởng',
      'trao huân chương',
      'trao kỷ niệm chương',
      'trao cờ',
      'trao danh hiệu',
      'đọc diễn văn',
      'đọc báo cáo',
      'đã báo cáo',
      'báo cáo cử tri',
      'báo cáo với',
      'báo cáo kết quả',
      'báo cáo tình hình',
      'báo cáo khái quát',
      'thông báo kết quả',
      'thông báo nhanh',
      'truyền đạt',
      'trực tiếp truyền đạt',
      'quán triệt nội dung',
      'quán triệt những nội dung',
      'quán triệt các nội dung',
      'quán triệt chuyên đề',
      'phổ biến nội dung',
      'giới thiệu nội dung',
      'giới thiệu chuyên đề',
    ],
  },
  { role: 'recipient', verbs: ['nhận quyết định', 'được trao tặng', 'được trao', 'vinh dự đón nhận', 'được trao quyết định'] },
  {
    role: 'speaker',
    verbs: [
      'phát biểu',
      'có bài phát biểu',
      'tham luận',
      'kết luận hội nghị',
      'đọc lời khai mạc',
      'khai mạc hội nghị',
      'giải trình',
      'trả lời chất vấn',
      'đặt câu hỏi',
      'nêu câu hỏi',
      'chất vấn',
      'tranh luận',
      'đăng đàn',
      'nêu ý kiến',
      'báo cáo giải trình',
      'phát biểu giải trình',
      'tham gia giải trình',
      'trả lời báo chí',
    ],
  },
  { role: 'attendee', verbs: ['tham dự', 'cùng dự', 'đến dự', 'tới dự', 'dự', 'có mặt', 'tham gia', 'chứng kiến', 'cùng đi', 'tháp tùng'] },
];

/** Roles whose verb must have the event, or nothing, for its object: “chủ trì hội nghị”, not “chủ trì, phối hợp xây dựng”. */
export const ROLES_WITH_EVENT: readonly string[] = ['chair', 'attendee'];

/** Openings of a list of those present, before “có”, “gồm” or a colon. */
export const LIST_OPENINGS = [
  'cùng dự',
  'cùng tham dự',
  'cùng đi',
  'tham dự',
  'đến dự',
  'tới dự',
  'về dự',
  'dự',
  'có mặt',
  'tham gia',
  'chứng kiến',
  'về phía',
  'thành phần chính thức của đoàn',
  'thành phần đoàn',
  'thành viên đoàn',
];

/** Openings of a list of those who preside. */
export const CHAIR_OPENINGS = ['chủ trì', 'đồng chủ trì', 'chủ tọa', 'đồng chủ tọa', 'điều hành'];

/** Phrases right behind which those named took part. */
export const PRESENCE_PHRASES: { role: ParticipationRole; phrases: string[] }[] = [
  {
    role: 'chair',
    phrases: [
      'dưới sự chủ trì của',
      'dưới sự đồng chủ trì của',
      'với sự chủ trì của',
      'dưới sự chủ tọa của',
      'dưới sự điều hành của',
      'dưới sự điều khiển của',
    ],
  },
  {
    role: 'attendee',
    phrases: ['sự tham dự của', 'sự có mặt của', 'sự tham gia của', 'sự hiện diện của', 'sự chứng kiến của', 'cùng dự có', 'cùng đi có'],
  },
];

/** Words in a sentence that tell of a talk with the press beside the event. */
export const PRESS_TALK = [
  'trao đổi với phóng viên',
  'trao đổi với PV',
  'trao đổi với báo',
  'trả lời phỏng vấn',
  'trả lời báo chí',
  'trả lời phóng viên',
  'chia sẻ với phóng viên',
  'chia sẻ với báo',
  'nói với phóng viên',
  'bên lề',
  'bên hành lang',
];
