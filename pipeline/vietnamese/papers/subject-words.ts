/** Words that open what a document is about, behind number, date and issuer. */
export const SUBJECT_WORDS: readonly string[] = [
  'về, về việc, v/v, nhằm, quy định về, quy định chi tiết, quy định việc, quy định, hướng dẫn, sửa đổi, phê duyệt, ban hành, phê chuẩn',
  'điều động, phân công, chỉ định, bổ nhiệm, chuẩn y, thành lập, công nhận, bãi bỏ, thi hành, bổ sung, miễn nhiệm, tặng thưởng',
  'chấn chỉnh, tăng cường, đẩy mạnh, nghiêm cấm, cấm, tổng kết, sơ kết',
].flatMap((line) => line.split(', '));

/** What letters and notices do, behind their number: `Công điện số 5 của Thủ tướng yêu cầu …`. */
export const LETTERING_WORDS: readonly string[] =
  'yêu cầu,chỉ đạo,đề nghị,hướng dẫn,truyền đạt,trả lời,giao,thông báo,kết luận,kiến nghị,đôn đốc,báo cáo,phúc đáp,chấp thuận,đồng ý,thống nhất,xin ý kiến,xin rút,xin phép,cho phép,giải trình,góp ý,phê bình,cảnh báo,nhắc nhở'.split(
    ',',
  );

/** What plans and guidances do, behind their number or their body: `Kế hoạch số 5 của Tỉnh ủy thực hiện …`. */
export const PLANNING_WORDS: readonly string[] = 'thực hiện,triển khai,triển khai thực hiện,tổ chức,phát triển,xây dựng'.split(',');

/** What decisions on posts do, and how the post is told behind the person: `điều động ông A, Bí thư …, giữ chức …`. */
export const POSTING_WORDS: readonly string[] =
  'điều động,phân công,bổ nhiệm,bổ nhiệm lại,chỉ định,luân chuyển,chuẩn y,giới thiệu,phê chuẩn,cử,bầu,miễn nhiệm,cho thôi,biệt phái,tiếp nhận'.split(
    ',',
  );
export const POST_WORDS: readonly string[] =
  'giữ,thôi giữ,thôi,làm,tham gia,giữ chức,kiêm,nghỉ,đến nhận,về nhận,đảm nhận,đảm nhiệm,để nhận'.split(',');

/** Verbs with which the title of a paper goes on behind a comma, where a verb of the sentence behind it shows the title to be its subject. */
export const TITLE_VERBS: readonly string[] = [
  'nâng cao, tăng cường, đẩy mạnh, phát triển, bảo đảm, đảm bảo, thúc đẩy, hoàn thiện, đổi mới, xây dựng, bảo vệ, khắc phục, phòng ngừa',
  'ngăn chặn, giảm, giảm thiểu, huy động, khuyến khích, tháo gỡ, cải thiện, phòng, chống, định hướng, quản lý, sử dụng, khai thác',
].flatMap((line) => line.split(', '));

/** Words behind a subject with which its clause is over, comma or not. */
export const SUBJECT_ENDS: readonly string[] = [
  'đã, sẽ, đang, cũng, vẫn, là, nhằm, nêu rõ, nói rõ, ghi rõ, nhấn mạnh, xác định, chỉ rõ, yêu cầu, có hiệu lực, được, do, mà, thì, khi, vừa, cho rằng',
  'chỉ có thể, chỉ được, chỉ là, chỉ áp dụng, trong đó có, trong đó nêu, trong đó quy định',
  'quyết tâm, gắn với, để, nên, như, theo, nhưng, cho thấy, góp phần, ra đời, đi vào, đến nay, cho biết, chưa, phải, có thể, có một số, có nhiều, bổ sung vào, đề ra, đặt ra, đưa ra, đặt mục tiêu, diễn ra, nhân dịp, nhân chuyến',
].flatMap((line) => line.split(', '));

/** Words behind a comma that open another clause, so that the subject ends before the comma. */
export const CLAUSE_STARTS: readonly string[] = [
  'đồng chí, ông, bà, anh, chị, đồng thời, trong đó, theo đó, nhất là, gắn, bảo đảm, đảm bảo, góp phần, tạo, qua đó, từ đó, do',
  'để, khi, nếu, cũng như, sau đó, nhằm, đến nay, các, những, hội nghị, đã, sẽ, đặc biệt, trên cơ sở, cùng với, thời gian, với',
  'tại, trong, bao gồm, gồm, coi, xem, tiếp tục, năm, ngày, tỉnh, bộ, ban, theo, tuy nhiên, nhưng, song, cho rằng, gần, nay',
  'hiện, kể từ, từ, sau, nhiều, một số, hầu hết, toàn, cấp ủy, mỗi, đảng bộ, tôi, chúng ta, chúng tôi, họ, nơi, đó, đây, có, cần',
  'phải, yêu cầu, đề nghị',
].flatMap((line) => line.split(', '));

