/** Kinds that the reference lists but that news uses as common words: they count only with a number or a symbol. */
export const COMMON_KINDS: ReadonlySet<string> = new Set(
  'Dự án,Thư,Bài phát biểu,Diễn văn,Thông điệp,Điện mừng,Thông cáo báo chí,Thỏa thuận,Biên bản,Tuyên bố,Lời kêu gọi,Công hàm,Lệnh,Phương án,Thông báo,Công văn'.split(
    ',',
  ),
);

/** Kinds that need no capital where a number stands behind them: `nghị định 46`. */
export const NUMBERED_KINDS: ReadonlySet<string> = new Set(
  'Nghị quyết,Chỉ thị,Kết luận,Quyết định,Quy định,Nghị định,Thông tư,Thông tư liên tịch,Hướng dẫn,Thông tri,Công văn,Công điện,Pháp lệnh,Luật,Thông báo kết luận,Sắc lệnh,Sắc luật'.split(
    ',',
  ),
);

/** Kinds that a body issues on a matter, so that issuer and subject suffice: `quyết định của Bộ Chính trị về …`. */
export const ISSUED_KINDS: ReadonlySet<string> = new Set(
  [
    'Nghị quyết,Chỉ thị,Kết luận,Quyết định,Quy định,Nghị định,Thông tư,Hướng dẫn,Thông tri,Công điện,Quy chế,Đề án,Chiến lược,Chương trình hành động',
    'Thông báo kết luận,Nghị quyết liên tịch,Báo cáo chính trị,Báo cáo,Tờ trình,Kế hoạch,Pháp lệnh,Tuyên bố chung',
  ]
    .join(',')
    .split(','),
);

/** Kinds whose name follows them without `về`: `Đề án số hóa …`, `Chiến lược phát triển …`. */
export const NAMED_KINDS: ReadonlySet<string> = new Set('Đề án,Chiến lược,Quy chế,Cương lĩnh,Điều lệ'.split(','));

/** Kinds of law, named by a capital: `Luật Đất đai`, `Bộ luật Hình sự`. */
export const LAW_KINDS: ReadonlySet<string> = new Set('Luật,Bộ luật,Pháp lệnh'.split(','));

/** Kinds of treaty, named by their parties or matter. */
export const TREATY_KINDS: ReadonlySet<string> = new Set('Hiệp định,Hiệp ước,Công ước,Nghị định thư,Tuyên bố chung,Bản ghi nhớ'.split(','));

/** Words before a kind that make it plural or indefinite: no document of its own unless a number names it. */
export const PLURAL_WORDS: readonly string[] = 'các,những,mọi,nhiều,một số,từng,mỗi,hàng loạt,hệ thống,mấy,loạt,bộ,một,bất kỳ,tất cả'.split(
  ',',
);

/** Words before `Luật` that make it a part of a school's, a firm's or a degree's name. */
export const LAW_SCHOOL_WORDS: readonly string[] =
  'đại học,đh,công ty,cty,khoa,trường,văn phòng,hội,viện,học viện,cử nhân,thạc sĩ,thạc sỹ,tiến sĩ,ths,ts,hãng,vp,ngành'.split(',');

/** Abbreviations that stand for the kind in running text, before a number. */
export const KIND_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['NQ', 'Nghị quyết'],
  ['NĐ', 'Nghị định'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['KL', 'Kết luận'],
  ['TTLT', 'Thông tư liên tịch'],
]);

/** Kinds of letters and notices: a full date is as good as a number. */
export const DATED_KINDS: ReadonlySet<string> = new Set('Thông báo,Công văn,Lệnh,Công hàm'.split(','));
