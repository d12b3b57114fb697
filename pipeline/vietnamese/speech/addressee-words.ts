/** Heads of phrases for those who are asked, thanked or hoped for. */
export const ADDRESSEE_HEADS: string[] = (
  'các|thường trực|liên tịch|nhà thầu|bảo hiểm|toàn|toàn thể|mỗi|từng|ngành|cán bộ|đảng viên|bộ|ubnd|hđnd|lãnh đạo|hai bên|hai nước|cơ quan|đơn vị|ban|sở|chính phủ|quốc hội|tỉnh|thành phố|huyện|công an|quân đội|lực lượng|nhân dân|người dân|cử tri|doanh nghiệp|đồng chí|ông|bà|' +
  'đảng bộ|đảng ủy|cấp ủy|thường vụ|ủy ban|hội|đoàn|trường|nhà trường|tập thể|những|nhà đầu tư|chủ đầu tư|phía|chính quyền|thủ tướng|bộ trưởng|tổng thống|chủ tịch|thanh niên|kiều bào|đồng bào|bà con|cộng đồng|mọi người|mọi|báo chí|tòa án|viện kiểm sát|thanh tra|văn phòng|nước|tổng cục|cục|mặt trận|tp|hai hội|ban chấp hành|hội người|thành ủy|tỉnh ủy|huyện ủy|quận ủy|hội đồng|quận|xã|phường|hai|thế giới|khối|liên minh|tập đoàn|tổng công ty|công ty|ngân hàng|viện|học viện|thủ trưởng|trưởng ngành|trưởng|phó|giám đốc|công chức|chiến sĩ|nông dân|công nhân|phụ nữ|trí thức|học sinh|sinh viên|nhân viên|tổ chức|địa phương|liên đoàn|đại biểu|đại sứ|đại sứ quán|ngài|anh|chị|em|bạn|quý vị|cấp|chi bộ|mttq|kiểm toán|bệnh viện|cựu chiến binh|gia đình|lao động|người lao động|nhà báo|nhà khoa học|văn nghệ sĩ|bí thư|phó thủ tướng|thứ trưởng|đảng|nhà nước|trung ương|quân|viên chức|ba|bốn|năm|sáu|hội viên|phật tử|tăng, ni|chức sắc|giáo dân|đồng nghiệp|cựu binh|thương binh|truyền thông|các bên|bên|hai đảng|chuyên gia|thân nhân|phóng viên|nhà lãnh đạo|tân|ban tổ chức|tổng bí thư|chủ nhiệm|tổng giám đốc|công ty bảo hiểm|tư lệnh|chính ủy|hãng|hợp tác xã|ngư dân|thủ lĩnh|liên hợp quốc|hạ viện|thượng viện|nghị viện|mọi tầng lớp|tầng lớp|toàn dân|toàn quân|toàn đảng|toàn ngành'
).split('|');

