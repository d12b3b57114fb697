import { foldSet } from '../letters/fold-set.ts';

/** Heads too common to name a body unless a capital follows: `Hội Nông dân`, not `Hội nghị`. */
export const VAGUE_HEADS: ReadonlySet<string> = setOf(
  'thi hành án dân sự; thương vụ; hội; viện; phòng; đội; nhóm; vùng; lực lượng; cơ quan; tổ chức; khối; quỹ; trung tâm; diễn đàn; phong trào; hạt; trạm; tòa; tổ công tác; cảnh sát; đảng; chính phủ; quốc hội; mặt trận; kiểm toán; thanh tra; văn phòng; vp; ban; vụ; khu kinh tế; hải quân; không quân; lục quân; nghị viện; thượng viện; hạ viện; ngân hàng; đoàn; ban tổ chức; hải quan; kiểm lâm; phái đoàn; nội các; khoa; kiểm ngư; chi bộ; công đoàn; trường chính trị; liên hiệp; tổng hội; giáo hội; đảng bộ; đảng ủy; ban chấp hành; bch; ban thường vụ; btv; ban cán sự; bộ chỉ huy; bộ tư lệnh; ban chỉ huy',
);

/** Heads that the press also prints in lower case before a name with capitals: `ban Đối ngoại Trung ương`, `báo Nhân Dân`. */
export const UNCAPITAL_HEADS: ReadonlySet<string> = setOf(
  'ủy ban nhân dân; hội đồng nhân dân; hđnd; viện kiểm sát nhân dân; tòa án nhân dân; vksnd; tand; quận ủy; thị ủy; chi cục; quân khu; quân đoàn; sư đoàn; lữ đoàn; trung đoàn; binh đoàn; bộ chỉ huy quân sự; ban chỉ huy quân sự; bộ; sở; ban; cục; tổng cục; đảng bộ; đảng ủy; đảng; báo; tạp chí; công ty; tập đoàn; tổng công ty; ngân hàng; trường; đại học; trường đại học; trường thpt; trường thcs; trường mầm non; trường tiểu học; trường cao đẳng; trường trung cấp; trường mẫu giáo; bệnh viện; ủy ban; hội đồng; học viện; hiệp hội; liên đoàn; công an; tòa án; đại sứ quán; tổng lãnh sự quán; hãng; đài; chính phủ; quốc hội; nghị viện; thượng viện; hạ viện; tỉnh ủy; thành ủy; huyện ủy; đài truyền hình; nhà xuất bản; hãng thông tấn; hãng hàng không; quân đội; lực lượng không quân; lực lượng hải quân; lực lượng lục quân; lực lượng cảnh sát biển; lực lượng tuần duyên; lực lượng phòng không; lực lượng vũ trang; lực lượng đặc nhiệm; lực lượng cảnh sát; lực lượng vệ binh quốc gia; lực lượng bảo vệ bờ biển; lực lượng phòng vệ bờ biển; lục quân; hoàng gia; hải quân; đoàn đại biểu quốc hội; đoàn đbqh; hội đồng bảo an; ubnd; văn phòng; viện kiểm sát; văn phòng luật sư; quỹ',
);

/** Forces and organs of a state, which in small letters too are named by its country. */
export const STATE_FORCES: ReadonlySet<string> = setOf('cảnh sát; nội các; cơ quan công tố; không quân; lực lượng không quân');

/** Heads after which a number names the body: `Quân khu 7`, `Ban Chỉ đạo 389`. */
export const NUMBERED_BODIES: ReadonlySet<string> = setOf(
  'chi bộ; thuế cơ sở; tổ đăng kiểm; tổ đại biểu; quân khu; quân đoàn; quân chủng; binh đoàn; không đoàn; phi đoàn; sư đoàn; lữ đoàn; trung đoàn; tiểu đoàn; đại đội; trung đội; vùng; ban chỉ đạo; bcđ; hạm đội; bệnh viện; nhà máy; xí nghiệp; trạm; đội; phòng; kiểm toán; cục; tổng cục; học viện; tiểu ban; đoàn; hải đoàn; hải đội; hải đoàn biên phòng; tổ công tác; đoàn trinh sát; đoàn đặc nhiệm; đoàn kinh tế - quốc phòng; đoàn kinh tế quốc phòng; ban chỉ đạo đề án; bcđ đề án; ban quản lý dự án; bql dự án; ban qlda',
);

