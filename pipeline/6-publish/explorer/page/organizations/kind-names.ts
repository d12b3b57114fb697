/** What sorts of bodies of the reference are called: Vietnamese and English; a sort that is not listed is not told. */
export const KIND_NAMES: Record<string, [vi: string, en: string]> = {
  state: ['cơ quan nhà nước', 'state body'],
  foreign: ['nước ngoài', 'foreign'],
  party: ['tổ chức Đảng', 'Party body'],
  international: ['quốc tế', 'international'],
  company: ['doanh nghiệp', 'company'],
  legislature: ['cơ quan dân cử', 'legislature'],
  front: ['mặt trận, đoàn thể', 'front or mass organization'],
  military: ['quân đội', 'military'],
  media: ['báo chí', 'press'],
  education: ['giáo dục', 'education'],
  judiciary: ['tư pháp', 'judiciary'],
  religious: ['tôn giáo', 'religious'],
};
