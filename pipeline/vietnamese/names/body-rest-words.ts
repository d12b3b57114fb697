import { foldSet } from '../letters/fold-set.ts';
import { splitList } from '../words/split-list.ts';

/** Fields that say what is done, so that the noun behind them is its object: `Ban Quản lý | rừng phòng hộ …`, `Trung tâm Bảo tồn | di tích …`. */
export const ACTION_FIELDS: ReadonlySet<string> = foldSet(
  splitList(`
    quản lý; kiểm tra; phân tích; bảo tồn; phát triển; xúc tiến; hỗ trợ; bảo vệ; đào tạo; nghiên cứu; điều hành; kiểm soát; tư vấn;
    giám định; chuyển giao; sản xuất; kinh doanh; chế biến; khai thác; thu gom; thiết kế; thi công; thực hiện; ứng dụng; phòng chống;
    phòng ngừa; cung ứng; cung cấp; cứu trợ; chăm sóc; bảo trợ; nuôi dưỡng; bồi dưỡng; trợ giúp; dự báo; quan trắc; sáng kiến; vận hành;
    kiểm định; kiểm nghiệm; thẩm định; giám sát; điều phối; tiếp nhận; xử lý; phục hồi; gìn giữ; lưu trữ; bảo dưỡng;
    phục vụ; phối hợp; tái tạo; kiểm dịch; chẩn đoán; điều trị; phòng trừ; nâng cao; nhân giống; tuyển dụng
  `),
);

/** Pairs with a capital that are one word in the name of a body, though their second word may open what a sentence goes on with. */
export const NAME_PAIRS: ReadonlySet<string> = foldSet(
  splitList(
    'cộng đồng; khẩn cấp; mua bán; phức hợp; liên hợp; tích hợp; tổ hợp; hỗn hợp; trung cấp; sơ cấp; cao cấp; quảng cáo; liên kết; ứng phó; tiếp nhận; đoàn kết; gắn kết',
  ),
);

/** Two words with which a sentence goes on behind the name of a body. */
export const BODY_PREDICATES: ReadonlySet<string> = foldSet(
  splitList(`
    cho biết; tiếp tục; phối hợp; cho rằng; tổ chức; khẳng định; cho hay; công bố; yêu cầu; thông báo; xác nhận; đối với; có thể; đề nghị;
    thực hiện; đưa ra; nhấn mạnh; về việc; phát hiện; tiến hành; quyết định; thông qua; tuyên bố; cấp cứu; đề xuất; chủ trì; xem xét;
    phê duyệt; báo cáo; xác định; chỉ đạo; nhận định; nêu rõ; tham gia; đánh giá; nhận được; bắt giữ; cho phép; chính thức; dự kiến;
    bắt đầu; kiến nghị; đầu thú; triển khai; chia sẻ; làm chủ; ban hành; nhanh chóng; xuất hiện; hướng tới; thừa nhận; phát biểu;
    cấp phép; thành lập; khẩn trương; cam kết; cảnh báo; từ chối; bày tỏ; trực tiếp; công nhận; bất ngờ; ủng hộ; mở phiên; cùng với;
    một lần; diễn ra; tiết lộ; liên quan; hy vọng; bắt quả; sẵn sàng; lên tiếng; niêm yết; gia hạn; điều chỉnh; gây ra; tăng cường;
    đăng tải; sở hữu; mong muốn; khuyến cáo; vào cuộc; mua lại; trả lời; giới thiệu; dành cho; liên tục; áp dụng; tuyên phạt; kết luận;
    phê chuẩn; trình báo; nói với; hoàn tất; cáo buộc; dẫn đầu; chấp thuận; kêu gọi; đối mặt; rà soát; tung ra; đặt mục; đưa vào;
    ghi nhận; triệt phá; chỉ ra; làm việc; ký hợp; buộc phải; bình chọn; bao gồm; chịu trách; tin rằng; giao cho; khởi tố; phong tỏa;
    tạm giữ; thụ lý; truy tố; chỉ trích; ra lệnh; cảm ơn; kịp thời; đồng thời; xử phạt; lập biên; hủy bỏ; đồng ý; xác minh; chuẩn bị;
    kết thúc; khám nghiệm; mở rộng; trân trọng; xét xử; phản đối; thống nhất; tập trung; trao tặng; tấn công; làm rõ; kết hợp; khai trương;
    triệu tập; trao giải; đưa vụ; bố trí; đề cập; nỗ lực; tiêu diệt; tố cáo; nâng cao; góp phần; chiếm đóng; lợi dụng; thảo luận;
    tham mưu; nhìn nhận; áp đặt; dự đoán; bác bỏ; trích dẫn; hậu thuẫn; đặt ra; giữ chức; thay đổi; khởi xướng; thăm hỏi; kết án;
    lên án; sang thăm; siết chặt; nắm giữ; đáp ứng; liên lạc; bổ sung; nhắc nhở; cân nhắc; phê bình; đình chỉ; âm thầm; muốn có;
    chỉ định; dự định; nhiều lần; tạm ứng; vượt qua; giảm giá; phản ánh; lan truyền; thu hồi; xin phép; trở thành; phủ quyết; tập hợp;
    tìm hiểu; không kích; đóng vai; rơi vào; hé lộ; thoát khỏi; bỏ phiếu; mang lại; dựa trên; bồi thường; tận dụng; phát huy; theo dõi;
    đẩy nhanh; cứu sống; đổ lỗi; phát lệnh; hối thúc; trở lại; trở nên; hứa sẽ; chấm dứt; nhận xét; chống lại; lưu ý; huy động;
    sụt giảm; lo ngại; lựa chọn; nghi ngờ; cố gắng; duy trì; bầu chọn; nới lỏng; đẩy mạnh; khen thưởng; trưng cầu; khôi phục; chiếm giữ;
    ngừng bắn; nổ súng; bảo lưu; giải trình; đóng cửa; bàn giao; ưu tiên; mở cuộc; chạy đua; đứng đầu; ra mắt; nhất trí; giành được;
    tịch thu; thu giữ; di dời; cưỡng chế; tháo dỡ; giải cứu; điều động; bổ nhiệm; miễn nhiệm; cách chức; kỷ luật; khai trừ; đồng tình;
    lo lắng; thở phào; phát đi; ra sức; tìm cách; đành phải; vội vã; thẳng thắn; rốt ráo; nghiêm túc; tích cực; chủ động; quyết liệt;
    trong đó; gồm có; có trụ; có tên; gọi tắt; viết tắt; nơi xảy; ngày càng; hôm nay; hôm qua; năm nay; hiện nay; trước đó; sau đó;
    chung tay; ủng hộ; trợ cấp; chi trả; gửi văn; gửi công; có văn; ra quyết; ra thông; ký quyết; ký ban; bắt tạm; bắt khẩn; mời thầu
  `),
);