/** Words before which an end word belongs to the subject after all: `tự do`, `nhỏ và vừa`, `không được làm`. */
export const SUBJECT_END_EXCEPTIONS: ReadonlySet<string> = new Set([
  'tự do',
  'và vừa',
  'không được',
  'bảo đảm là',
  'làm theo',
  'đi theo',
  'tiếp theo',
  'kèm theo',
  'lý do',
  'trước đến nay',
  'phong trào',
  'ứng yêu',
  'ứng yêu cầu',
  'theo yêu cầu',
  'trước yêu cầu',
  'những yêu cầu',
]);

/** What decisions and resolutions do, right behind their kind: `Quyết định bổ nhiệm …`, `Nghị quyết phê chuẩn …`. */
export const DECIDING_WORDS: readonly string[] = [
  'bổ nhiệm, bổ nhiệm lại, chỉ định, điều động, phân công, luân chuyển, phê chuẩn, phê duyệt, thi hành kỷ luật, kỷ luật, thành lập',
  'công nhận, chuẩn y, miễn nhiệm, cho thôi, khởi tố, khen thưởng, tặng thưởng, tặng, truy tặng, phong tặng, phong, thăng, giải thể',
  'thí điểm, xử lý, xử phạt, điều chỉnh, sửa đổi, thay thế, quy định chi tiết, quy định về, cử, thanh tra, cấp phép, hỗ trợ, đặc xá',
  'nghỉ hưu, nghỉ chế độ, bãi nhiệm, cách chức, bầu, tổ chức, ban hành, bãi bỏ, hướng dẫn thi hành, hướng dẫn thực hiện, hướng dẫn, quy định việc, xóa, xoá, thu hồi, hủy bỏ, huỷ bỏ',
  'chọn, lựa chọn, đổi tên, xếp hạng, tuyển dụng, đình chỉ, tạm đình chỉ, bắt tạm giam, truy nã, kê biên, tiếp nhận, biệt phái, thuyên chuyển, thôi giữ, giao, cho phép, chấp thuận',
  'áp dụng, gia hạn, kéo dài, dừng, tạm dừng, tạm ngừng, cấm, dỡ bỏ, trao tặng, tái bổ nhiệm, bầu bổ sung, miễn, giảm, ân xá, tha tù',
  'khiển trách, cách hết, cách, kháng nghị, kêu gọi, phản đối, không khởi tố, đình bản, rút giấy phép, rút thẻ, tịch thu, nâng, xét xử, mở rộng, xử tử',
  'trục xuất, truy tố, phục hồi điều tra, quản lý, quy định chức năng, chấm dứt, đưa vào, công bố, mua sắm, đầu tư, bàn giao, chuyển giao',
  'tách vụ án, nhập vụ án, trả hồ sơ, phạt, cấp giấy, cấp thẻ, cấp chứng, cấp bổ sung, cấp kinh phí, khen, tước, triệu tập, dẫn độ, mở lại, đồng ý, tuyên bố, ủng hộ',
  'chương trình xây dựng, danh mục, kế hoạch thanh tra, kế hoạch kiểm tra, đơn giản hóa, cơ cấu lại, ấn định, khai trừ, trưng mua, trưng dụng, giải tán, di dời, bồi thường, khoanh nuôi, nới lỏng, siết chặt, tài trợ',
  'chất vấn, giám sát, phát triển kinh tế, dự toán, kiểm tra, kiểm toán, cưỡng chế, phân bổ, sáp nhập, hợp nhất, sa thải, đặt tên, phê bình, cảnh cáo, trừng phạt, lên án',
  'điều chuyển, niêm yết, giữ nguyên, khôi phục, trưng cầu giám định, truy thu, thông qua, bắt giữ, bắt khẩn cấp, tạm giam, tạm giữ, bác, buộc',
  'cho nghỉ, cho ông nghỉ, cho bà nghỉ, cho ông thôi, cho bà thôi, kết nạp, phục hồi, phong hàm, tiếp quản, xóa tên, xoá tên, trả tự do, ngừng, triệu hồi, thả, rút khỏi, mời, thăng hàm',
].flatMap((line) => line.split(', '));

/** Of those what a decision may be told by alone: `trao quyết định thành lập, …`. */
export const DEEDS_ALONE: readonly string[] = [...POSTING_WORDS, 'thành lập', 'công nhận', 'nghỉ hưu', 'nghỉ chế độ', 'niêm yết'];

