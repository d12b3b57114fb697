import type { PageLine } from './furniture.ts';

/** Known lines of the top of a page, over and under the title: weather, tools, names of the state. Written as those of `PAGE_LINES`. */
export const HEAD_LINES: readonly PageLine[] = [
  { kind: 'furniture', line: '([^ ]{1,12} ){0,4}\\d{1,2} ?°( ?C)?( ?[-/].{1,30})?', holds: ['°'], seen: 'baobacgiang' },
  { kind: 'furniture', line: '\\d{1,2} ?[oº] ?C', seen: 'yenbai.gov.vn' },
  {
    kind: 'furniture',
    line: 'Thấp nhất -?\\d{1,2} ?°C?, cao nhất.{0,120}|Độ ẩm( trung bình)?:? ?\\d{0,3} ?%.{0,80}',
    seen: 'yenbai.gov.vn',
  },
  {
    kind: 'furniture',
    line: '\\[? ?Điểm đánh giá ?:? ?\\d.{0,12}\\]?.{0,40}|Xem ?: ?[\\d.,]{1,10} ?\\|.{0,60}',
    seen: 'districts of TP.HCM',
  },
  { kind: 'furniture', line: '(chính phủ nước )?cộng h(òa|oà) xã hội chủ nghĩa việt nam', seen: 'baochinhphu' },
  { kind: 'furniture', line: '(Độc lập|ĐỘC LẬP) ?- ?(Tự do|TỰ DO) ?- ?(Hạnh phúc|HẠNH PHÚC)', seen: 'portals' },
  { kind: 'furniture', line: '(Mặc định )?(Cỡ chữ|Cỡ chữ mặc định|Font size)( Mặc định)?( ?[AaĐ+-]{1,3}){0,4}', seen: 'kontum.gov.vn' },
  { kind: 'furniture', line: '(0\\.\\d{1,2}|[12]\\.\\d{1,2})x?( [012]\\.\\d{1,2}x?){1,8}', seen: 'baobacgiang' },
  {
    kind: 'furniture',
    line: '(icon|icons|photo-\\d{1,6}|image|img|logo|banner|avatar|author|default|menu|search|close|toggle navigation|skip to (main )?content|Chuyển đến nội dung( chính)?|Nhảy đến nội dung)',
    seen: 'baobacgiang stu.edu.vn portals',
  },
  { kind: 'furniture', line: '\\{\\{?[a-z_.]{1,30}\\}?\\}', seen: 'baobacgiang' },
  {
    kind: 'furniture',
    line: '(Bình luận|Comments?|Ý kiến|Thích|Chia sẻ|Like|Share)( ?[:(]? ?\\d{1,6}\\)?)',
    seen: 'danviet thongtin.vietnam.vn',
  },
  { kind: 'furniture', line: '(Nghe|Đọc) (audio|bằng giọng .{1,20}|bài báo|nội dung)', seen: 'several' },
  {
    kind: 'furniture',
    line: '(Facebook|Twitter|Zalo|Email|Bình luận|Print|In bài|Lưu bài)( (Facebook|Twitter|Zalo|Email|Bình luận|Print|In bài|Lưu bài)){1,8}',
    seen: 'several',
  },
  { kind: 'furniture', line: '(Thích|Like) ?(trang|page)? ?(Fanpage|facebook).{0,40}', seen: 'several' },
  { kind: 'furniture', line: '(Xem với cỡ chữ|Xem cỡ chữ|Đọc bài viết|Chế độ tương phản|Tương phản).{0,40}', seen: 'portals' },
  {
    kind: 'furniture',
    line: '(Chào mừng|Kính chào|Welcome) .{0,20}(đến với|bạn|quý khách|Cổng|Trang).{0,200}',
    seen: 'ubndbinhdinh portals',
  },
  {
    kind: 'furniture',
    line: '(Thời tiết|Tỷ giá|Giá vàng|Lịch phát sóng|Lịch công tác|Đặt mua báo|E-paper|Báo in|Báo giấy|Truyền hình|Phát thanh trực tuyến)',
    seen: 'province papers',
  },
  { kind: 'furniture', line: '(Về trang chủ|Trở về trang chủ|Đến trang chủ|Mục chính|Đến nội dung)', seen: 'portals' },
  {
    kind: 'furniture',
    line: '\\d{1,3} (giây|phút|giờ|ngày|tuần|tháng|năm)( \\d{1,2} (giây|phút|giờ|ngày|tuần|tháng))? trước',
    seen: 'avnews',
  },
  {
    kind: 'furniture',
    line: '(Video|Ảnh|Tin|Bài|Podcast)? ?[-–|•]? ?cách đây \\d{1,3} (giây|phút|giờ|ngày|tuần|tháng|năm)',
    seen: 'diendandoanhnghiep',
  },
  {
    kind: 'furniture',
    line: '(By|Bởi|Đăng bởi|Posted by|Người đăng:?) (admin|administrator|quản trị( viên)?|editor|webmaster)',
    seen: 'sites on WordPress',
  },
  { kind: 'furniture', line: '\\d{1,2} (tháng|năm) \\d{1,2} (tuần|tháng|ngày) trước', seen: 'avnews' },
  {
    kind: 'furniture',
    line: '(Tổng )?(số )?(lượt|người|khách|thành viên)( người| khách)?( đã| đang)? ?(truy cập|online|trực tuyến).{0,30}:? ?-?[\\d.,]{1,14}',
    seen: 'ajc.edu.vn portals',
  },
  { kind: 'furniture', line: '(Chọn )?cỡ chữ( [Aa][+-]?){1,4}', seen: 'ajc.edu.vn' },
  { kind: 'furniture', line: '(Sign In|Sign Out|Log ?in|Log ?out|Register|Đóng|Mở|Thoát)', seen: 'ajc.edu.vn' },
];
