/** Meetings that are counted by number, under the name that their rows of the reference share. */
export interface NumberedSeries {
  series: string;
  /** Words right before the number: “Hội nghị Cấp cao ASEAN | lần thứ 31”. */
  counted: readonly string[];
  /** Who sits: “Ủy ban Kiểm tra Trung ương họp kỳ | 12”, “Phiên họp thứ 12 của | Ủy ban Thường vụ Quốc hội”. */
  bodies: readonly string[];
  /** What the sittings of those bodies are called. */
  sittings: readonly string[];
}

const SESSIONS = ['kỳ họp', 'kỳ', 'phiên họp', 'phiên'];

export const NUMBERED_SERIES: readonly NumberedSeries[] = [
  {
    series: 'Kỳ họp của Ủy ban Kiểm tra Trung ương',
    counted: [],
    bodies: [
      'Ủy ban Kiểm tra Trung ương',
      'Uỷ ban Kiểm tra Trung ương',
      'Ủy ban Kiểm tra (UBKT) Trung ương',
      'UBKT Trung ương',
      'Ủy ban Kiểm tra T.Ư',
      'UBKT T.Ư',
      'UBKTTW',
      'UBKT TW',
      'UBKTTƯ',
    ],
    sittings: SESSIONS,
  },
  {
    series: 'Phiên họp của Ủy ban Thường vụ Quốc hội',
    counted: [],
    bodies: ['Ủy ban Thường vụ Quốc hội', 'Uỷ ban Thường vụ Quốc hội', 'Ủy ban TVQH', 'Ủy ban Thường vụ QH', 'UBTVQH', 'UBTV Quốc hội'],
    sittings: ['phiên họp', 'phiên'],
  },
  {
    series: 'Khóa họp của Đại hội đồng Liên hợp quốc',
    counted: ['Đại hội đồng Liên hợp quốc khóa', 'Đại hội đồng LHQ khóa', 'Đại hội đồng Liên hợp quốc khoá'],
    bodies: ['Đại hội đồng Liên hợp quốc', 'Đại hội đồng LHQ', 'ĐHĐ LHQ'],
    sittings: ['khóa họp', 'khoá họp', 'khóa', 'khoá', 'kỳ họp'],
  },
  series('Hội nghị Cấp cao ASEAN', ['Cấp cao ASEAN', 'thượng đỉnh ASEAN']),
  series('Hội nghị Cấp cao ASEAN+3', ['Cấp cao ASEAN+3', 'thượng đỉnh ASEAN+3', 'Cấp cao ASEAN + 3']),
  series('Hội nghị Cấp cao Đông Á', ['Cấp cao Đông Á', 'thượng đỉnh Đông Á', 'Cấp cao Đông Á (EAS)', 'thượng đỉnh Đông Á (EAS)']),
  series('Hội nghị Bộ trưởng Ngoại giao ASEAN', [
    'Hội nghị Bộ trưởng Ngoại giao ASEAN',
    'Hội nghị Ngoại trưởng ASEAN',
    'Hội nghị Bộ trưởng Ngoại giao ASEAN (AMM)',
    'AMM',
  ]),
  series('Đại hội đồng Liên nghị viện ASEAN', [
    'Liên nghị viện ASEAN',
    'Liên nghị viện Hiệp hội các quốc gia Đông Nam Á',
    'Liên nghị viện ASEAN (AIPA)',
    'Đại hội đồng AIPA',
    'AIPA',
  ]),
  series('Hội nghị Cấp cao APEC', ['Cấp cao APEC', 'các Nhà lãnh đạo kinh tế APEC', 'thượng đỉnh APEC']),
  series('Đối thoại Shangri-La', ['Đối thoại Shangri-La', 'Đối thoại Shangri-la']),
];

function series(name: string, counted: readonly string[]): NumberedSeries {
  return { series: name, counted, bodies: [], sittings: [] };
}
