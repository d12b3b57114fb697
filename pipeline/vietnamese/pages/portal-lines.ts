import type { PageLine } from './furniture.ts';

const ends = true;

/** What content systems and portals leave on a page: names of pictures and banners, counters, comment forms, addresses of the source. Written as those of `furniture.ts`. */
export const PORTAL_LINES: readonly PageLine[] = [
  // Names that stand where a picture was
  { kind: 'furniture', line: 'Banner .{1,80}', seen: 'nghean.dcs.vn' },
  { kind: 'furniture', line: '\\.(jpe?g|png|gif|webp|bmp)\\)?', seen: 'tandoan.langson.gov.vn' },
  {
    kind: 'furniture',
    line: '(mask|thumb|thumbnail|placeholder|no image|image advertisement|advertisement|QR ?Code|Mã QR|hinh anh|Hình đại diện|Ảnh đại diện)( ?\\d{1,3})?',
    seen: 'm.baonghean.vn haiphong.gov.vn',
  },
  {
    kind: 'furniture',
    line: '[•▪●·] ?(Zalo|Facebook|Twitter|Youtube|Tiktok|Email|Print|In|Google News|Chia sẻ|Copy link|Bình luận|Lưu bài)',
    seen: 'vtcnews',
  },
  {
    kind: 'furniture',
    line: '(Lên top|Lên trên|Về đầu|Back to top|Go top|Scroll to top|(Cuộn lên|Trở về|Trở lại|Quay về|Quay lại|Lên|Về) (đầu trang|trang trước))',
    seen: 'laodong',
  },
  {
    kind: 'furniture',
    line: '(\\d{1,2} (giây|phút|giờ|ngày) trước ?)?(Gốc|Bản gốc|Nguồn bài viết|Bài gốc|Xem bản gốc|Đọc bài gốc|Xem bài gốc|Xem nguồn|Xem link nguồn)',
    seen: 'baomoi',
  },
  {
    kind: 'furniture',
    line: '(Nguồn( tin| bài)?|Theo|Link nguồn|Source)( .{1,40}?)? ?:? ?(https?://|www\\.)[^\\s]{3,300}',
    seen: 'baomoi',
  },
  {
    kind: 'furniture',
    line: '((Chia sẻ|Share)( bài viết| tin)?( lên| qua| trên)? (zalo|facebook|twitter|messenger|email|linkedin|mạng xã hội|link|X)[ |,/]{0,3}){1,10}',
    seen: 'tcdulichtphcm',
  },
  { kind: 'furniture', line: '(Tặng sao|Trở thành người đầu tiên tặng sao.{0,30})', seen: 'tuoitre' },
  { kind: 'furniture', line: '#[^#]{2,60}( #[^#]{2,60}){0,12}', seen: 'vietnamplus', ends },
  {
    kind: 'furniture',
    line: '(?!\\d{1,2}[.-]\\d{1,2}[.-](19|20)\\d{2}$)[+(]?\\d[\\d .()-]{7,18}( ?\\([^()]{2,30}\\))?',
    seen: 'vnexpress dantri',
  },
  { kind: 'furniture', line: 'Key ?words?: .{1,300}', seen: 'journals' },
  { kind: 'furniture', line: ':[a-z]{1,12}:', seen: 'datviet' },
  { kind: 'furniture', line: 'Vietnam\\.vn - Nền tảng quảng bá.{0,80}', seen: 'thongtin.vietnam.vn' },
  { kind: 'furniture', line: '(Cùng )?chủ đề', seen: 'several' },
  { kind: 'furniture', line: 'Chủ đề:? (?!liên quan|nổi bật|khác)[^.:;!?]{3,60}', seen: 'baohatinh', inText: true },
  {
    kind: 'furniture',
    line: '(Xem |Đọc |Tải )?(nội dung )?(chi tiết|toàn văn|văn bản)( .{1,60})? (tại|vào|theo|ở)( các)? (đây|đường dẫn|dường dẫn|link|liên kết|tệp|file)( .{1,30})?:?',
    seen: 'bvphcn portals',
  },
  { kind: 'furniture', line: '\\.?:{2,4} ?.{2,100}:{2,4}\\.?', seen: 'hdnd.dongthap' },
  {
    kind: 'furniture',
    line: '(Số )?(lượt|người)( người)? (đang |đã )?(truy cập|xem|đọc)( website| trang)?:?',
    seen: 'hdnd.dongthap portals',
  },
  { kind: 'furniture', line: '(Báo|Tạp chí|Đài|Truyền hình) .{2,60} \\d{1,3} (phút|giờ|ngày|tuần|tháng|năm)( trước)?', seen: 'collectors' },
  { kind: 'furniture', line: '(rss|feed|atom)( ?[-|:] ?[a-z0-9.-]{3,40})?', seen: 'tinkinhte' },
  { kind: 'furniture', line: 'date (19|20)\\d{2}-\\d{2}', seen: 'collections of pages' },
  { kind: 'furniture', line: '\\d{1,3} (tin )?liên quan( ?Gốc)?', seen: 'baomoi' },
  { kind: 'furniture', line: '(Đọc|Xem|Nghe|Đặt mua|Mua) báo( in| giấy| nói| điện tử| số)?', seen: 'nhandan' },
  {
    kind: 'furniture',
    line: '(Tăng|Giảm|Mặc định|Tương phản|Aa)( ?[|/+-]? ?(Tăng|Giảm|Mặc định|Tương phản|Aa)){1,4}',
    seen: 'papers of provinces',
  },
  { kind: 'furniture', line: '(Bởi|By|Đăng bởi|Được đăng bởi|Viết bởi|Posted by|Written by) ?:?', seen: 'weblogs' },
  {
    kind: 'furniture',
    line: '(Like|Share|Thích|Chia sẻ|Tweet) \\d{1,6}( (Like|Share|Thích|Chia sẻ|Tweet) \\d{1,6}){1,4}',
    seen: 'several',
  },
  {
    kind: 'furniture',
    line: '(Bạn đọc|Mọi ý kiến|Mọi thông tin|Tin bài|Ý kiến) .{0,60}(gửi|liên hệ) .{0,60}([a-z0-9._-]{2,40}@[a-z0-9.-]{3,40}|[\\d. ]{9,16}).{0,80}',
    seen: 'several',
  },
  // Boxes of portals
  {
    kind: 'furniture',
    line: '(Thống kê( truy cập)?|Thư viện (ảnh|video|hình ảnh|văn bản)|Video clip|Lịch tiếp công dân|Lịch làm việc|Thông báo|Liên kết( web(site)?)?|Liên kết nhanh|Hỏi đáp|Góp ý|Đường dây nóng|Văn bản mới|Văn bản chỉ đạo|Thủ tục hành chính|Dịch vụ công( trực tuyến)?|Danh mục Danh mục|Bản đồ|Quảng cáo)',
    seen: 'portals of communes',
    ends,
  },
  {
    kind: 'furniture',
    line: '(Lượt truy cập|Đang truy cập|Đang online|Hôm nay|Hôm qua|Tuần này|Tháng này|Tháng trước|Năm \\d{4}|Tổng (số )?(lượt )?truy cập|Tất cả|Truy cập|Khách|Máy chủ tìm kiếm)( hiện tại)? ?:? ?[\\d.,]{1,14}',
    seen: 'thaibinh.gov.vn portals',
  },
  { kind: 'furniture', line: 'POWERED BY .{1,60}|(Thiết kế|Phát triển) bởi .{1,60}', seen: 'sites of ONECMS' },
  // Comment forms
  {
    kind: 'furniture',
    line: '(Chia sẻ|Gửi|Nhập|Để lại|Viết) (ý kiến|bình luận|cảm nghĩ|nhận xét|cảm nhận)( của bạn)?( về bài viết)?( tại đây)?( ?\\.{3}|…)?',
    seen: 'daibieunhandan',
    ends,
  },
  {
    kind: 'furniture',
    line: '(Bạn đọc|Độc giả) (phản hồi|bình luận|góp ý|viết)|Ý kiến (độc giả|của độc giả)|Feedback|Leave a (comment|reply)|Để lại một bình luận|Trả lời|Hủy( trả lời)?|Phản hồi( ?\\(\\d{1,5}\\))?',
    seen: 'vovworld',
    ends,
  },
  {
    kind: 'furniture',
    line: '(Bình luận|Ý kiến|Phản hồi|Nội dung)( của bạn)? (đã được gửi|sẽ được|sẽ hiển thị|đang chờ).{0,120}(duyệt|kiểm duyệt|biên tập|hiển thị|đăng tải).{0,60}',
    seen: 'daibieunhandan',
    ends,
  },
  {
    kind: 'furniture',
    line: '(Ban biên tập|Tòa soạn|Toà soạn|BBT) (giữ|có) quyền (biên tập|chỉnh sửa|từ chối|không đăng).{0,160}',
    seen: 'daibieunhandan',
    ends,
  },
  {
    kind: 'furniture',
    line: '(\\* ?)?(Vui lòng|Xin|Hãy|Bạn vui lòng|Đề nghị) (nhập|gõ|viết|điền|sử dụng) .{0,60}(tiếng Việt có dấu|có dấu|mã xác nhận|mã captcha|tối đa|ký tự).{0,60}',
    seen: 'vovworld',
    ends,
  },
  {
    kind: 'furniture',
    line: '(Địa chỉ )?(email|thư điện tử) của bạn sẽ không (được|bị) .{3,40}(\\. .{3,60})?',
    seen: 'sites on WordPress',
    ends,
  },
  {
    kind: 'furniture',
    line: 'Bạn không thể gửi bình luận liên tục\\.?( Xin hãy đợi.{0,30})?|(Xin hãy đợi )?\\d{1,3} giây nữa\\.?|Xin hãy đợi',
    seen: 'thanhnien vtv',
  },
  {
    kind: 'furniture',
    line: '(Mã xác nhận|Mã bảo mật|Captcha|Họ và tên|Họ tên|Số điện thoại|Nội dung bình luận|Gửi đi|Nhập lại)( ?\\(?\\*\\)?)?:?',
    seen: 'comment forms',
  },
];
