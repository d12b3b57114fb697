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
    'Thông báo kết luận,Nghị quyết liên tịch,Báo cáo chính trị,Báo cáo thẩm tra,Báo cáo,Tờ trình,Kế hoạch,Pháp lệnh,Tuyên bố chung,Tuyên bố tầm nhìn chung',
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
  'Quyết định,Nghị quyết,Nghị định,Thông tư,Nghị quyết liên tịch,Sắc lệnh'.split(','),
);

/** Words before a kind in small letters that show that a paper is handed on, not that someone decides. */
export const HANDING_WORDS: readonly string[] =
  'trao,trao các,công bố,ký,đọc,ban hành,ra,nhận,thông qua,có,trình bày,trình,bản,tuyên đọc,phê duyệt,gửi,hủy bỏ,thu hồi,tống đạt,nhận được,đưa ra,ký vào'.split(
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
  'hủy, hủy bỏ, huỷ bỏ, thu hồi, tại, trong, bản, trao, công bố, ký, đọc, ban hành, nhận, nhận được, đón nhận, đồng ý với, tinh thần',
].flatMap((line) => line.split(', '));

/** Words right before a kind that only wish for a paper or speak of papers at large. */
export const WISHING_WORDS: readonly string[] = [
  'phải có, cần có, chưa có, không có, nếu có, khi có, sẽ có, chờ, đợi, xin, ý kiến, quyền, thẩm quyền, công tác, chế độ, ngày, một, lời',
].flatMap((line) => line.split(', '));