/** Words with which it goes on, whatever stands behind them. */
export const BODY_PREDICATE_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    đã; đang; sẽ; vừa; cũng; vẫn; đều; luôn; từng; bị; được; phải; chưa; không; hiện; còn; là; thì; mà; để; vì; nhưng; khi; tại; từ; trong;
    trên; dưới; ở; do; với; theo; như; nhằm; ra; vào; lên; đến; đi; sang; cho; có; làm; nói; lại; ngay; mới; này; đó; nêu; kể; rồi; muốn;
    cần; nên; hay; hoặc; khiến; giúp; xin; chê; đòi; rút; cử; mời; gửi; hỏi; đáp; thuộc; nằm; mua; bán; chọn; bắt; bắn; buộc; gọi; lấy; mở;
    đưa; trao; nhận; đạt; tăng; giảm; lập; họp; thăm; tiếp; ký; giao; nghe; nữa; ấy; kia; nào; vậy; thêm; bởi; sau; trước; ngày; năm; tháng;
    hôm; sáng; chiều; tối; lúc; nhờ; bằng; qua; nếu; dù; gồm; chiếm; vay; nợ; thua; thắng; ông; bà; anh; chị; người; nơi; cùng; đặt; dùng;
    phạt; trả; đòi; ngăn; chặn; tung; phóng; thả; treo; cấm; nộp; gặp; kiện; bác; dừng; ngừng; rước; chở; đọc; xử; nắm; giữ; đủ; tự; đổ; hoãn; giấu; chờ
  `),
);

/** Words behind a head that name no one body: `Cơ quan chức năng`, `Tổ chức này`. */
export const COMMON_BODIES: ReadonlySet<string> = foldSet(
  splitList(`
    chức năng; chuyên môn; báo chí; nhà nước; hành chính; liên quan; có thẩm; quản lý; truyền thông; chủ quản; công quyền; trung ương;
    đảng ủy; cấp trên; cấp dưới; thường trực; ngôn luận; tham mưu; tư pháp; lập pháp; hành pháp; địa phương; quốc tế; xã hội; chính trị;
    tín dụng; đảng viên; cơ sở; phi chính; khủng bố; tội phạm; tuyển dụng; trực thuộc; đoàn thể; thành viên; đối tác; giúp việc;
    đại diện; tố tụng; công an; kiểm tra; điều tra; tình nguyện; vũ trang; chống đối; đối lập; ly khai; nổi dậy; cứu hộ
  `),
);

/** Heads whose names begin in small letters too, where a name in capitals closes them: `Cơ quan hỗ trợ chính sách APEC`. */
export const CLOSED_BY_NAME: ReadonlySet<string> = foldSet(
  splitList(`
    cơ quan; liên minh; hội đồng; ủy ban; lực lượng; tiểu ban; hiệp hội; văn phòng; diễn đàn; mạng lưới; trung tâm; tòa án; ban thư ký;
    liên đoàn; học viện; công ty; tập đoàn; tổng công ty; ngân hàng; bảo tàng; cảng vụ; bệnh viện; đại học; xí nghiệp; liên doanh; tổng cục; chi cục; câu lạc bộ; nhà hát; hợp tác xã; công đoàn; vệ binh; ban quản lý; viện hàn lâm;
    hãng hàng không; tổng hội; phòng khám; nhà máy; tạp chí; hãng thông tấn; hãng truyền thông; nhà xuất bản; viện nghiên cứu
  `),
);

/** Heads that begin sentences as other words: their names are closed so amid a sentence alone. */
export const CLOSED_IN_SENTENCE: ReadonlySet<string> = foldSet(
  splitList(`
    cảnh sát; không quân; hải quân; tổ chức; thanh tra; phong trào; ban chỉ đạo; quỹ; viện; tòa; ban; cục; hội; trường; sở; cty; clb; bv; đh
  `),
);

/** Two words with which a sentence goes on behind a head alone, though they stand in names too: `Văn phòng chú trọng …`. */
export const HEAD_PREDICATES: ReadonlySet<string> = foldSet(
  splitList(`
    chú trọng; quan tâm; coi trọng; phấn đấu; đảm bảo; bảo đảm; chấp hành; thanh tra; tham dự; bao vây; đụng độ; giao tranh; nổ súng; truy bắt;
    tiếp nhận; tạo điều; thành công; hoạt động; đề ra; chuyển sang; liên kết; tài trợ; phụ trách; đặt tại
  `),
);

/** Ranks with a capital that close a name: `Hội đồng thẩm định | Nhà nước`. */
export const CLOSING_RANKS: ReadonlySet<string> = foldSet(
  splitList('quốc gia; nhà nước; trung ương; quốc tế; liên bang; tối cao; thế giới'),
);

/** Last words of levels, behind which the proper name of a place closes the name. */
export const CLOSING_LEVELS: ReadonlySet<string> = foldSet(splitList('tỉnh; phố; quận; huyện; xã; phường; trấn'));

/** Words that say which of several is spoken of, and name none: `Ngân hàng thương mại hàng đầu Việt Nam`. */
export const SORTING_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    đầu; lớn; nhỏ; cấp; mạnh; tốp; giàu; phương; ngoại; nghèo; thuộc; riêng; cũ; chung; khác; hạng; loại; tuyến; mẹ; con
  `),
);

