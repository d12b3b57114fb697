/** Festivals, contests, elections and exercises. */
export const OTHER_EVENTS = [
  'lễ hội',
  'liên hoan',
  'festival',
  'ngày hội',
  'hội thi',
  'hội thao',
  'hội diễn',
  'hội trại',
  'cuộc thi',
  'cuộc tổng tuyển cử',
  'tổng tuyển cử',
  'cuộc bầu cử',
  'cuộc bỏ phiếu',
  'bầu cử tổng thống',
  'cuộc trưng cầu dân ý',
  'cuộc trưng cầu ý dân',
  'cuộc tập trận',
  'cuộc diễn tập',
  'cuộc mít tinh',
  'cuộc tuần hành',
  'cuộc diễu hành',
  'lễ diễu hành',
  'cuộc diễu binh',
  'lễ diễu binh',
  'buổi diễn tập',
  'buổi biểu diễn',
  'buổi hòa nhạc',
  'sự kiện',
  'gala',
  'năm đoàn kết hữu nghị',
  'năm đoàn kết',
  'năm du lịch quốc gia',
  'năm du lịch',
  'năm văn hóa',
  'tuần văn hóa',
  'những ngày văn hóa',
  'ngày văn hóa',
  'bầu cử đại biểu quốc hội',
  'bầu cử đại biểu hội đồng nhân dân',
  'bầu cử quốc hội',
];

/** Heads that tell of an event without any other word, where the text names no other of their kind. */
export const TELLING_HEADS = [
  'họp báo, cuộc họp báo, buổi họp báo, hội đàm, buổi hội đàm, cuộc hội đàm, lễ ký, lễ ký kết, lễ đón, lễ đón chính thức, điện đàm, cuộc điện đàm',
  'hội kiến, cuộc hội kiến, tiệc chiêu đãi, buổi chiêu đãi, buổi tọa đàm, tọa đàm, mít tinh, phiên trả lời chất vấn, phiên chất vấn, lễ khai mạc, lễ bế mạc',
  'lễ viếng, lễ truy điệu, lễ tang, lễ an táng, tổng tuyển cử, cuộc tổng tuyển cử, buổi trao quyết định, phiên khai mạc, phiên bế mạc, phiên trù bị',
  'lễ nhậm chức, lễ tuyên thệ, lễ động thổ, lễ diễu hành, lễ diễu binh, phiên điều trần, buổi điều trần',
].flatMap((line) => line.split(', '));

/** Longer words of which a head is only a part: “Đại hội đồng”, “Quốc hội thảo luận”. */
export const HEAD_COMPOUNDS = [
  'đại hội đồng, hội thảo luận, hội nghị trường, hội nghị sự, hội nghị viện, quốc hội nghị, quốc hội đàm, hội kiến nghị, hội kiến trúc',
  'hội kiến tạo, hội kiến thiết, triển lãm viên, nghi lễ, tuần lễ, ngày lễ, nghỉ lễ, dịp lễ, hôn lễ, tang lễ, tế lễ, cúng lễ, hành lễ',
  'buổi trao đổi, lễ Tết, lễ phép, lễ nghĩa, lễ nghi, lễ vật, lễ phục, lễ tân, lễ đài, lễ chùa, lễ bái, lễ lạt, lễ độ, lễ cưới, lễ mặn, lễ chay, lễ Giáng sinh',
  'lễ Noel, lễ Phục sinh, lễ Tạ ơn, lễ Phật, lễ trọng, lễ đường, lễ lớn, lễ chính, lễ cúng, đi lễ, làm lễ, vái lễ, lễ tình nhân',
].flatMap((line) => line.split(', '));