/** Units, or the first two words of what is counted, before which a figure behind the head of a body is no part of its name. */
export const COUNTED_BEHIND_BODIES: ReadonlySet<string> = setOf(
  'thành viên; chiếc; tàu; máy bay; lần được; lần bị; lần đạt; lần nhận; lần đón; lần giành; lần tham; lần liên; lần đi; người; năm liền; năm liên; tháng liền; tháng liên; ngày liền; ngày đêm; đồng chí; chiến sĩ; chiến sỹ; cán bộ',
);

/** Heads whose bodies bear persons' names, so that a name behind them is no person. */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = setOf(
  'trường; đại học; đh; trường đại học; trường đh; trường thpt; trường thcs; trường tiểu học; trường mầm non; bệnh viện; bv; học viện; bảo tàng; nhà hát; quỹ; nhà máy; câu lạc bộ; clb; trường cán bộ; trường chính trị; công ty; cty; tập đoàn; doanh nghiệp; dntn; hợp tác xã; đoàn thanh niên; đoàn tncs; thư viện; viện; đoàn',
);

/** Words that `Trung ương` only ranks: `cơ quan Trung ương`, `Nghị quyết Trung ương`. */
export const CENTRAL_NOUNS: ReadonlySet<string> = setOf(
  'quyết; nghị; sách; ngành; quan; bộ; ban; thể; thuộc; cấp; hội; khối; viện; và; ủy; tuyến; đạo; sở; báo; khóa; đảng; ngư',
);

/** First words of meetings, papers and programmes: behind the head of a body they begin something else. */
export const OTHER_HEADS: ReadonlySet<string> = setOf(
  'hội nghị; hội thảo; hội đàm; hội thi; hội trại; hội diễn; hội sách; hội xuân; hội làng; hội trường; hội nhập; hội họa; cơ chế; nội dung; hội viên; hội chứng; ban nha; bộ quy; bộ nguyên; bộ tài liệu; bộ sách; bộ ảnh; bộ tiêu; bộ máy; bộ phận; bộ môn; hội chợ; hội nghị; đại hội; nghị quyết; nghị định; chương trình; kế hoạch; quyết định; chỉ thị; thông tư; luật; bộ luật; hiến pháp; hiệp định; hiệp ước; tuyên bố; diễn đàn; lễ; ngày; tuần lễ; giải; cuộc; đề án; dự án; dự thảo; quy định; quy chế; kết luận; chiến lược; công văn; văn kiện; thông báo; tổng kết; tháng; năm; khóa; phiên; kỳ họp; kỳ; chung kết; lần; triển lãm; festival; liên hoan; công điện; báo cáo; tờ trình; công hàm; tọa đàm; gặp mặt; đêm; cúp; cuộc thi',
);

/** Words that no name of a body goes on with in lower case: `Hội Nông dân đã …`. */
export const SENTENCE_WORDS: ReadonlySet<string> = setOf(
  'đã; đang; sẽ; vừa; cũng; là; có; được; bị; cho; và; của; tại; ở; với; về; từ; đến; khi; để; do; theo; trong; ngoài; trên; dưới; này; đó; không; chưa; cần; phải; vẫn; còn; mới; nay; như; thì; mà; hay; hoặc; rằng; nên; vì; sau; trước; cùng; các; những; một; hai; ba; nói; nêu; làm; đưa; ra; vào; lên; xuống; gửi; yêu; đề; nhận; tổ; công; phối; thực; tiếp; khẳng; nhấn; thông; báo; chỉ; quyết; ký; trao; mở; luôn; đều; rất; đi; hôm; sáng; chiều; tối; ngày; năm; tháng; bắt; khởi; xác; kiểm; xử; họp; cáo; phát; tuyên; bày; hợp; chủ; nhằm; qua; lại; hiện; giao; đạt; dự; trả; cấp; tăng; giảm; bàn; lấy; xem; xét; trình; bổ; kêu; ủng; phản; cảnh; cam; đồng; nhất; thống; thăm; đón; tiếp; chúc; kỷ; chính; mời; bán; mua; thuê; nhà; người; kết; dành; lập; đứng; thuộc; nước; gồm; nghe; nào; ta; mình; họ; ông; bà; anh; chị; gặp; kiện; thua; thắng; đòi; muốn; khiến; giúp; buộc; xin; hoãn; dừng; ngừng; rời; tung; gọi; mất; chịu; bác; nộp',
);

