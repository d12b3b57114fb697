/** Words that begin what a caption tells: who is seen. */
export const PICTURED: readonly string[] = `
Các đồng chí|Đồng chí|Ông|Bà|Các đại biểu|Đại biểu|Nhân dân|Người dân|Bà con|Cán bộ|Chiến sĩ|Bộ đội|Học sinh|Các em|Đoàn viên|Thanh niên|Ngư dân
Nông dân|Công nhân|Cử tri|Lãnh đạo|Các lãnh đạo|Đoàn|Đoàn công tác|Đoàn đại biểu|Tổng Bí thư|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng
Thứ trưởng|Quyền Bộ trưởng|Bí thư|Phó Bí thư|Thường trực|Trưởng|Phó|Đại sứ|Tổng Lãnh sự|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá
Trung tá|Thiếu tá|Đại úy|Thượng úy|Ủy viên|Uỷ viên|Nguyên|Giám đốc|Tổng Giám đốc|Chủ nhiệm|Chánh án|Viện trưởng|Cục trưởng|Vụ trưởng|Tổng thống|Hai nhà lãnh đạo
Hai Thủ tướng|Hai Bộ trưởng|Toàn thể đại biểu|Các thành viên|Các cán bộ|Các chiến sĩ|Các cụ|Các thầy cô|Các vị|Các cựu|Các đoàn|Các lực lượng|Các bạn|Em nhỏ|Thường vụ|Tập thể|Tổ công tác|Tổ bầu cử|Bạn đọc|Bạn trẻ|Đông đảo|Thành viên|Cụ|Anh|Chị|Em|Mẹ|Nghệ nhân|Nghệ sĩ|Khách|Du khách
Phụ huynh|Đồng bào|Các cháu|Lực lượng|Ngoại trưởng|Quốc vương|Nhà vua|Tổng Thư ký|Chánh Văn phòng|Hiệu trưởng|Viện sĩ|Tư lệnh|Chính ủy
Toàn quyền|Thủ hiến|Quốc vụ khanh|Nữ hoàng|Hoàng hậu|Hoàng tử|Hoàng gia|Thống đốc|Nghị sĩ|Thượng nghị sĩ|Hạ nghị sĩ|Đặc phái viên|Tham tán|Tham tán Công sứ|Công sứ|Đại biện|Lãnh sự|Phu nhân|Cựu|Tân
Trợ lý|Người phát ngôn|Trưởng đoàn|Hòa thượng|Thượng tọa|Linh mục|Giám mục|Mục sư|Hai đoàn|Hai Tổng Bí thư|Hai Chủ tịch
Hai Ngoại trưởng|Hai Thứ trưởng|Hai Phó Thủ tướng|Hai vị|Lãnh đạo hai|Quan khách|Đảng viên|Hội viên|Sinh viên|Giáo viên|Thiếu nhi|Nhân viên|Kiều bào|Doanh nhân|Các nhà|Các tướng|Các sĩ quan
Sĩ quan|Thân nhân|Vợ chồng|Hành khách|Thủ lĩnh|Nhà lãnh đạo|Các nhà lãnh đạo|Đ/c|Các đ/c|Đội|Tiêu binh|Ban Tổ chức|Đoàn Chủ tịch|Đoàn thư ký|Đại diện
PGS|GS|TS|ThS|Nhà báo|Nhà văn|Nhà thơ|Nhạc sĩ|Họa sĩ|Thủ trưởng|Chỉ huy|Nhóm chỉ huy|Nhóm đại biểu|Biên đội|Thủy thủ|Chiến sỹ
Các cử tri|Các tình nguyện viên|Các thầy|Các học viên|Các học sinh|Các sinh viên|Các chiến sỹ|Các phóng viên|Các hội viên|Các đảng viên|Các đoàn viên|Bị cáo|Các bị cáo|Bị can|Nghi phạm|Luật sư|Các luật sư|Chủ tọa|Hội đồng xét xử|HĐXX|Các tập thể|Các cá nhân|Các gia đình|Các điển hình
Tổng Thanh tra|Tổng Kiểm toán|Tổng Tham mưu trưởng|Tổng Cục trưởng|Tổng Biên tập|Chánh Thanh tra|Tổng đạo diễn
Rất đông người|Đông người|Hàng nghìn người|Hàng ngàn người|Hàng trăm người|Hàng vạn người|Dòng người|Mọi người|Nhiều người dân|Nhiều bạn|Nhiều em|Nhiều cô gái|Thiếu nữ|Nữ sinh|Nam sinh|Các cô gái|Những cô gái|Những bạn trẻ
Các cấp lãnh đạo|Bé|Các bé|Cô và trò|Thầy và trò|Thầy trò|Cô trò|Thầy cô|Thầy giáo|Cô giáo|Những gương mặt|Những em|Những người lính|Những nữ|Các nữ|Nữ|Các chị|Các anh|Các mẹ|Các bà|Các ông
Các KSV|Các kiểm sát viên|Các thẩm phán|Các ĐBQH|Các CCB|Các VĐV|Các vận động viên|Các nghệ sĩ|Các tác giả|Các thí sinh|Các đội|Các tân|Các y|Các bác sĩ|Các ủy viên
`
  .trim()
  .split(/[|\n]/u)
  .flatMap(inBothWays);

