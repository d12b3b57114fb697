/** What is held once a year under the year's figures alone, or is called after its year: “APEC 2017”, “Kỳ thi … quốc gia 2018”. */
export const YEARLY_NAMES: readonly string[] = [
  'APEC',
  'Trung học phổ thông quốc gia',
  'THPT quốc gia',
  'THPT Quốc gia',
  'Du lịch quốc gia',
];

/** What is held again every year, before whose year other words may stand: “Tháng hành động vì trẻ em năm 2017”, “Festival biển 2018”. */
export const YEARLY_EVENTS: readonly string[] = [
  'Tháng hành động',
  'Tuần lễ',
  'Ngày hội',
  'Lễ hội',
  'Liên hoan',
  'Festival',
  'Diễn đàn',
  'Đối thoại',
  'Hội xuân',
  'Hội chợ',
  'Hội thi',
  'Hội thao',
  'Cuộc thi',
  'Triển lãm',
  'Đường hoa',
  'Tết trồng cây',
  'Tết Nguyên đán',
  'Trại hè',
  'Hội nghị',
  'học tập chuyên đề',
];

/** What is held under a name with its year, the year without or with “năm”: “Tọa đàm hợp tác kinh tế Việt Nam - Lào 2019”. */
export const HELD_ONCE: readonly string[] = [
  'Tọa đàm',
  'tọa đàm',
  'Toạ đàm',
  'diễn đàn',
  'lễ hội',
  'mùa lễ hội',
  'Giải báo chí',
  'Giải Báo chí',
  'giải báo chí',
  'Giải thưởng',
  'Chương trình',
  'Chiến dịch',
  'Chiến dịch tình nguyện',
  'Gặp gỡ',
  'Hội trại',
  'Đại lễ',
  'Hành trình',
  'Hội nghị cấp cao',
  'Hội nghị thượng đỉnh',
  'Hội nghị Thượng đỉnh',
  'Cấp cao',
];

/** Meetings held month by month, named with their month: “phiên họp thường kỳ tháng 5-2017”. */
export const MONTHLY_MEETINGS: readonly string[] = ['thường kỳ', 'định kỳ', 'phiên họp', 'giao ban', 'tình hình kinh tế - xã hội'];
