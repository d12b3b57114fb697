/** A line that pages print around an article: a regular expression for the whole line, capitals ignored, and where it was seen. */
export interface PageLine {
  kind: 'furniture' | 'related' | 'player' | 'rights';
  line: string;
  seen: string;
  /** True where only page furniture follows: nothing after this line is the article's own text. */
  ends?: true;
  /** True where links to other texts stand in the lines below it. */
  heads?: true;
}

const ends = true;
const heads = true;

/**
 * The known lines of page furniture. To add one: the kind, the line (`.` stands for any character, `\d` for a digit; put
 * a backslash before a literal `. ( ) + * ?`), and the site. Keep every repetition bounded.
 */
export const PAGE_LINES: readonly PageLine[] = [
  // Invitations to follow, subscribe, share
  {
    kind: 'furniture',
    line: 'Theo dõi .{1,60} trên:?( Google News| Google Tin tức| Facebook| Zalo| Youtube)?',
    seen: 'hanoimoi baoquocte thanhtra thanhnien',
  },
  { kind: 'furniture', line: 'Theo dõi (chúng tôi|báo|Báo .{1,40}|kênh .{1,60})', seen: 'thanhnien' },
  {
    kind: 'furniture',
    line: '\\*? ?Mời (quý )?(độc giả|quý vị|bạn đọc|bạn|các bạn).{0,40} (theo dõi|đón đọc|đón xem|xem thêm|vào chuyên mục|đọc thêm|truy cập|tham gia).{0,160}',
    seen: 'vtv 24h',
  },
  { kind: 'furniture', line: '(Quý )?(độc giả|bạn đọc) (quan tâm )?có thể .{0,40}(theo dõi|gửi|liên hệ).{0,160}', seen: 'several' },
  {
    kind: 'furniture',
    line: '(Chia sẻ|Share|Lưu|Lưu bài viết|In|In trang|In bài|In bài viết|Gửi|Gửi bài|Gửi email|Email|Print|Sao chép liên kết|Copy link|Sao chép)(:| bài viết| Zalo| Facebook| Twitter| lên facebook)*',
    seen: 'kinhtedothi vovworld',
  },
  {
    kind: 'furniture',
    line: '((Facebook|Zalo|Twitter|Youtube|Tiktok|Instagram|Telegram|LinkedIn|Pinterest|Messenger|Email|Google News|RSS|Fanpage|X)[ |,/]*){1,10}',
    seen: 'thanhnien vtv',
  },
  { kind: 'furniture', line: '(Like|Thích|Tweet|Share|Chia sẻ)( \\d{1,6})?( (Like|Thích|Tweet|Share|Chia sẻ))*', seen: 'several' },
  { kind: 'furniture', line: '(Tải|Cài đặt) (ngay )?(ứng dụng|app) .{0,100}', seen: 'several' },
  {
    kind: 'furniture',
    line: '(Tải ứng dụng|Tải app|App Store|Google Play|CH Play|Download on the App Store|Get it on Google Play)',
    seen: 'several',
  },
  {
    kind: 'furniture',
    line: '(Đăng ký|Nhấn|Bấm|Click) .{0,30}(nhận tin|theo dõi kênh|vào đây|newsletter|nhận bản tin).{0,100}',
    seen: 'several',
  },
  { kind: 'furniture', line: '(Nghe|Đọc) (bài viết|tin tức|bài|bài báo)( này)?( trên .{1,40})?', seen: 'several' },
  // Comments, counters, tools
  {
    kind: 'furniture',
    line: '\\(?\\d{0,6}\\)? ?(Bình luận|Ý kiến bạn đọc|Ý kiến|Phản hồi|Comments?|BÌNH LUẬN)( ?[(:]\\d{0,6}\\)?)?',
    seen: 'hanoimoi hvannd vtcnews vovworld thongtin.vietnam.vn',
    ends,
  },
  { kind: 'furniture', line: '(Gửi|Viết|Thêm|Đọc|Xem) (bình luận|ý kiến|phản hồi)( của bạn)?', seen: 'avnews', ends },
  { kind: 'furniture', line: 'comment Bình luận', seen: 'suckhoecongdong', ends },
  { kind: 'furniture', line: 'Ý kiến (của )?bạn( đọc)?( về bài viết.{0,40})?', seen: 'vanhoaonline', ends },
  { kind: 'furniture', line: '(Đánh giá|Bình chọn|Xếp hạng)( bài viết| tin| này)*:?( \\d(\\.\\d)?(/5)?)?', seen: 'portals' },
  { kind: 'furniture', line: '(Lượt xem|Số lượt xem|Lượt đọc|Lượt truy cập|Xem):? ?[\\d.,]{1,12}', seen: 'hdll' },
  { kind: 'furniture', line: '[\\d.,]{1,12} ?(lượt xem|lượt đọc|lượt thích|views?|view)', seen: 'baothaibinh' },
  { kind: 'furniture', line: '(\\d{1,3} )?(phút đọc|min read)', seen: 'several' },
  { kind: 'furniture', line: 'A{1,2}[ +-]{0,3}A{0,2}[+-]?', seen: 'baoangiang baoquangninh thoidai' },
  {
    kind: 'furniture',
    line: '(Cỡ chữ|Kích thước chữ|Font chữ|Tăng cỡ chữ|Giảm cỡ chữ|Đọc bài|Nghe nội dung)(:? .{0,20})?',
    seen: 'portals',
  },
  {
    kind: 'furniture',
    line: '(Tiếng Việt|English|中文|Français|Русский|Español|日本語|ລາວ|ខ្មែរ)( ?\\| ?(Tiếng Việt|English|中文|Français|Русский|Español))*',
    seen: 'baolongan',
  },
  {
    kind: 'furniture',
    line: '(larger|largeer|smaller|leftcenterrightdel|Analytic|Source|No data|Top|Về đầu trang|Lên đầu trang|Trở về|Quay lại|Back|X|×|\\+|-|\\.{1,3}|\\*{1,3}|_{2,})',
    seen: 'qdnd cand suckhoecongdong baodantoc consosukien',
  },
  {
    kind: 'furniture',
    line: '(close )?(Đăng nhập|Đăng ký|Đăng xuất|Tài khoản|Tìm kiếm|Search|Login)( ?/? ?(Đăng ký|Đăng nhập))?',
    seen: 'viettimes thuvienphapluat',
  },
  { kind: 'furniture', line: '(Đang tải văn bản|Đang tải|Đang cập nhật|Loading)(\\.{1,3}|…)?', seen: 'thuvienphapluat' },
  {
    kind: 'furniture',
    line: '(Trang chủ|Home|Menu|Đóng menu|Mở menu|Danh mục|Tất cả chuyên mục|Chuyên mục|Chuyên trang|Sơ đồ trang|Sitemap|Liên hệ|Giới thiệu|Toàn cảnh)',
    seen: 'thanhnien baoquangninh baonga',
  },
  {
    kind: 'furniture',
    line: '(Bạn cần biết|Quảng cáo|Đặt báo|Báo in|Tòa soạn|Tiện ích|Liên hệ|Rao vặt|Thông tin nội bộ|Đường dây nóng)( (Bạn cần biết|Quảng cáo|Đặt báo|Báo in|Tòa soạn|Tiện ích|Liên hệ|Rao vặt))*',
    seen: 'thanhnien vienkiemsathungyen',
  },
  { kind: 'furniture', line: 'Chào ngày mới .{0,80}', seen: 'thanhnien' },
  { kind: 'furniture', line: 'Trang chủ ?[>»/|›].{0,80}', seen: 'portals' },
  { kind: 'furniture', line: '(Nội dung chính|Mục lục|Tóm tắt|Tóm tắt bài viết)( \\[?(ẩn|hiện)\\]?)?', seen: 'several' },
  { kind: 'furniture', line: '(Từ khóa|Từ khoá|Tags?|Thẻ|Chủ đề|Nhãn) ?:.{0,200}', seen: 'several', ends },
  { kind: 'furniture', line: '(Từ khóa|Từ khoá|Tags?|TAG)', seen: 'several', ends },
  { kind: 'furniture', line: '(Tác giả|Nguồn tin|Người đăng|Biên tập)( khác)?:?', seen: 'portals' },
  {
    kind: 'furniture',
    line: '(Hotline|Đường dây nóng|Điện thoại|ĐT|Tel|Fax|Email|Địa chỉ|Giấy phép|Tổng biên tập|Chịu trách nhiệm)( .{0,40})?:.{0,160}',
    seen: 'Baomoi, page footers',
  },
  {
    kind: 'furniture',
    line: '(Công cụ làm việc cá nhân|Liên kết website|Thăm dò ý kiến|Nhóm tin:?.{0,60}|Tạo bởi .{1,40}|Powered by .{1,40})',
    seen: 'consosukien mofahcm vietnamembassy.at vietnam.vn',
  },
  { kind: 'furniture', line: 'Vietnam\\.vn - Nền tảng quảng bá.{0,80}', seen: 'thongtin.vietnam.vn' },
  { kind: 'furniture', line: 'CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM', seen: 'baochinhphu' },
  { kind: 'furniture', line: '(Báo Điện tử Chính phủ|Cổng Thông tin điện tử Chính phủ)', seen: 'baochinhphu' },
  { kind: 'furniture', line: '(• ?[^•]{1,40}){3,80}', seen: 'baochinhphu' },
  { kind: 'furniture', line: 'Kể từ ngày \\d{1,2}-\\d{1,2}, .{0,40}\\(mới\\).{0,200}', seen: 'baobinhduong' },
  { kind: 'furniture', line: '(ndo_|W_|IMG_|DSC|image|anh)[\\w.-]{1,80}\\.(jpe?g|png|gif|webp)', seen: 'nhandan' },
  { kind: 'furniture', line: '[\\w%.()-]{1,120}\\.(jpe?g|png|gif|webp|mp4|mp3)', seen: 'nhandan' },
  { kind: 'furniture', line: '!\\[.{0,80}\\]\\(.{0,200}\\) ?\\|?', seen: 'tuoitrethudo' },
  { kind: 'furniture', line: '(Bấm|Nhấn|Click) xem( ngay)? ?>>.{0,100}', seen: 'Baomoi' },
  { kind: 'furniture', line: 'Xem ngay ?>>.{0,100}', seen: 'Baomoi' },
  { kind: 'furniture', line: '(Quảng cáo|Advertisement|Ads|Tài trợ|Sponsored)', seen: 'several' },
  { kind: 'furniture', line: '(\\(còn nữa\\)|Còn nữa|Hết)\\.?', seen: 'several' },
  { kind: 'furniture', line: '(https?://|www\\.)[^\\s]{3,300}', seen: 'several' },
  {
    kind: 'furniture',
    line: '(Link|Liên kết|Link gốc|Link bài gốc|Đường dẫn)( bài( gốc| viết)?)?:? ?(https?://[^\\s]{3,300})?(Copy link|Lấy link)?',
    seen: 'cafef soha',
  },
  { kind: 'furniture', line: 'Cùng chủ đề', seen: 'several' },
  { kind: 'furniture', line: '[a-z0-9._+-]{1,40}@[a-z0-9.-]{3,40}', seen: 'thanhnien' },
  // Other texts
  { kind: 'related', line: 'Tin cùng chuyên mục', seen: 'sggp', ends, heads },
  {
    kind: 'related',
    line: '(Các )?(tin|bài|tin bài|bài viết|tin tức|tin, bài)(/bài)? (liên quan|đã đăng|khác|cũ hơn|mới hơn|mới nhất|mới|cùng chuyên mục|cùng chủ đề|nổi bật|đọc nhiều|tiếp theo|xem nhiều|quan tâm|trước|sau)( nhất)?( cùng chuyên mục)?:?',
    seen: 'baoquocte vov1 vovworld langngheviet consosukien',
    heads,
  },
  {
    kind: 'related',
    line: '(Các tin khác|Tin mới|Tin nóng|Tin nổi bật|Tin đọc nhiều|Đọc nhiều|Đọc nhiều nhất|Xem nhiều|Xem nhiều nhất|Nổi bật|Mới nhất|Mới cập nhật|Tiêu điểm|Tin xem nhiều)',
    seen: 'vtv',
    ends,
    heads,
  },
  {
    kind: 'related',
    line: '(Cùng chuyên mục|Đừng bỏ lỡ|Có thể bạn quan tâm|Bạn có thể quan tâm|Có thể bạn muốn đọc|Dành cho bạn|Đề xuất cho bạn|Được quan tâm|Gợi ý cho bạn)',
    seen: 'hanoimoi tuoitrethudo',
    ends,
    heads,
  },
  {
    kind: 'related',
    line: '(Xem thêm|Đọc thêm|Xem tiếp|Đọc tiếp|Xem thêm tin|Tìm hiểu thêm|Tham khảo thêm|Mời xem thêm)( về .{0,60})?:?',
    seen: 'vnews tuoitrethudo',
    heads,
  },
  { kind: 'related', line: '(Xem thêm|Đọc thêm|Mời xem thêm|Tham khảo thêm) ?(:|>{1,3}).{1,200}', seen: 'several' },
  { kind: 'related', line: '(>{2,3}|»|▶|►|->|➜|→|❯).{1,220}', seen: 'dantri Baomoi' },
  { kind: 'related', line: '\\[(related|embed|video|photo|gallery|audio)[^\\]]{0,40}\\]', seen: 'vietnamplus' },
  { kind: 'related', line: 'CHƯƠNG TRÌNH HÔM NAY|TRỌN BỘ', seen: 'vov1 vtvgo', ends },
  { kind: 'related', line: '\\[[^\\[\\]]{3,200}\\]', seen: 'vietnamplus' },
  { kind: 'related', line: '\\[(Video|Photo|Ảnh|Infographics?|Podcast|Audio|Mega Story|Inforgraphics)\\] ?.{1,160}', seen: 'vietnamplus' },
  // Players
  { kind: 'player', line: '\\d{1,2}:\\d{2}(:\\d{2})?( ?/ ?-?\\d{1,2}:\\d{2}(:\\d{2})?)?', seen: 'nhandan' },
  { kind: 'player', line: 'Your browser (doesn.?t|does not) support.{0,80}', seen: 'vietbao voatiengviet' },
  { kind: 'player', line: '(XEM|NGHE) (VIDEO|CLIP|AUDIO|PODCAST):?.{0,120}', seen: 'vietnamnet' },
  {
    kind: 'player',
    line: '(ĐANG PHÁT|\\(đang phát\\)|Tắt tiếng|Bật tiếng|Toàn màn hình|Tự động phát|Play|Pause|Mute|Unmute|Current Time.{0,20}|Duration.{0,20}|Auto|1x|Tốc độ( đọc)?)',
    seen: 'vtv vov1',
  },
  { kind: 'player', line: '(Nữ|Nam) (miền )?(Bắc|Nam|Trung)|Giọng (nam|nữ).{0,20}|Ca khúc: .{1,120}', seen: 'thanhtra' },
  { kind: 'player', line: '(Video|Clip|Audio|Podcast)( ?:? ?(dưới đây|sau đây))?:?', seen: 'several' },
  // Reservations of rights
  {
    kind: 'rights',
    line: '(\\(\\*\\) ?)?(Không|Cấm|Nghiêm cấm|Không được) (được )?(sao chép|sao lưu|trích dẫn|sử dụng lại|đăng lại|tái bản).{0,240}',
    seen: 'hanoimoi',
  },
  { kind: 'rights', line: '(®|©|\\(c\\)|Copyright).{0,240}', seen: 'page footers' },
  {
    kind: 'rights',
    line: '(Toàn bộ )?(Bản quyền (©|\\d{4}|thuộc|của|bài viết|nội dung)|Giữ (toàn bộ )?bản quyền|.{1,40} giữ bản quyền).{0,200}',
    seen: 'page footers',
  },
  { kind: 'rights', line: '.{0,60}All rights reserved.{0,100}', seen: 'page footers' },
  {
    kind: 'rights',
    line: '.{0,80}(ghi|dẫn|nêu|trích) (rõ )?nguồn .{0,100}(khi|nếu) .{0,40}(phát hành|trích|đăng|sử dụng|sao chép|dẫn|khai thác).{0,160}',
    seen: 'vnexpress, page footers',
  },
  {
    kind: 'rights',
    line: '(®|\\(\\*\\))? ?(Vui lòng|Yêu cầu|Đề nghị|Ghi) .{0,20}(ghi|dẫn|nêu|rõ) .{0,10}nguồn.{0,160}',
    seen: 'page footers',
  },
  {
    kind: 'rights',
    line: '.{0,20}(Mọi|Mọi hành vi|Nghiêm cấm mọi) .{0,20}(sao chép|trích dẫn|sử dụng lại|phát hành lại).{0,200}(đồng ý|cho phép|văn bản|nguồn).{0,120}',
    seen: 'page footers',
  },
  { kind: 'rights', line: '.{0,40}[Cc]hỉ được (phát hành lại|sử dụng lại|trích dẫn|đăng lại) .{0,160}', seen: 'page footers' },
];