function setOf(list: string): ReadonlySet<string> {
  return foldSet(list.split(';'));
}

/** Pairs whose second word is no head: `tình báo`, `cán bộ`, `trụ sở`. */
export const COMPOUND_FIRSTS: ReadonlySet<string> = setOf(
  'ủy ban; chính phủ; tình báo; làm báo; nhà báo; viết báo; tờ báo; đọc báo; nhật báo; tuần báo; thông báo; cảnh báo; dự báo; họp báo; điện báo; nội bộ; chi bộ; liên bộ; cấp bộ; cán bộ; đi bộ; đồng bộ; toàn bộ; cục bộ; tiến bộ; trụ sở; cơ sở; công sở; bố cục; kết cục; môi trường; thị trường; hội trường; nông trường; quảng trường; lập trường; hiện trường; công trường; thủ quỹ; công quỹ; gây quỹ; ngân quỹ; lập quỹ; trích quỹ; lâu đài; trang đài; tượng đài; phi chính phủ; đường bộ; hạm đội; thời báo; chính trường; sở trường; tình hình phòng; chiến trường; nghị trường; đấu trường; thao trường; hậu trường; ngư trường; lâm trường; phim trường; kịch trường; thương trường; pháp trường; nhà trường; liên trường; khán đài; lễ đài; vũ đài; tổng đài; kỳ đài; đô đài; điện đài; chính hãng; tản bộ; hội sở',
);

/** Bodies called by the house they sit in. */
export const HOUSES: ReadonlySet<string> = setOf('nhà trắng; điện kremlin; nhà xanh; điện elysee; lầu năm góc');

/** Words after which the name of a house is a place. */
export const LOCATIVES: ReadonlySet<string> = setOf('tại; ở; đến; rời; tới; ngoài; khỏi; cạnh; gần; quanh');

/** Heads of firms, of which a country alone makes no name: `công ty Nhật Bản`. */
export const FIRMS: ReadonlySet<string> = setOf(
  'công ty; cty; tập đoàn; trường mầm non; trường mẫu giáo; trường tiểu học; doanh nghiệp tư nhân; hãng; ngân hàng; nhà máy; xí nghiệp; bệnh viện; câu lạc bộ; clb; hãng hàng không',
);

/** Heads of bodies that work for the whole country and may say so at the end of a long name. */
export const NATIONAL_HEADS: ReadonlySet<string> = setOf(
  'hội; hiệp hội; liên đoàn; liên hiệp; liên hiệp các; liên hiệp hội; tổng hội; liên minh; trung tâm; viện; công ty; tổng công ty; tập đoàn; quỹ; mạng lưới; câu lạc bộ',
);

/** First words of the names of places in the highlands, whose second word is no Vietnamese syllable: `Chư Prông`. */
export const HIGHLAND_FIRSTS: ReadonlySet<string> = setOf(
  'chư; cư; ia; đak; đắc; dak; plei; chơ; păh; kbang; đam; ea; đắk; đăk; krông; kon; buôn; mường; sa; măng; đạ; đạk; m; tu; a; ayun',
);

/** Heads of bodies that organs belong to and are named with: `Vụ Tổ chức cán bộ Bộ Xây dựng`. */
export const OWNING_HEADS: ReadonlySet<string> = setOf(
  'tỉnh ủy; thành ủy; huyện ủy; quận ủy; thị ủy; bộ; sở; ubnd; ủy ban nhân dân; hđnd; tập đoàn; công ty; tổng công ty; ngân hàng; qđnd; quân đội; công an; văn phòng; hội; tạp chí; báo; học viện; trường; bệnh viện; bv; đại học; tand; vksnd; viện ksnd; bhxh; tổng cục; cục; viện',
);

/** Words before `Đảng` that mean several parties. */
export const COUNTERS: ReadonlySet<string> = setOf('số; hai; ba; mỗi; nhiều; các; những; từng; mọi; bên');

/** Heads that a place alone does not make a body: `Vụ Yên Bái` is a case. */
export const PLACELESS_HEADS: ReadonlySet<string> = setOf(
  'vụ; phòng; cục; tổng cục; nhóm; khối; vùng; bộ; ban; cơ quan; trạm; tổ chức; lực lượng; diễn đàn; phong trào; tòa; viện; hạt',
);