/** Crowds and children, of whom photo stories tell; headlines begin with others. */
export const PICTURED_CROWD: readonly string[] =
  'Người dân|Bà con|Nhân dân|Rất đông|Đông đảo|Đông người|Hàng nghìn|Hàng ngàn|Hàng trăm|Hàng vạn|Dòng người|Mọi người|Nhiều người|Nhiều bạn|Nhiều em|Nhiều cô|Các bạn|Các em|Các cháu|Các cụ|Em nhỏ|Học sinh|Sinh viên|Thiếu nữ|Nữ sinh|Nam sinh|Các cô gái|Những cô gái|Những em|Những bạn trẻ|Du khách|Bạn trẻ'.split(
    '|',
  );

/** Bodies that are seen to hand something over or to honour the dead; of what else they do a text tells. */
export const PICTURED_BODIES: readonly string[] =
  'Đồn|Hội|Công đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Xã đoàn|Ban|Sở|Chi bộ|Đảng ủy|Đảng uỷ|Trường|Công ty|Tập đoàn|Ngân hàng|Báo|Quỹ|CLB|Câu lạc bộ|LĐLĐ|Liên đoàn|Bộ Tư lệnh|Bộ Chỉ huy|Công an|Ủy ban|UBND|MTTQ|Mặt trận|Huyện ủy|Tỉnh ủy|Thành ủy|Cục|Chi cục|Bệnh viện|Phòng|Văn phòng|Đại sứ quán'.split(
    '|',
  );