/** Kinds that are no verbs, so that in small letters their matter is enough: `nghị quyết về chất vấn`. */
export const MATTER_KINDS: ReadonlySet<string> = new Set(
  [
    'Nghị quyết,Nghị định,Thông tư,Chỉ thị,Công điện,Tờ trình,Sắc lệnh,Pháp lệnh,Bản ghi nhớ,Biên bản ghi nhớ,Nghị định thư,Ý định thư',
    'Công ước,Hiệp định,Hiệp ước,Tuyên bố chung,Tuyên bố tầm nhìn chung,Thông cáo chung,Quy chế,Thỏa thuận khung',
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
  'hướng dẫn, báo cáo, đôn đốc, đính chính, kết thúc, phê bình, cảnh báo, chấn chỉnh, cho rằng, phản hồi, xin ý kiến, lấy ý kiến, nhắc nhở, góp ý, phản đối, khẳng định, thông báo',
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

/** Agreements that are known by their matter, in small letters too. */
export const KNOWN_AGREEMENTS: readonly string[] =
  'ngừng bắn,đình chiến,hạt nhân,hòa bình,hoà bình,khí hậu,thương mại tự do,tự do thương mại,chia sẻ quyền lực,khung'.split(',');

/** Kinds that are nouns alone and common words never, so that a capital at the head of a sentence or of an item of a list counts. */
export const NOUN_KINDS: ReadonlySet<string> = new Set(
  [
    'Đề án,Đồ án,Hiệp định,Hiệp ước,Công ước,Nghị định thư,Bản ghi nhớ,Biên bản ghi nhớ,Biên bản thỏa thuận,Biên bản hợp tác,Quy chế',
    'Bộ quy tắc,Tờ trình,Chương trình hành động,Ý định thư,Báo cáo thẩm tra,Chương trình mục tiêu quốc gia',
  ]
    .join(',')
    .split(','),
);

/** What regulations of the Party are known by, behind `quy định` in small letters. */
export const KNOWN_REGULATIONS = /^\s(?:về\s)?(?:(?:19|47|37)\s)?(?:những điều đảng viên không được làm|trách nhiệm nêu gương)/u;

/** What an order of a head of state does or is about, right behind its kind: `sắc lệnh cấm nhập cảnh`. */
export const ORDER_WORDS: readonly string[] = [
  'hành pháp, cấm, ngăn, ngăn chặn, hạn chế, đình chỉ, tạm dừng, tạm ngừng, ngừng, hủy, huỷ, hủy bỏ, rút, thành lập, áp, áp đặt, áp thuế, cho phép, bãi bỏ, trừng phạt',
  'nới lỏng, siết, siết chặt, kiểm soát, nhập cư, di trú, nhập cảnh, yêu cầu, khởi động, bổ nhiệm, xây dựng, thắt chặt, bảo vệ, miễn, giải tán, ân xá, sa thải, giải thể',
  'tịch thu, tổng động viên, động viên, công nhận, sáp nhập, gia hạn, dỡ bỏ, mở rộng, cắt giảm, đảo ngược, quy định, điều chỉnh, sửa đổi, đóng cửa, trục xuất',
].flatMap((line) => line.split(', '));

/** Kinds of orders and bills, of which one that does something is a paper though `một` stands before it. */
export const ORDER_KINDS: ReadonlySet<string> = new Set('Sắc lệnh,Dự luật,Đạo luật'.split(','));

/** Words behind the kind of a bill that tell of it, and do not name it. */
export const BILL_ENDS: readonly string[] = [
  'này, đó, đã, đang, sẽ, sắp, được, bị, là, mà, trên, mới, có, cũng, phải, cần, nói, nêu, của, do, trước, tại, trong, với, và, hay, hoặc, nào, khác, trái, không, vẫn, chỉ, rất, ra, gì, lưỡng đảng, như, từ, vừa, nhưng, thì, nên, tương tự, hiện',
].flatMap((line) => line.split(', '));

/** What warrants are for, behind `lệnh`. */
export const WARRANT_WORDS: readonly string[] = [
  'bắt tạm giam, bắt giam, bắt bị can, bắt khẩn cấp, bắt giữ khẩn cấp, bắt người trong trường hợp khẩn cấp, bắt để tạm giam, tạm giam, tạm giữ, truy nã, khám xét',
  'cấm đi khỏi nơi cư trú, kê biên, trưng cầu giám định, cấm xuất cảnh, tạm hoãn xuất cảnh',
].flatMap((line) => line.split(', '));

/** Words right before a warrant that give it out. */
export const WARRANT_GIVING: readonly string[] = [
  'ra, thi hành, tống đạt, phê chuẩn, ban hành, phát, phát đi, công bố, đọc, ký, thực hiện, có, và, các, bị can và, theo',
].flatMap((line) => line.split(', '));

/** Words before `hiến pháp` in small letters that speak of the one in force. */
export const CONSTITUTION_WORDS: readonly string[] = [
  'vi phạm, trái, trái với, theo, trong, sửa đổi, sửa, tôn trọng, tuân thủ, bảo vệ, phù hợp với, quy định của, ngược với, đi ngược lại, thông qua, bản, tu chính án',
].flatMap((line) => line.split(', '));

/** Kinds of law, named by a capital: `Luật Đất đai`, `Bộ luật Hình sự`. */
export const LAW_KINDS: ReadonlySet<string> = new Set('Luật,Bộ luật,Pháp lệnh'.split(','));

/** Kinds of treaty, named by their parties or matter. */
export const TREATY_KINDS: ReadonlySet<string> = new Set(
  'Hiệp định,Hiệp ước,Công ước,Nghị định thư,Tuyên bố chung,Tuyên bố tầm nhìn chung,Thông cáo chung,Tuyên bố,Bản ghi nhớ,Biên bản ghi nhớ,Biên bản thỏa thuận,Biên bản hợp tác,Thỏa thuận,Thỏa thuận khung,Hiến chương,Ý định thư,Tuyên ngôn,Đạo luật'.split(
    ',',
  ),
);

/** Words before a kind that make it plural or indefinite: no document of its own unless a number names it. */
export const PLURAL_WORDS: readonly string[] = 'các,những,mọi,nhiều,một số,từng,mỗi,hàng loạt,hệ thống,mấy,loạt,bộ,một,bất kỳ,tất cả'.split(
  ',',
);

/** Words behind `và` that carry the name of a treaty on: `Hiệp ước Hữu nghị và Hợp tác`. */
export const TREATY_MATTERS: readonly string[] = [
  'hợp tác, hữu nghị, đầu tư, thương mại, bảo hộ, phát triển, công nghệ, kỹ thuật, kinh tế, văn hóa, an ninh, quốc phòng, dẫn độ',
  'trao đổi hàng hóa, trao đổi thông tin, tránh đánh thuế, hình sự, dân sự, chống, ngăn ngừa, láng giềng, khuyến khích, thuế, chuyển giao, tiến bộ, đối tác, giáo dục, du lịch, tương trợ, đào tạo',
].flatMap((line) => line.split(', '));

/** What is listed behind a plural word before a kind: `các chủ trương, nghị quyết …`. */
export const LISTED_KINDS: readonly string[] = [
  'chủ trương, đường lối, chỉ thị, nghị quyết, kết luận, quyết định, quy định, nghị định, thông tư, văn bản, chương trình, luật',
  'pháp lệnh, đề án, kế hoạch, hiệp định, thỏa thuận, tuyên bố, báo cáo, tờ trình, chính sách, chiến lược, công ước, hướng dẫn',
].flatMap((line) => line.split(', '));

/** Words before `luật` that make it a part of another word or of a school's, a firm's or a degree's name. */
export const LAW_SCHOOL_WORDS: readonly string[] =
  'pháp,kỷ,kỉ,quy,dưới,làm,đại học,đh,công ty,cty,khoa,trường,văn phòng,hội,viện,học viện,cử nhân,thạc sĩ,thạc sỹ,tiến sĩ,ths,ts,hãng,vp,ngành'.split(
    ',',
  );

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