/** Heads of bodies that are for or against something: `Ủy ban Nhà nước về …`. */
export const ABOUT_HEADS: ReadonlySet<string> = setOf(
  'ban chỉ đạo; bcđ; ban chỉ đạo của chính phủ; ban chỉ đạo cấp tỉnh; ban chỉ đạo cấp huyện; ủy ban; hội đồng; tiểu ban; tổ công tác; nhóm; văn phòng; ban; cục; diễn đàn; liên minh',
);

/** Domains that in small letters behind a head are its verb: `Bộ tổ chức`, `Sở kiểm tra`. */
export const ACTING_DOMAINS: ReadonlySet<string> = setOf(
  'tổ chức; thống nhất; hỗ trợ; điều hành; chuyển giao; cung ứng; chăm sóc; bồi dưỡng; điều trị; tuyển dụng; phòng ngừa; chẩn đoán; đăng ký; kiểm tra; giám sát; quản lý; nghiên cứu; phát triển; xây dựng; kiểm soát; tuyên truyền; bảo vệ; đào tạo; đầu tư; thẩm định; tổng hợp; hợp tác; điều tra; khảo sát; vận động; tổng kết; giải quyết; điều phối; xuất khẩu; nhập khẩu; sản xuất; kinh doanh; khai thác; khen thưởng; tiếp công dân; tuyển sinh; bầu cử; đối ngoại; thường trực; trực thuộc; phân tích; dự báo; xuất bản; phát hành; cơ sở; phong trào; chính sách; khu vực; toàn quốc; dự án; công trình; các dự án; chất lượng; cán bộ; hành chính; kinh tế; pháp luật; chính trị; xã hội; học sinh; doanh nghiệp; nhân dân; nhà nước; các cơ quan; nghị quyết; kiểm định; giám định; đối thoại',
);

/** Domains that in small letters inside a name are the verb behind it: `Cục Xúc tiến thương mại tổ chức`. */
export const VERB_DOMAINS: ReadonlySet<string> = setOf(
  'điều; tuyển sinh; kiểm soát; tổ chức; hợp tác; hỗ trợ; điều hành; chuyển giao; cung ứng; chăm sóc; bồi dưỡng; điều trị; tuyển dụng; phòng ngừa; đăng ký; kiểm tra; thanh tra; thống nhất; điều tra; khảo sát; giải quyết; kinh doanh; sản xuất; khai thác; dự báo; thẩm định; xuất bản; phát hành; trực thuộc; thường trực; vận động; tiếp dân; tổng kết; phân tích; bảo vệ; tham mưu; quản lý; nghiên cứu',
);

/** Bodies that a country may follow but no domain: `Chính phủ Đức`. */
export const CLOSED_HEADS: ReadonlySet<string> = setOf(
  'chính phủ; quốc hội; thượng viện; hạ viện; nghị viện; nội các; nhà nước; hoàng gia; phủ tổng thống; phủ thủ tướng; lực lượng không quân; lực lượng hải quân; lực lượng lục quân; lực lượng cảnh sát biển; lực lượng tuần duyên; lực lượng phòng không; lực lượng vũ trang; lực lượng đặc nhiệm; lực lượng cảnh sát; lực lượng vệ binh quốc gia; lực lượng bảo vệ bờ biển; lực lượng phòng vệ bờ biển',
);

/** Organs of a district, behind which two words are the district's name and no person's. */
export const DISTRICT_BODIES: ReadonlySet<string> = setOf(
  'huyện ủy; quận ủy; thị ủy; thành ủy; huyện đoàn; quận đoàn; thị đoàn; thành đoàn; ubnd huyện; ubnd quận; công an huyện; công an quận',
);

/** Heads of what the members of a party, union or society in one place have. */
export const BRANCH_HEADS: ReadonlySet<string> = setOf('đảng bộ; chi bộ; chi đoàn; chi hội');

/** Organs that every body has. */
export const ORGAN_HEADS: ReadonlySet<string> = setOf(
  'đảng ủy; đảng bộ; chi bộ; chi đoàn; thanh tra; công đoàn; văn phòng; đoàn thanh niên; ban cán sự đảng; hội đồng; bộ tư lệnh; ban thường vụ; ban chấp hành; ban thường trực; bch; btv',
);
