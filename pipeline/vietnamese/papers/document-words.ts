/** Kinds that the reference lists but that news uses as common words: they count only with a number or a symbol. */
export const COMMON_KINDS: ReadonlySet<string> = new Set(
  'Dự án,Thư,Bài phát biểu,Diễn văn,Thông điệp,Điện mừng,Thông cáo báo chí,Thỏa thuận,Biên bản,Tuyên bố,Lời kêu gọi,Công hàm,Lệnh,Phương án,Thông báo,Công văn'.split(
    ',',
  ),
);

/** Kinds that need no capital where a number stands behind them: `nghị định 46`. */
export const NUMBERED_KINDS: ReadonlySet<string> = new Set(
  'Nghị quyết,Chỉ thị,Kết luận,Quyết định,Quy định,Nghị định,Thông tư,Thông tư liên tịch,Hướng dẫn,Thông tri,Công văn,Công điện,Pháp lệnh,Luật,Thông báo kết luận,Kết luận thanh tra,Cáo trạng,Sắc lệnh,Sắc luật'.split(
    ',',
  ),
);

/** Kinds that a body issues on a matter, so that issuer and subject suffice: `quyết định của Bộ Chính trị về …`. */
export const ISSUED_KINDS: ReadonlySet<string> = new Set(
  [
    'Nghị quyết,Chỉ thị,Kết luận,Quyết định,Quy định,Nghị định,Thông tư,Hướng dẫn,Thông tri,Công điện,Quy chế,Đề án,Chiến lược,Chương trình hành động',
    'Thông báo kết luận,Nghị quyết liên tịch,Thông tư liên tịch,Chương trình mục tiêu quốc gia,Chương trình mục tiêu,Báo cáo chính trị,Báo cáo thẩm tra,Báo cáo,Tờ trình,Kế hoạch,Pháp lệnh,Tuyên bố chung,Tuyên bố tầm nhìn chung',
    'Thông cáo chung,Sắc lệnh,Quy hoạch,Bộ quy tắc,Công hàm,Kết luận thanh tra,Cáo trạng',
  ]
    .join(',')
    .split(','),
);

/** Kinds whose name follows them without `về`: `Đề án số hóa …`, `Chiến lược phát triển …`. */
export const NAMED_KINDS: ReadonlySet<string> = new Set(
  'Đề án,Đồ án,Chiến lược,Quy chế,Cương lĩnh,Điều lệ,Kế hoạch,Báo cáo,Báo cáo thẩm tra,Tờ trình,Bộ quy tắc,Quy hoạch,Chương trình mục tiêu,Chương trình mục tiêu quốc gia'.split(
    ',',
  ),
);

/** First words of the name of a report, by which it is one paper: `Báo cáo thẩm tra`, not what someone reports. */
export const REPORT_WORDS: readonly string[] = [
  'giải trình, thẩm tra, đánh giá, tổng hợp, tổng kết, sơ kết, kết quả, tóm tắt, chính trị, nghiên cứu khả thi, giám sát, kiểm toán',
  'nhanh, sơ bộ, ban đầu, quyết toán, tình hình, kiểm điểm, thuyết minh, tiếp thu, công tác, thẩm định, chuyên đề, nghiên cứu tiền khả thi',
  'kiến nghị, thực hiện, các ý kiến, thường niên, điều tra, khảo sát, thống kê, tiền khả thi, khả thi, phúc trình, kinh tế - xã hội, kinh tế-xã hội, kinh tế xã hội',
].flatMap((line) => line.split(', '));

/** First words of reports that nobody gives by word of mouth, so that `báo cáo` before them is no verb. */
export const SURE_REPORT_WORDS: readonly string[] = [
  'thẩm tra; giám sát; kiểm toán; thẩm định; quyết toán; giải trình tiếp thu; giải trình, tiếp thu; tiếp thu, giải trình',
  'nghiên cứu khả thi; nghiên cứu tiền khả thi; đánh giá tác động môi trường; tiếp thu giải trình; tổng hợp ý kiến',
].flatMap((line) => line.split('; '));

/** Kinds of papers that lay down or decide something, which may stand right behind them: `Quyết định bổ nhiệm …`. */
export const DECIDING_KINDS: ReadonlySet<string> = new Set(
  'Quyết định,Nghị quyết,Nghị định,Thông tư,Thông tư liên tịch,Nghị quyết liên tịch,Sắc lệnh'.split(','),
);