/** Words at which such a phrase ends: what they are to do, or what they did. */
export const ADDRESSEE_ENDS: string[] = (
  'cần|phải|đồng thời|bày tỏ|đảm nhận|đảm nhiệm|đảm đương|vinh dự|trúng cử|đắc cử|nhậm chức|lên đường|lời|những lời|mong muốn|thông điệp|nên|hãy|sẽ|đã|vừa|đang|luôn|không|chưa|được|sớm|tiếp tục|tập trung|tăng cường|đẩy mạnh|khẩn trương|kiên trì|chủ động|chủ trì|phối hợp|nghiên cứu|xem xét|quan tâm|chỉ đạo|thực hiện|triển khai|rà soát|báo cáo|kiểm tra|làm|có|tạo|hỗ trợ|giúp|giúp đỡ|' +
  'nâng cao|phát huy|xây dựng|đổi mới|hoàn thiện|bảo đảm|đảm bảo|giải quyết|xử lý|ban hành|trình|bố trí|phân bổ|cho|cùng|nỗ lực|cố gắng|hoàn thành|khắc phục|quán triệt|chú trọng|đưa|tổ chức|đóng góp|tham gia|ủng hộ|thúc đẩy|mở rộng|duy trì|phấn đấu|nhanh chóng|' +
  'kịp thời|vì|về|trong việc|thường xuyên|bám sát|tích cực|coi|đề xuất|tham mưu|rút|ngừng|dừng|chấm dứt|tuân thủ|tôn trọng|kiềm chế|hợp tác|gửi|thống nhất|làm rõ|làm tốt|điều tra|xác minh|theo dõi|giám sát|quản lý|sử dụng|áp dụng|công bố|công khai|đầu tư|dành|đạt|mà|đoàn kết|gương mẫu|nghiêm túc|trong|hết sức|cũng|vượt|trở thành|giữ gìn|giữ vững|giữ|tiến hành|đề ra|bảo vệ|chấp hành|vận động|tuyên truyền|nắm|kiên quyết|lập|mở|sửa đổi|bổ sung|đồng hành|chăm lo|học tập|rèn luyện|nhân rộng|' +
  'trao đổi|tính toán|cân nhắc|đánh giá|hướng dẫn|đôn đốc|xác định|thành lập|trả lời|cung cấp|chuẩn bị|khai thác|tìm|nêu|ưu tiên|đối thoại|mạnh dạn|quyết liệt|gắn|là|tổng hợp|tiếp thu|bàn|kiến nghị|cân đối|yêu cầu|sang|rất|vẫn|gấp rút|nhìn nhận|chấp nhận|thể hiện|góp phần|rà soát lại|chú ý|lưu ý|kiểm soát|phát triển|khảo sát|chia sẻ|nêu cao|xuống|tháo gỡ|vào cuộc|bớt|khuyến khích|đi đầu|đi|để|nhằm|khi|sau khi|vào|cải thiện|cải cách|củng cố|ngăn chặn|phòng ngừa|xóa|thu hút|tạo điều kiện|cập nhật|hủy|trả|mua|bán|phê chuẩn|phê duyệt|thu hồi|bàn giao|cử|tiếp nhận|đón|gặp|nói|hiểu|nhận thức|tin tưởng|yên tâm|phản ánh|chấp thuận|cho phép|cho ý kiến|thảo luận|xem|biết|nhận|lắng nghe|tiếp xúc|tận dụng|khai mạc|thay đổi|kết nối|giới thiệu|quảng bá|liên kết|tái cơ cấu|sắp xếp|thành công|mạnh khỏe|đề cao|nghiên cứu kỹ|đặc biệt|tập hợp|giải phóng|đứng ra|một mặt|lần lượt|phát biểu|trình bày|giải trình|giải thích|chi trả|thể chế hóa|cụ thể hóa|vận dụng|khơi dậy|động viên|khai quật|chuyển|cắt|giảm|tăng|hạn chế|từ bỏ|rút khỏi|tham dự|sát cánh|hành động|phối kết hợp|kết hợp|lồng ghép|huy động|siết chặt|chấn chỉnh|ổn định|bồi thường|khởi tố|kéo dài|nộp|thăm|giao lưu|ký kết|luân chuyển|bổ nhiệm|tinh giản|tự|phản đối|siết|hoãn|bỏ phiếu|thông qua|bác bỏ|lên án|công nhận|khôi phục|nối lại|đàm phán|ngồi vào|rời|trao trả|thả|phóng thích|dỡ bỏ|gỡ bỏ|nới lỏng|bầu|trực tiếp|tự giác|tuyệt đối|dứt khoát|nhất trí|hoàn trả|chỉnh sửa|soạn thảo|thẩm định|ngay'
).split('|');

/** What is praised or taken up, no one who could be addressed, though its first word heads such phrases. */
export const ADDRESSEE_DEEDS: string[] = [
  'ban hành',
  'hai là',
  'đoàn kết',
  'nước ngoài',
  ...['những', 'các', 'mọi', 'từng', 'mỗi', 'hai'].flatMap((count) =>
    'tồn tại|hạn chế|khuyết điểm|bất cập|tác động|quyền|chuẩn|thành tựu|thành tích|thành quả|kết quả|ý kiến|đóng góp|nỗ lực|cố gắng|kinh nghiệm|giải pháp|biện pháp|nội dung|vấn đề|khó khăn|kiến nghị|đề xuất|hoạt động|chính sách|bước|tiến bộ|tình cảm|nhiệm vụ|dự án|mặt|lĩnh vực|cam kết|thỏa thuận|quy định|việc|điều|hành vi|hành động'
      .split('|')
      .map((noun) => `${count} ${noun}`),
  ),
];

/** Those whose trade is told by a verb, which is not yet what they are asked to do. */
export const ADDRESSEES_BY_TRADE: readonly string[] = [
  ...['cơ quan', 'đơn vị'].flatMap((head) =>
    'soạn thảo|chủ trì soạn thảo|thẩm tra|thẩm định|quản lý|điều tra|giám sát|tham mưu|chủ quản|tư vấn|thi công|thực hiện'
      .split('|')
      .map((trade) => `${head} ${trade}`),
  ),
  ...'chủ đầu tư|nhà đầu tư|ban chỉ đạo|ban soạn thảo|ban quản lý|ban tổ chức|đoàn giám sát|đoàn kiểm tra|đoàn thanh tra'.split('|'),
];