/** End words that belong to a verb whose subject stands before them, so that words behind the last comma are that subject. */
export const NEW_CLAUSE_ENDS: ReadonlySet<string> = new Set(
  'đã,sẽ,đang,có thể,cũng,vẫn,là,được,vừa,chưa,phải,có hiệu lực,ra đời,đi vào,cho biết,cho rằng'.split(','),
);

/** Bodies and offices that stand behind the subject of their paper: `quyết định bổ nhiệm … của Ban Bí thư`. */
export const CENTRAL_ISSUERS: readonly string[] = [
  'Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương, Ban Chấp hành Trung ương Đảng, Thủ tướng, Thủ tướng Chính phủ, Chủ tịch nước',
  'Bộ Chính trị và Ban Bí thư, Ủy ban Thường vụ Quốc hội, Uỷ ban Thường vụ Quốc hội, Quốc hội, Chính phủ',
].flatMap((line) => line.split(', '));

/** Words behind a comma with which the title of a paper goes on: `…, định hướng đến năm 2020`. */
export const TITLE_TAILS: readonly string[] = [
  'định hướng đến, định hướng tới, tầm nhìn đến, tầm nhìn tới, tầm nhìn, có xét đến, có tính đến, giai đoạn, giải pháp, chỉnh đốn, đẩy lùi, hiệu lực, hiệu quả',
].flatMap((line) => line.split(', '));

/** What stands on the two sides of a comma inside a title: `chính sách, pháp luật về …`. */
export const PAIRED_TITLES: readonly (readonly [before: string, behind: string])[] = [
  ['chính sách', 'pháp luật'],
  ['nghiên cứu', 'đề xuất'],
  ['cơ chế', 'chính sách'],
  ['công trình', 'dự án'],
  ['thống kê', 'kế toán'],
  ['giao thông', 'đô thị'],
  ['rà soát', 'hệ thống'],
  ['bảo tồn', '(?:phát huy|tôn tạo|phát triển)'],
  ['khai thác', '(?:sử dụng|chế biến)'],
  ['kê khai', 'công khai'],
  ['điều kiện', 'tiêu chuẩn'],
  ['tiêu chuẩn', '(?:điều kiện|định mức|chế độ|quy chuẩn)'],
  ['quyền hạn', 'trách nhiệm'],
  ['học tập', 'làm theo'],
  ['lĩnh vực', 'ngành'],
  ['chủ trương', '(?:chính sách|đường lối)'],
  ['cơ chế', 'chính sách'],
  ['nhiệm vụ', '(?:giải pháp|quyền hạn)'],
  ['chức năng', 'nhiệm vụ'],
  ['kiểm tra', '(?:giám sát|rà soát|thanh tra|xử lý)'],
  ['thanh tra', 'kiểm tra'],
  ['cán bộ', '(?:công chức|đảng viên)'],
  ['công chức', 'viên chức'],
  ['sửa đổi', 'bổ sung'],
  ['xây dựng', 'chỉnh đốn'],
  ['sắp xếp', '(?:tổ chức|tinh gọn)'],
  ['lãnh đạo', '(?:chỉ đạo|quản lý)'],
  ['chỉ đạo', 'điều hành'],
  ['khoa học', 'công nghệ'],
  ['công nghệ', 'đổi mới'],
  ['văn hóa', '(?:xã hội|thể thao|nghệ thuật)'],
  ['phát triển', 'quản lý'],
  ['tinh gọn', 'hiệu'],
  ['trật tự', 'an toàn'],
  ['an ninh', '(?:trật tự|an toàn)'],
  ['hàng hóa', 'dịch vụ'],
  ['tổ chức', '(?:bộ máy|cá nhân|sắp xếp)'],
  ['quản lý', 'sử dụng'],
  ['khiếu nại', 'tố cáo'],
  ['thiết bị', 'vật tư'],
  ['tiết kiệm', 'chống'],
  ['tham nhũng', '(?:lãng phí|tiêu cực)'],
  ['đổi mới', '(?:sắp xếp|nâng cao)'],
  ['đất đai', 'tài nguyên'],
  ['công nghiệp hóa', 'hiện đại hóa'],
  ['pháp luật', 'pháp lệnh'],
  ['luật', 'pháp lệnh'],
  ['miễn nhiệm', '(?:bãi nhiệm|bổ nhiệm|từ chức)'],
  ['năng động', 'sáng tạo'],
  ['tài sản', 'đất đai'],
  ['các (?:bộ|sở|ban)', '(?:ban, )?ngành'],
  ['ngành', 'địa phương'],
  ['cơ quan', 'đơn vị'],
  ['đơn vị', 'địa phương'],
  ['các cục', 'vụ'],
  ['[Kk]hoản \\d{1,2}', '[Đđ]iều'],
  ['dạy thêm', 'học thêm'],
  ['bổ nhiệm', '(?:miễn nhiệm|luân chuyển|giới thiệu)'],
];
