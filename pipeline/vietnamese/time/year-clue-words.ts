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
export const YEAR_REVIEW_WORDS: readonly string[] = [
  'tổng kết',
  'kết quả',
  'báo cáo',
  'đánh giá',
  'sơ kết',
  'đóng góp',
  'thành tích',
  'thành tựu',
];

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
  'nghị sự',
  'Nghị sự',
  'Tầm nhìn',
];

/** The ten stems and twelve branches that name lunar years. */
export const LUNAR_STEMS: readonly string[] = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
export const LUNAR_BRANCHES: readonly string[] = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];

/** Words of court reports, which go through the days of a case and not through recent ones. */
export const COURT_WORDS: readonly string[] = ['bị cáo', 'cáo trạng', 'xét xử', 'tuyên phạt', 'bị can', 'truy nã', 'khởi tố'];

/** What is changed in the course of the year it is set for: “điều chỉnh Chương trình xây dựng luật năm 2019”. */
export const CHANGE_WORDS: readonly string[] = ['điều chỉnh chương trình', 'điều chỉnh kế hoạch', 'điều chỉnh dự toán', 'bổ sung dự toán'];

/** Programmes that a body decides in the middle of the year before: “Chương trình giám sát của Quốc hội năm 2019”. */
export const PROGRAMME_WORDS: readonly string[] = [
  'chương trình hoạt động giám sát',
  'chương trình giám sát',
  'chương trình xây dựng luật',
  'chương trình xây dựng luật, pháp lệnh',
  'dự toán ngân sách',
];

/** Words before the programme of a year with which it is laid before a body or passed, in the year before. */
export const DECIDING_PROGRAMMES: readonly string[] = [
  'thông qua',
  'tờ trình',
  'dự kiến',
  'dự thảo',
  'cho ý kiến',
  'cho ý kiến về',
  'thảo luận',
  'xem xét',
  'xây dựng',
  'trình',
  'nghị quyết về',
];

/** What is signed as its first year begins or runs: “ký kết chương trình phối hợp giai đoạn 2017 - 2020”. */
export const AGREEMENT_WORDS: readonly string[] = [
  'ký kết',
  'lễ ký',
  'ký chương trình',
  'ký thỏa thuận',
  'ký quy chế',
  'ký kế hoạch',
  'phát động',
];

/** Figures that are given for the last full year: “kim ngạch thương mại hai nước năm 2016”. */
export const YEAR_FIGURE_WORDS: readonly string[] = [
  'kim ngạch',
  'trao đổi thương mại',
  'thương mại hai chiều',
  'thương mại 2 chiều',
  'thương mại song phương',
  'thương mại giữa',
  'giao thương',
  'doanh thu',
  'GDP',
  'tăng trưởng',
  'xuất khẩu',
  'nhập khẩu',
  'lợi nhuận',
  'sản lượng',
  'thu ngân sách',
  'thu nhập bình quân',
  'lượng khách',
];

/** Lunar years that are named for what happened in them long ago: the Tết offensive of 1968. */
export const HISTORIC_LUNAR_YEARS: readonly string[] = ['Mậu Thân'];

/** Words before “năm … này” that mean this year; behind others the pointing word belongs to a thing of that year: “bộ phim năm … này”. */
export const THIS_YEAR_OPENERS: readonly string[] = ['quyết tâm', 'phấn đấu', 'trong', 'đầu', 'cuối', 'giữa', 'sang', 'của', 'từ'];