/** What is done on pictures, and where. Regular expressions in small letters, one a line. */
export const PICTURED_ACTS: readonly string[] = `
phát biểu
chủ trì
giới thiệu
trình bày
báo cáo nhanh
thông tin (?:nhanh|về|tại)
khai mạc
bế mạc
đọc (?:diễn văn|báo cáo|lời|tuyên thệ|quyết định)
xem
chụp (?:ảnh|hình) (?:lưu niệm|chung)
dâng (?:hương|hoa)
thắp hương
đặt vòng hoa
bắt tay
vẫy (?:tay )?chào
vẫy tay
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

/** What else people are seen to do, in plain words: few of these stand in a caption alone. */
export const SEEN_ACTS: readonly string[] =
  'đón|tiếp|dự|tham dự|tham gia|đối thoại|trao đổi|thực hiện|dẫn đầu|hội kiến|hội đàm|gặp|gặp gỡ|gặp mặt|thăm|kiểm tra|chứng kiến|trả lời|nhận|trao|tặng|chào|chào đón|chúc mừng|điều hành|thảo luận|báo cáo|tiếp xúc|đi thăm|làm việc|lắng nghe|theo dõi|trưng bày|chụp ảnh|ký|đọc|hát|biểu diễn|thả|tiễn|viếng|tưởng niệm|tưởng nhớ|tri ân|khảo sát|thị sát|động viên|đi|đứng|ngồi|cùng|tuyên thệ|xếp hàng|rời|cập cảng|giao hữu|giao lưu|quyên góp|vận chuyển|dọn dẹp|sơ tán|tiếp tế|bốc dỡ|thu hoạch|gặt|cấy|gói bánh|lội nước|tập luyện|diễu hành|diễu binh|reo hò|vẫy cờ|chen chân|xếp hàng dài|múa|trình diễn|trao nhau|bế|cõng|khiêng|đẩy xe'.split(
    '|',
  );

/** Words that begin what a caption tells where nobody acts: rooms, buildings, works, crowds. */
export const PICTURED_THINGS: readonly string[] =
  'Cuộc gặp giữa|Cuộc gặp gỡ giữa|Cuộc hội đàm giữa|Cuộc làm việc giữa|Quang cảnh|Toàn cảnh|Khung cảnh|Tổng duyệt|Không gian|Điểm cầu|Trụ sở|Góc|Gian hàng|Gian trưng bày|Sản phẩm|Tiết mục|Màn|Phiên họp|Phiên|Buổi|Lễ|Đại hội|Hội nghị|Hội trường|Tòa nhà|Tòa án|Sân bay|Cầu|Cảng|Tàu|Máy bay|Nhà máy|Khu|Khu vực|Tuyến đường|Tượng đài|Bức ảnh|Bức tranh|Hiện trường|Hiện vật|Biểu tượng|Bìa|Cuốn sách|Poster|Ban tổ chức|Dàn|Đội hình|Khối cờ|Khối xe|Khối nữ|Khối nam|Khối đứng|Khối diễu|Khối quân|Khối sĩ quan|Khối chiến sĩ|Khối tăng|Hình ảnh|Đội tàu|Đoàn tàu|Đoàn xe|Chuyên cơ|Tấm biển|Bia|Bức tượng|Văn bản|Hòm phiếu|Phiếu'.split(
    '|',
  );

/** Verbs that say, decide or come about: a sentence with one is told, not shown. */
export const TOLD_ACTS: readonly string[] =
  'yêu cầu|đề nghị|cho biết|cho rằng|cho hay|khẳng định|nhấn mạnh|kêu gọi|lên tiếng|tuyên bố|cảnh báo|bày tỏ|đề xuất|kiến nghị|lý giải|nhận định|đánh giá|thông báo|thống nhất|nhất trí|cảm ơn|hoan nghênh|trân trọng|biểu dương|lưu ý|phân tích|kết luận|chỉ rõ|nêu rõ|giữ chức|đắc cử|trúng cử|tái cử|giữ quyền|qua đời|từ trần|ủng hộ|phản đối|hứa|cam kết|hiến kế|mong|muốn|mong muốn|hy vọng|tin tưởng|thay thế|thay cho|thay ông|thay bà|thay đồng chí|từ chức|ra đi|quyết định|diễn ra|ghi nhận|kéo dài|thu hút|nằm trong|nhận được|góp phần|nói thêm|biết|cảm thấy|xác nhận|tán thành|gửi lẵng hoa|gửi điện|gửi thư|gửi lời|chúc bà con|chúc các|chúc sức khỏe|kể|hỏi|bức xúc|đảm nhận|làm trưởng|chịu|thúc đẩy|đặt câu hỏi|xoay quanh|tập trung|chỉ đạo các|chỉ đạo xây dựng|chỉ đạo triển khai|chỉ đạo công tác'.split(
    '|',
  );

/** `Tổng Thư ký` and `Tổng thư ký`. */
function inBothWays(phrase: string): string[] {
  const small = phrase.charAt(0) + phrase.slice(1).toLowerCase();
  return /[\p{Lu}]{2}/u.test(phrase) || small === phrase ? [phrase] : [phrase, small];
}
