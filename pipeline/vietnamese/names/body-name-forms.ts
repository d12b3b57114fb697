import { splitList } from '../words/split-list.ts';

/** Marks of a firm's legal form, after `Công ty` and `Tổng công ty`. */
export const FIRM_FORMS: readonly string[] = splitList(`
  tnhh; cổ phần; cp; mtv; một thành viên; trách nhiệm hữu hạn; liên doanh; mẹ; nhà nước; hợp danh; luật; tư vấn; thành viên; tm; sx;
  dv; xd; xnk; tmcp; thương mại cổ phần; luật tnhh; quốc tế; quốc gia; đa khoa; tư thục; dân lập; công lập
`);

/** Parts of names of bodies that papers shorten within the name. */
export const INNER_ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['Trung ương', ['T.Ư', 'TƯ', 'TW', 'Trung Ương']],
  ['Ban Chấp hành', ['BCH']],
  ['Mặt trận Tổ quốc', ['MTTQ']],
  ['Liên hợp quốc', ['LHQ', 'Liên Hiệp Quốc', 'Liên hiệp quốc']],
  ['Quân đội nhân dân', ['QĐND', 'Quân đội Nhân dân']],
  ['Hội đồng Bảo an', ['HĐBA']],
  ['Ủy ban Kiểm tra', ['UBKT']],
  ['Quốc hội', ['QH']],
  ['Ủy ban', ['UB']],
];
