import { GALLERY_LINES } from './gallery-lines.ts';
import { PLAYER_LINES } from './player-lines.ts';
import { PORTAL_LINES } from './portal-lines.ts';
import { RELATED_LINES } from './related-lines.ts';
import { RIGHTS_LINES } from './rights-lines.ts';

/** A line that pages print around an article: a regular expression for the whole line, capitals ignored, and where it was seen. */
export interface PageLine {
  kind: 'furniture' | 'related' | 'player' | 'rights';
  line: string;
  seen: string;
  /** Words one of which the line holds, in small letters: for lines that may begin with anything, so that few need be compared. */
  holds?: readonly string[];
  /** True where only page furniture follows: nothing after this line is the article's own text. */
  ends?: true;
  /** True where links to other texts stand in the lines below it. */
  heads?: true;
  /** True where pictures stand under it, each with its caption. */
  shows?: true;
  /** True for words that headlines begin with too: known only under a line that may be the headline. */
  inText?: true;
}

const ends = true;

/**
 * Invitations, comments, counters, tools and addresses. To add one: the kind, the line (`.` stands for any character, `\d` for a digit; put
 * a backslash before a literal `. ( ) + * ?`), and the site. Keep every repetition bounded.
 */
const FURNITURE: readonly PageLine[] = [
  // Invitations to follow, subscribe, share
  {
    kind: 'furniture',
    line: 'Theo dõi( .{1,60})? trên:?( Google News| Google Tin tức| Facebook| Zalo| Youtube)?',
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
    line: '(Chia sẻ|Share|Lưu|Lưu bài viết|In|In trang|In bài|In bài này|In bài viết|Gửi|Gửi bài|Gửi email|Email|Print|Sao chép liên kết|Copy link|Sao chép)(:| bài viết| Zalo| Facebook| Twitter| lên facebook)*',
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
  {
    kind: 'furniture',
    line: '(Lượt xem|Số lượt (?:xem|đọc|truy cập)|Số lần xem|Lượt đọc|Lượt truy cập|Đã xem|Đã đọc|Xem):? ?[\\d.,]{1,12}',
    seen: 'hdll',
  },
  {
    kind: 'furniture',
    line: '(Nhấp chuột|Bấm|Nhấn)( vào (ảnh|đây|hình))? để xem (kích thước chuẩn|ảnh lớn|ảnh lớn hơn|hình lớn|cỡ lớn).?',
    seen: 'vietnamplus',
    ends,
  },
  { kind: 'furniture', line: '(Trang|Page) \\d{1,3}(/| of | trên )\\d{1,3}', seen: 'printed pages' },
  { kind: 'furniture', line: '(Clock|Calendar|Schedule|access_time|calendar_today|schedule)', seen: 'huengaynay' },
  { kind: 'furniture', line: '[\\d.,]{1,12} ?(lượt xem|lượt đọc|lượt thích|views?|view)', seen: 'baothaibinh' },
  { kind: 'furniture', line: '(\\d{1,3} )?(phút đọc|min read)', seen: 'several' },
  { kind: 'furniture', line: 'A{1,2}[ +-]{0,3}A{0,2}[+-]?', seen: 'baoangiang baoquangninh thoidai' },
  {
    kind: 'furniture',
    line: '(Cỡ chữ|Kích thước chữ|Font chữ|Tăng cỡ chữ|Giảm cỡ chữ|Đọc bài|Nghe nội dung|Nghe đọc bài|Nghe đọc báo|Tắt quảng cáo|Thông tin (?:tòa|toà) soạn)(:? .{0,20})?',
    seen: 'portals',
  },
  {
    kind: 'furniture',
    line: '(Tiếng Việt|English|中文|Français|Русский|Español|日本語|ລາວ|ខ្មែរ)( ?\\| ?(Tiếng Việt|English|中文|Français|Русский|Español))*',
    seen: 'baolongan',
  },
  {
    kind: 'furniture',
    line: '(larger|largeer|smaller|leftcenterrightdel|Analytic|Source|No data|Top|Trở về|Quay lại|Back|X|×|\\+|-|\\.{1,3}|\\*{1,3}|_{2,})',
    seen: 'qdnd cand suckhoecongdong baodantoc consosukien',
  },
  {
    kind: 'furniture',
    line: '(close )?(Đăng nhập|Đăng ký|Đăng xuất|Tài khoản|Tìm kiếm|Tìm kiếm nâng cao|Search|Login)( ?/? ?(Đăng ký|Đăng nhập))?',
    seen: 'viettimes thuvienphapluat',
  },
  {
    kind: 'furniture',
    line: '(Đang tải( văn bản| bình luận| dữ liệu| thêm)?|Đang cập nhật|Loading)(\\.{1,3}|…)?',
    seen: 'thuvienphapluat',
  },
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
    line: '((Hotline|Đường dây nóng|Điện thoại|ĐT|Tel|Fax)( .{0,40})?: ?[\\d(+].{0,160}|Email( .{0,20})?:.{0,40}@.{0,80}|(Địa chỉ|Giấy phép|Tổng biên tập|Chịu trách nhiệm)( .{0,40})?:.{0,160})',
    seen: 'Baomoi, page footers',
  },
  {
    kind: 'furniture',
    line: '(Công cụ làm việc cá nhân|Liên kết website|Thăm dò ý kiến|Nhóm tin:?.{0,60}|Tạo bởi .{1,40}|Powered by .{1,40})',
    seen: 'consosukien mofahcm vietnamembassy.at vietnam.vn',
  },
  // Whose organ the paper is
  {
    kind: 'furniture',
    line: '(Cơ quan (ngôn luận|trung ương) của [^.:;!?]{2,120}|Cơ quan của (Đảng bộ|Đảng|Trung ương Hội|Ban Chấp hành|Thành ủy|Tỉnh ủy) [^.:;!?]{2,120})',
    seen: 'baothanhhoa',
  },
  {
    kind: 'furniture',
    line: 'Tiếng nói của (Đảng bộ|Đảng|các cấp|Mặt trận|Hội|Liên|Tổng)[^.:;!?]{0,60} (tỉnh|thành phố|TP|Việt Nam)[^.:;!?]{0,40}',
    seen: 'baothanhhoa',
  },
  { kind: 'furniture', line: 'Cơ quan (chủ quản|chủ trì|quản lý)( .{0,40})?:.{0,160}', seen: 'page footers' },
  { kind: 'furniture', line: 'CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM', seen: 'baochinhphu' },
  { kind: 'furniture', line: '(Báo Điện tử Chính phủ|Cổng Thông tin điện tử Chính phủ)', seen: 'baochinhphu' },
  { kind: 'furniture', line: '(• ?[^•]{1,40}){3,80}', seen: 'baochinhphu' },
  { kind: 'furniture', line: 'Kể từ ngày \\d{1,2}-\\d{1,2}, .{0,40}\\(mới\\).{0,200}', seen: 'baobinhduong' },
  { kind: 'furniture', line: '(Quảng cáo|Advertisement|Ads|Tài trợ|Sponsored)', seen: 'several' },
  { kind: 'furniture', line: '\\(?(Còn nữa|Còn tiếp|Hết|Xem tiếp kỳ sau|Đón đọc kỳ sau)\\)?(\\.{1,3}|…)?', seen: 'several' },
  { kind: 'furniture', line: '(https?://|www\\.)[^\\s]{3,300}', seen: 'several' },
  {
    kind: 'furniture',
    line: '(Link|Liên kết|Link gốc|Link bài gốc|Đường dẫn)( bài( gốc| viết)?)?:? ?(https?://[^\\s]{3,300})?(Copy link|Lấy link)?',
    seen: 'cafef soha',
  },
  { kind: 'furniture', line: '[a-z0-9._+-]{1,40}@[a-z0-9.-]{3,40}', seen: 'thanhnien' },
  {
    kind: 'furniture',
    line: '(Follow us|Kết nối với chúng tôi|Quan tâm .{1,30} trên (Zalo|Facebook)|Find us on)( on .{1,20})?:?',
    seen: 'several',
  },
  {
    kind: 'furniture',
    line: '(Hãy là người đầu tiên bình luận.{0,40}|(Chưa|Hiện chưa|Không) có bình luận( nào.{0,40})?|Đăng nhập để (bình luận|gửi ý kiến).{0,40}|Bạn (cần|phải) đăng nhập.{0,60})',
    seen: 'several',
  },
  { kind: 'furniture', line: 'A ?- ?A ?A ?\\+', seen: 'portals' },
  { kind: 'furniture', line: '(Tải về|Có trên|Tải) (từ |trên )?(App Store|Google Play|AppStore|CH Play)', seen: 'app-store lines' },
  { kind: 'furniture', line: 'Đọc báo .{0,30}trên (ứng dụng|app|điện thoại)', seen: 'app-store lines' },
  {
    kind: 'furniture',
    line: '(Article|Bookmark|Copy link thành công|Đã sao chép|Array|null|undefined|Slideshow|Email Print|Print Email)',
    seen: 'several',
  },
  { kind: 'furniture', line: 'Theo .{3,60} (Copy link|Link [Gg]ốc|Link bài gốc).{0,80}', seen: 'netnews cafef' },
  { kind: 'furniture', line: '(Link|Liên kết) bài gốc (Lấy link|Copy link)!?', seen: 'cafef kenh14' },
  {
    kind: 'furniture',
    line: '(Tổng số điểm của bài viết là: .{1,60}|Click để đánh giá bài viết|Xếp hạng: .{1,40}phiếu bầu)',
    seen: 'portals on NukeViet',
  },
  {
    kind: 'furniture',
    line: '(Bạn thấy bài (viết|báo) này .{1,20}\\?|Bài viết (có )?(hay|hữu ích).{0,20}\\?( Hãy đánh giá.{0,20})?)',
    seen: 'several',
  },
  { kind: 'furniture', line: 'Cập nhật tin .{1,60} tại đây', seen: 'several' },
  { kind: 'furniture', line: '(Nhập|Điền) (mô tả|chú thích|tiêu đề|email|họ tên|tên|nội dung)( của bạn)?.{0,20}', seen: 'comment forms' },
  {
    kind: 'furniture',
    line: '(Xem theo ngày|Trở lại|Bấm để (lật|xem) ảnh.{0,20}|Xem ảnh lớn|Phóng to|Ảnh khác|Hiển thị thêm|Xem tất cả|Ẩn bớt|Thu gọn|Mở rộng|Xem chi tiết)',
    seen: 'several',
  },
  { kind: 'furniture', line: '(👍|❤|♥|★|☆|✩|🔊|🔔|📷|▶️?)[\\s👍❤♥★☆✩\\d]{0,20}', seen: 'several' },
];

/** All lines that pages print around an article whatever it says. */
export const PAGE_LINES: readonly PageLine[] = [
  ...FURNITURE,
  ...PORTAL_LINES,
  ...RELATED_LINES,
  ...PLAYER_LINES,
  ...RIGHTS_LINES,
  ...GALLERY_LINES,
];