/** Bodies of all, which are what a sentence speaks of, and close no name. */
export const WHOLE_BODIES: ReadonlySet<string> = foldSet(splitList('đảng; nhà nước; chính phủ; trung ương'));

/** Short names in brackets that are no body's: of measures, goods and sorts of firms. */
export const LONG_SHORTS: ReadonlySet<string> = foldSet(
  splitList(`
    gdp; cpi; grdp; pci; papi; fdi; oda; ppp; bot; bt; ipo; usd; eur; icbm; thaad; adiz; vat; ai; iot; mba; phd; ceo; cfo; hiv; aids; covid; sars; atm; gps;
    dn; dnnn; dnnvv; dnnvn; htx; kcn; kkt; kcx; bđs; tthc; gpmb; attp; vsattp; atgt; csgt; btc; bgh; bch; bqlda; qlda; hđqt; ctcp; tnhh; mtv; hđnd;
    ttxvn; vov; vtv; lhq; ubnd; xhcn; chxhcn; csdl; cntt; cnh; hđh; gtgt; tncn; tndn; bhyt; bhxh; bhtn; nsnn; sgk; pv; hs; sv; gv; nlđ; tnlđ;
    msdn; pccc; dv; sx; sxkd; kt-xh; an; qp; nn; ptnt; r&d; vn; tq; hq; tphcm; hcm; hn; scb
  `),
);