/** Words before a kind in small letters that show that a paper is handed on, not that someone decides. */
export const HANDING_WORDS: readonly string[] =
  'trao,trao các,công bố,ký,đọc,ban hành,ra,nhận,thông qua,có,trình bày,trình,bản,tuyên đọc,phê duyệt,gửi,hủy bỏ,thu hồi,tống đạt,nhận được,đưa ra,ký vào,phát đi'.split(
    ',',
  );

/** Kinds of papers that are nothing else: the body that issued them is enough, `công văn của Bộ Xây dựng`. */
export const PAPER_KINDS: ReadonlySet<string> = new Set('Công văn,Công điện,Tờ trình,Công hàm,Sắc lệnh,Cáo trạng,Sách trắng'.split(','));

/** Kinds that in small letters are one paper where a body owns them: `báo cáo của Bộ Công an`, `kết luận của Thủ tướng`. */
export const OWNED_KINDS: ReadonlySet<string> = new Set(
  'Báo cáo,Báo cáo thẩm tra,Kết luận,Kết luận thanh tra,Chỉ thị,Thông báo kết luận'.split(','),
);

/** Kinds that a body owns and that are one paper only behind a word that cites: `theo quyết định của Ban Bí thư`. */
export const CITED_KINDS: ReadonlySet<string> = new Set('Quyết định,Nghị quyết,Nghị định,Thông tư'.split(','));

/** Words right before a kind that cite a paper which is there. */
export const CITING_WORDS: readonly string[] = [
  'theo, thực hiện, thực hiện nghiêm, căn cứ, căn cứ vào, chấp hành, thi hành, triển khai, triển khai thực hiện, quán triệt, tuyên đọc',
  'hủy, hủy bỏ, huỷ bỏ, thu hồi, tại, trong, bản, trao, công bố, ký, đọc, ban hành, nhận, nhận được, đón nhận, đồng ý với, tinh thần, thực thi, tuân thủ, vi phạm, thể chế hóa, cụ thể hóa',
].flatMap((line) => line.split(', '));

/** Words right before a kind that only wish for a paper or speak of papers at large. */
export const WISHING_WORDS: readonly string[] = [
  'phải có, cần có, chưa có, không có, nếu có, khi có, sẽ có, sắp có, sớm có, chờ, đợi, xin, ý kiến, quyền, thẩm quyền, công tác, chế độ, ngày, một, lời',
].flatMap((line) => line.split(', '));

/** Kinds that are no verbs, so that in small letters their matter is enough: `nghị quyết về chất vấn`. */
export const MATTER_KINDS: ReadonlySet<string> = new Set(
  [
    'Nghị quyết,Nghị định,Thông tư,Chỉ thị,Công điện,Tờ trình,Sắc lệnh,Pháp lệnh,Bản ghi nhớ,Biên bản ghi nhớ,Nghị định thư,Ý định thư',
    'Chương trình mục tiêu quốc gia,Đề án,Công ước,Hiệp định,Hiệp ước,Tuyên bố chung,Tuyên bố tầm nhìn chung,Thông cáo chung,Quy chế,Thỏa thuận khung',
  ]
    .join(',')
    .split(','),
);

/** First words of the name of working rules, which in small letters too are one paper where a body owns them: `quy chế làm việc của …`. */
export const RULE_WORDS: readonly string[] = [
  'làm việc, hoạt động, phối hợp, bầu cử, dân chủ, tổ chức và hoạt động, chi tiêu nội bộ, giám sát và phản biện, chất vấn, tiếp công dân',
  'phát ngôn, bổ nhiệm, đấu giá, đấu thầu, thi, tuyển sinh, quản lý, tài chính, khai thác',
].flatMap((line) => line.split(', '));

/** What minutes are of, by which they are one paper: `Biên bản Kỳ họp lần thứ 39 …`. */
export const MINUTES_OF: readonly string[] = 'kỳ họp,khóa họp,khoá họp,hợp tác,phiên họp,cuộc họp,hội đàm,làm việc,cam kết,đàm phán'.split(
  ',',
);

/** Kinds of letters that are told by what they do: `văn bản truyền đạt ý kiến …`, `công văn gửi các sở`. */
export const LETTER_KINDS: ReadonlySet<string> = new Set('Công văn,Văn bản,Công điện,Thông báo'.split(','));

/** Kinds that in small letters are one paper where a body lays them down: `ban hành quy định về kiểm tra tài sản`. */
export const LAID_DOWN_KINDS: ReadonlySet<string> = new Set(
  'Quy định,Quy chế,Hướng dẫn,Kế hoạch,Chương trình hành động,Bộ quy tắc,Thông báo'.split(','),
);

