/** Words that begin what a caption tells: who is seen. */
export const PICTURED: readonly string[] = `
Các đồng chí|Đồng chí|Ông|Bà|Các đại biểu|Đại biểu|Nhân dân|Người dân|Bà con|Cán bộ|Chiến sĩ|Bộ đội|Học sinh|Các em|Đoàn viên|Thanh niên|Ngư dân
Nông dân|Công nhân|Cử tri|Lãnh đạo|Các lãnh đạo|Đoàn|Đoàn công tác|Đoàn đại biểu|Tổng Bí thư|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng
Thứ trưởng|Quyền Bộ trưởng|Bí thư|Phó Bí thư|Thường trực|Trưởng|Phó|Đại sứ|Tổng Lãnh sự|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá
Trung tá|Thiếu tá|Ủy viên|Uỷ viên|Nguyên|Giám đốc|Tổng Giám đốc|Chủ nhiệm|Chánh án|Viện trưởng|Cục trưởng|Vụ trưởng|Tổng thống|Hai nhà lãnh đạo
Hai Thủ tướng|Hai Bộ trưởng|Toàn thể đại biểu
`
  .trim()
  .split(/[|\n]/u);

/** What is done on pictures, and where. Regular expressions in small letters, one a line. */
export const PICTURED_ACTS: readonly string[] = `
phát biểu
chủ trì
giới thiệu
trình bày
khai mạc
bế mạc
đọc (?:diễn văn|báo cáo|lời|tuyên thệ|quyết định)
xem
chụp (?:ảnh|hình) (?:lưu niệm|chung)
dâng (?:hương|hoa)
thắp hương
đặt vòng hoa
bắt tay
vẫy chào
cắt băng
(?:bấm|nhấn) nút
trao (?:quà|tặng|quyết định|bằng khen|giấy khen|huân chương|huy hiệu|kỷ niệm chương|giải|cờ|hoa|học bổng|biểu trưng|biên bản|bản ghi nhớ|văn kiện)
tặng (?:hoa|quà|bằng khen|giấy khen|lẵng hoa)
ký (?:kết|biên bản|bản ghi nhớ|thỏa thuận)
gắn biển
động thổ
trồng cây
tham quan
thăm hỏi
trò chuyện
tham gia thảo luận
bỏ phiếu
biểu quyết
duyệt đội danh dự
phát lệnh
đánh (?:trống|cồng)
(?:tại|dự|trong|trước|bên lề) (?:buổi|hội nghị|lễ|cuộc|phiên|chương trình|đại hội|hội thảo|hội đàm|kỳ họp)
`
  .trim()
  .split('\n');

/** Where a person stands on the picture: `(thứ hai từ phải sang)`. A regular expression. */
export const PICTURED_PLACE =
  '\\((?:(?:ngoài cùng|bìa|hàng đầu|hàng trước|hàng ngồi|hàng đứng|người|đứng|ngồi|ảnh|bên|ở|thứ (?:\\d|\\p{L}{2,4})|từ),? ){0,4}(?:trái|phải|giữa|đeo kính)(?: (?:sang|qua|ảnh)(?: phải| trái)?)?\\)';

/** Verbs with which headings inside a text go on, and captions do not. */
export const HEADING_ACTS: readonly string[] =
  'yêu cầu|đề nghị|nói|cho biết|cho rằng|khẳng định|nhấn mạnh|kêu gọi|chỉ đạo|lên tiếng|tuyên bố|cảnh báo|bày tỏ|đề xuất|kiến nghị|lý giải|giải thích|được|bị|giữ|làm|gửi|qua đời|từ trần|đã|sẽ|sắp|phải|cần|không|mong|muốn|ủng hộ|phản đối|hứa|cam kết|hiến kế|là|có|từ|vì|thay'.split(
    '|',
  );
