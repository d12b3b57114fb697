/** Tasks and plans that are set for a year: “phương hướng, nhiệm vụ … năm 2019”. */
export const YEAR_PLAN_WORDS: readonly string[] = [
  'phương hướng',
  'nhiệm vụ',
  'chương trình công tác',
  'kế hoạch công tác',
  'kế hoạch',
  'chỉ tiêu',
  'mục tiêu tăng trưởng',
  'kịch bản tăng trưởng',
  'trọng tâm công tác',
  'trọng tâm',
  'mong muốn',
  'để làm tốt',
  'để thực hiện tốt',
];

/** Work of a year, which may also have been done when the text speaks of it. */
export const YEAR_WORK_WORDS: readonly string[] = ['công tác'];

/** Looks back on a year that has ended or is about to: “tổng kết công tác năm 2018”. */
export const YEAR_REVIEW_WORDS: readonly string[] = ['tổng kết', 'kết quả', 'báo cáo', 'đánh giá', 'sơ kết'];

/** What is held once a year under the year's figures alone, or is called after its year: “APEC 2017”, “Kỳ thi … quốc gia 2018”. */
export const YEARLY_NAMES: readonly string[] = [
  'APEC',
  'Trung học phổ thông quốc gia',
  'THPT quốc gia',
  'THPT Quốc gia',
  'Du lịch quốc gia',
];

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
];

/** Ahead words that leave no doubt: the day they speak of lies after the text. */
export const SURELY_AHEAD_WORDS: readonly string[] = ['sẽ', 'dự kiến', 'sắp tới', 'tới đây', 'phấn đấu'];

/** Laws and other acts are named with the year of their making: “Luật Hợp tác xã năm 2012”. */
export const ACT_NAMES: readonly string[] = [
  'BLHS',
  'BLDS',
  'BLTTHS',
  'luật',
  'pháp lệnh',
  'Luật',
  'Bộ luật',
  'Hiến pháp',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Chỉ thị',
  'Chiến lược',
];

/** Words before a birth or the like, whose year says nothing of the text's. */
export const LIFE_WORDS: readonly string[] = ['sinh', 'mất', 'SN', 'khóa học', 'tốt nghiệp'];

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

/** Meetings held month by month, named with their month: “phiên họp thường kỳ tháng 5-2017”. */
export const MONTHLY_MEETINGS: readonly string[] = ['thường kỳ', 'định kỳ', 'phiên họp', 'giao ban', 'tình hình kinh tế - xã hội'];

/** The ten stems and twelve branches that name lunar years. */
export const LUNAR_STEMS: readonly string[] = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
export const LUNAR_BRANCHES: readonly string[] = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];

/** Words of court reports, which go through the days of a case and not through recent ones. */
export const COURT_WORDS: readonly string[] = ['bị cáo', 'cáo trạng', 'xét xử', 'tuyên phạt', 'bị can', 'truy nã', 'khởi tố'];

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