/** Words right before a kind by which a body lays a paper down. */
export const LAYING_DOWN: readonly string[] = 'ban hành,ký ban hành,ký,phê duyệt,thông qua,công bố,ra,đưa ra'.split(',');

/** What a letter does, right behind its kind. */
export const LETTER_VERBS: readonly string[] = [
  'gửi, yêu cầu, đề nghị, chỉ đạo, trả lời, truyền đạt, hỏa tốc, hoả tốc, khẩn, giao, phúc đáp, kiến nghị, đồng ý, chấp thuận',
  'hướng dẫn, báo cáo, đôn đốc, đính chính, kết thúc, phê bình, cảnh báo, chấn chỉnh, cho rằng, phản hồi, xin ý kiến, lấy ý kiến, nhắc nhở, góp ý, xin lỗi, giải thích, giải trình, phản đối, khẳng định, thông báo',
].flatMap((line) => line.split(', '));

/** What a letter passes on from another body, which did not issue it: `văn bản truyền đạt ý kiến của Thủ tướng`. */
export const PASSING_ON = /^(?:truyền đạt|thông báo|chỉ đạo|yêu cầu|gửi|hỏa tốc gửi)(?!\p{L})/u;

/** Kinds that are laid before a sitting side by side, so that the matter behind the last is that of all: `Tờ trình, Báo cáo thẩm tra dự án …`. */
export const JOINT_KINDS: ReadonlySet<string> = new Set(
  'Tờ trình,Báo cáo,Báo cáo thẩm tra,Nghị quyết,Nghị định,Hiệp ước,Hiệp định,Nghị định thư'.split(','),
);

/** Kinds of papers of an inquiry, each the one of its case: behind a word that cites the kind is enough, `theo cáo trạng`. */
export const INQUIRY_KINDS: ReadonlySet<string> = new Set(
  'Kết luận thanh tra,Kết luận điều tra,Cáo trạng,Báo cáo nghiên cứu khả thi'.split(','),
);

/** Kinds that are nouns alone and common words never, so that a capital at the head of a sentence or of an item of a list counts. */
export const NOUN_KINDS: ReadonlySet<string> = new Set(
  [
    'Đề án,Đồ án,Hiệp định,Hiệp ước,Công ước,Nghị định thư,Bản ghi nhớ,Biên bản ghi nhớ,Biên bản thỏa thuận,Biên bản hợp tác,Quy chế',
    'Bộ quy tắc,Tờ trình,Chương trình hành động,Ý định thư,Báo cáo thẩm tra,Chương trình mục tiêu quốc gia,Chương trình mục tiêu',
    'Tuyên bố chung,Thông cáo chung,Hiến chương,Tuyên ngôn,Nghị quyết liên tịch,Thông tư liên tịch,Sách trắng',
  ]
    .join(',')
    .split(','),
);

/** What regulations of the Party are known by, behind `quy định` in small letters. */
export const KNOWN_REGULATIONS = /^\s(?:về\s)?(?:(?:19|47|37)\s)?(?:những điều đảng viên không được làm|trách nhiệm nêu gương)/u;

/** Words before a kind that make it plural or indefinite: no document of its own unless a number names it. */
export const PLURAL_WORDS: readonly string[] = 'các,những,mọi,nhiều,một số,từng,mỗi,hàng loạt,hệ thống,mấy,loạt,bộ,một,bất kỳ,tất cả'.split(
  ',',
);

/** What is listed behind a plural word before a kind: `các chủ trương, nghị quyết …`. */
export const LISTED_KINDS: readonly string[] = [
  'chủ trương, đường lối, chỉ thị, nghị quyết, kết luận, quyết định, quy định, nghị định, thông tư, văn bản, chương trình, luật',
  'pháp lệnh, đề án, kế hoạch, hiệp định, thỏa thuận, tuyên bố, báo cáo, tờ trình, chính sách, chiến lược, công ước, hướng dẫn',
].flatMap((line) => line.split(', '));

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

/** Kinds of which nobody counts what they hold: figures behind them are their number, `Nghị định 49 đưa ra …`. */
export const UNCOUNTED_KINDS: ReadonlySet<string> = new Set(
  'Nghị định,Thông tư,Thông tư liên tịch,Chỉ thị,Công văn,Công điện,Nghị quyết'.split(','),
);

/** Kinds that in small letters too are a paper by their title in quotation marks. */
export const TITLED_KINDS: ReadonlySet<string> = new Set('Đề án,Đồ án,Nghị quyết,Chỉ thị,Thông tư,Nghị định,Quy hoạch'.split(','));
