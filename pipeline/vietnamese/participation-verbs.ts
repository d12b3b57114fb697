/** Words that say what someone does at an event, by role; the roles in the order in which the first that holds is given. */
export const PARTICIPATION_VERBS: { role: 'chair' | 'host' | 'guest' | 'presenter' | 'speaker' | 'attendee'; verbs: string[] }[] = [
  { role: 'chair', verbs: ['chủ trì', 'đồng chủ trì', 'chủ tọa', 'điều hành phiên họp', 'điều hành hội nghị', 'chủ tọa phiên tòa'] },
  { role: 'host', verbs: ['đã tiếp', 'tiếp đón', 'đón tiếp', 'tiếp đoàn', 'tiếp thân mật', 'tiếp xã giao'] },
  {
    role: 'presenter',
    verbs: [
      'trình bày',
      'báo cáo tóm tắt',
      'công bố quyết định',
      'trao quyết định',
      'trao tặng',
      'trao bằng',
      'đọc diễn văn',
      'đọc báo cáo',
    ],
  },
  { role: 'speaker', verbs: ['phát biểu', 'có bài phát biểu', 'tham luận', 'kết luận hội nghị', 'đọc lời khai mạc'] },
  {
    role: 'attendee',
    verbs: ['tham dự', 'cùng dự', 'đến dự', 'dự', 'có mặt', 'tham gia', 'chứng kiến', 'cùng đi', 'xem triển lãm', 'tháp tùng'],
  },
];
