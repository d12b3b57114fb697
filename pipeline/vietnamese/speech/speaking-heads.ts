/** Nouns that head a phrase for somebody who can speak, besides those of rank and office: by age, kin, trade, part in a case. */
export const SPEAKING_PEOPLE: readonly string[] = (
  'người|kẻ|giới|số khác|cô gái|cô bé|cậu bé|bé trai|bé gái|chàng trai|thanh niên|nam thanh niên|nữ thanh niên|thiếu niên|thiếu nữ|phụ nữ|cụ ông|cụ bà|ông cụ|bà cụ|thai phụ|sản phụ|' +
  'cha|bố|ba|mẹ|má|bố mẹ|cha mẹ|ba mẹ|vợ|chồng|vợ chồng|con trai|con gái|anh trai|chị gái|em trai|em gái|anh rể|chị dâu|con rể|con dâu|cháu trai|cháu gái|ông nội|bà nội|ông ngoại|bà ngoại|bạn trai|bạn gái|bạn bè|bạn đọc|bạn học|hàng xóm|láng giềng|bà con|dân làng|dân địa phương|người dân|cư dân|gia đình|thân nhân|' +
  'nạn nhân|nhân chứng|nghi can|nghi phạm|hung thủ|thủ phạm|đối tượng|bị can|bị cáo|bị hại|nguyên đơn|bị đơn|đương sự|bên bị hại|hành khách|du khách|khách hàng|người dùng|người tiêu dùng|' +
  'tài xế|lái xe|phụ xe|nhà xe|chủ xe|chủ nhà|chủ quán|chủ tiệm|chủ hàng|chủ trang trại|chủ cơ sở|chủ tàu|chủ rừng|thuyền trưởng|thuyền viên|thợ lặn|thợ mỏ|công nhân|nông dân|ngư dân|diêm dân|tiểu thương|thương lái|doanh nhân|nhà đầu tư|cổ đông|nhân viên|bảo vệ|lễ tân|tiếp viên|phi công|' +
  'bác sĩ|bác sỹ|y tá|y bác sĩ|điều dưỡng|dược sĩ|bệnh nhân|giáo viên|thầy giáo|cô giáo|hiệu trưởng|hiệu phó|giảng viên|học sinh|nam sinh|nữ sinh|sinh viên|phụ huynh|thí sinh|vận động viên|huấn luyện viên|cầu thủ|thủ môn|tay vợt|võ sĩ|nghệ sĩ|nghệ sỹ|ca sĩ|nam ca sĩ|nữ ca sĩ|diễn viên|nam diễn viên|nữ diễn viên|đạo diễn|nhạc sĩ|họa sĩ|nhà văn|nhà thơ|nhà báo|phóng viên|biên tập viên|cây viết|cây bút|tác giả|độc giả|khán giả|dân mạng|cư dân mạng|cộng đồng mạng|' +
  'luật sư|luật gia|thẩm phán|công tố viên|nhóm công tố|kiểm sát viên|điều tra viên|trinh sát|cảnh sát|cảnh sát viên|công an|CSGT|bộ đội|chiến sĩ|binh sĩ|quân nhân|sĩ quan|cựu sĩ quan|đặc vụ|mật vụ|điệp viên|tướng|chỉ huy|tư lệnh|thủ lĩnh|giáo sĩ|giáo chủ|giám mục|linh mục|hòa thượng|tín đồ|giáo dân|' +
  'cán bộ|công chức|viên chức|quan chức|giới chức|lãnh đạo|đại diện|phát ngôn viên|người phát ngôn|CEO|chuyên gia|chuyên viên|cố vấn|trợ lý|nhà sáng lập|đồng sáng lập|nhà quản lý|nhà điều hành|ông chủ|bà chủ|ứng viên|ứng cử viên|cử tri|nghị sĩ|nghị sỹ|dân biểu|đại biểu|thành viên|hội viên|đoàn viên|đảng viên|tổ trưởng|trưởng thôn|trưởng bản|trưởng ấp|trưởng khoa|trưởng phòng|trưởng nhóm|trưởng đoàn|phó đoàn|già làng|giám đốc|tổng giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|giáo sư|tiến sĩ|thạc sĩ|học giả|nhà nghiên cứu|nhà khoa học|nhà kinh tế|nhà phân tích|nhà hoạt động|nhà ngoại giao|nhà tổ chức|nhà chức trách|người đồng cấp|bộ trưởng|ngoại trưởng|thị trưởng|thống đốc|công tước|hoàng tử|quốc vương|thái tử'
).split('|');

/** Nouns that head a phrase for a body that can speak. */
export const SPEAKING_BODIES: readonly string[] = (
  'ngành(?= (?:y tế|giáo dục|công thương|nông nghiệp|du lịch|giao thông|xây dựng|tài chính|thuế|công an|kiểm sát|tư pháp|nội vụ|văn hóa|thể thao|thủy sản|lâm nghiệp|kiểm lâm|điện lực|than|dầu khí|dệt may|đường sắt|hàng không|lao động|bảo hiểm|thanh tra|tài nguyên|môi trường|thông tin|bưu chính|khoa học|chức năng))|chủ(?! trương| đề| yếu| nghĩa| động| trì| quyền| quan)|thợ|hộ|công ty|tổng công ty|tập đoàn|hãng|ngân hàng|doanh nghiệp|nhà mạng|nhà đài|nhà thầu|nhà máy|nhà trường|ban giám hiệu|trường(?! hợp)|đại học|học viện|bệnh viện|phòng khám|trung tâm|viện|tòa|tòa án|viện kiểm sát|hội đồng|ủy ban|uỷ ban|bộ(?! luật)|sở|cục|vụ(?! việc| án)|chi cục|tổng cục|phòng|văn phòng|cơ quan|đơn vị|tổ chức|nhóm|đội|tổ công tác|đoàn|trạm|đồn|hạt kiểm lâm|ban(?! đầu| đêm| ngày)|câu lạc bộ|CLB|liên đoàn|hiệp hội|hội(?! kiến| đàm| nghị| thảo| trường| họp| nhập| phí)|quỹ|sàn|' +
  'đại sứ quán|lãnh sự quán|tổng lãnh sự quán|phái đoàn|quân đội|hải quân|không quân|lục quân|lực lượng|phe|đảng|liên minh|liên quân|mặt trận|phong trào|chính phủ|chính quyền|nội các|nghị viện|quốc hội|thượng viện|hạ viện|bộ phận|bộ chỉ huy|hạm đội|sân bay|cảng hàng không|cảng vụ|hải quan|chi nhánh|địa phương|thành phố|tỉnh|huyện|xã(?! hội)|phường|quận|báo(?! cáo)|tờ(?! trình| khai)|tạp chí|hãng tin|trang|trang tin|đài|kênh|truyền thông|chuyên san'
).split('|');

/** What carries words from somebody: whoever it is of speaks. Papers are none: `báo cáo của …` does not speak. */
export const SPEAKING_SOURCES: readonly string[] =
  'thông báo|thông cáo|thông cáo báo chí|tuyên bố|tuyên bố chung|thông tin|thông tin mới nhất|thông tin ban đầu|bản tin|tin|nguồn tin|nguồn tin riêng|nguồn'.split(
    '|',
  );

/** Words with a capital at the head of a sentence that open no name. */
export const NO_NAME_STARTS: readonly string[] =
  'dù|mặc dù|tuy|khi|nếu|theo|trong|tại|sau|trước|từ|với|vì|do|để|nhưng|còn|và|rồi|hiện|nay|riêng|cả|mới|ngay|chỉ|nhờ|bởi|qua|về|ngoài|cùng|như|bên|phát|trả|đại|giám|chủ|phó|trưởng|bộ|nguyên|cựu|được|bị|ảnh|nguồn|clip|video|hội|luật|nghị|thông|quyết|điều|chương|số'.split(
    '|',
  );

/** Nouns behind `một`, `nhiều`, `các` that name no speaker: what is written, seen or thought. */
export const SILENT_NOUNS: readonly string[] =
  'báo cáo|nghiên cứu|khảo sát|thăm dò|điều tra|tài liệu|văn bản|công văn|bài|cuốn|bức|lá|quy định|điều|luật|kết quả|thông tin|tin|clip|video|hình|ảnh|cuộc|số liệu|dấu hiệu|bằng chứng|lời|đơn|nghị quyết|nghị định|kết luận|quan điểm|giả thuyết|lập luận|phương án|giải pháp|vấn đề|việc|lần|trường hợp|nội dung|tuyên bố|biện pháp|yêu cầu|cáo buộc|sự|mục tiêu|yếu tố|nguyên nhân|chương trình|dự án|hợp đồng|thỏa thuận|dòng|câu|cách|thứ|nét|phần|nhiệm vụ|năm|tháng|ngày|tuần'.split(
    '|',
  );

/** Words that lead to the next clause and are no part of its subject. */
export const CLAUSE_TURNS: readonly string[] =
  'theo đó|trước đó|trong khi đó|trong khi|tuy nhiên|ngoài ra|bên cạnh đó|sau đó|ngay sau đó|hiện nay|hiện|cùng ngày|đồng thời|do đó|vì vậy|thậm chí|mới đây|gần đây|nhưng|còn|song|và|rồi|thì|nay|hôm qua|hôm nay|sáng nay|chiều nay|tối qua'.split(
    '|',
  );

/** First words of a phrase of time, place or occasion before the comma that opens a clause. */
export const LEADING_IN: readonly string[] =
  'trong|tại|ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm|trước|sau|khi|liên quan|về|theo|ngoài|tuy|cùng|đối với|đặc biệt|cuối|cụ thể|bước đầu|ban đầu|trên|với|nhân|từ|qua|làm việc|xem xét|dù|mặc dù|bên cạnh|đồng thời|do|vì|nhằm|để|nói|trao đổi|trả lời|đáp|phát biểu|đến|lúc|vào|khoảng|như|nhưng|còn|song|đề cập|bình luận|nhận định|đánh giá|chia sẻ|thông tin|giải thích|lý giải|tiếp|thậm chí|mới đây|gần đây|hiện|ngay|thực tế|đáng chú ý|đầu|giữa|tuần|tháng|năm|riêng|phản ứng|dẫn|ở|bởi|đứng'.split(
    '|',
  );

/** First words of a subject that nobody speaks by, besides those of what is written, seen or thought: papers, deeds, pronouns, conjunctions. */
export const SILENT_HEADS: readonly string[] = (
  'tôi|chúng tôi|chúng ta|ta|mình|em|con|tớ|bạn|của|hoặc|mấy|mặc dù|tuy|tuy vậy|thế nhưng|riêng|chí ít|cuối cùng|đi|chúng|nó|ai|không ai|người ta|đó|đây|điều|cái|thế|vậy|như|cũng|còn|đã|sẽ|đang|có|không|chưa|phải|cần|là|được|bị|do|để|vì|nên|mà|thì|và|nhưng|song|rồi|nếu|khi|dù|theo|trong|tại|trên|từ|với|về|qua|sau|trước|giữa|bằng|đến|tới|ở|lúc|hồi|ngay|chỉ|chính|cả|cùng|' +
  'cương lĩnh|nghị quyết|nghị định|cương yếu|đáp trả|bắt nguồn|xuất phát|dẫn|công điện|công ước|thông tư|thông điệp|thông cáo|thông báo|tờ trình|tờ khai|dự thảo|dự luật|dự án|đề án|đề tài|đề xuất|đề nghị|quyết định|phán quyết|bản án|cáo trạng|hiến pháp|điều lệ|quy chế|chỉ thị|sắc lệnh|lệnh|hiệp định|hiệp ước|tuyên ngôn|diễn văn|bức thư|thư|email|tin nhắn|đơn|sách|cuốn sách|bản đồ|biểu đồ|bảng|dữ liệu|thống kê|con số|chỉ số|số|ảnh|hình ảnh|video|clip|đoạn|camera|' +
  'câu|câu chuyện|câu hỏi|lời|lý do|nguyên nhân|bối cảnh|tình hình|tình trạng|thực trạng|thực tế|thực tiễn|kinh nghiệm|lịch sử|khoa học|pháp luật|luật|truyền thuyết|tin đồn|diễn biến|sự kiện|sự việc|vụ việc|hiện tượng|xu hướng|động thái|động tác|hành động|hành vi|hoạt động|chiến thắng|thất bại|thành công|quá trình|chuyến|chuyến thăm|chuyến đi|hội nghị|hội thảo|hội đàm|cuộc gặp|phiên|buổi|lễ|kỳ|trận|' +
  'mạng|mạng xã hội|internet|thị trường|nền kinh tế|kinh tế|giá|thời gian|thời tiết|bầu không khí|đa phần|phần|bản thân|tất cả|mọi thứ|mọi việc|gì|sao|bao nhiêu|thêm|đặc biệt|đáng|bước đầu|ban đầu|trực tiếp|thống nhất|xin|hãy|đừng|tự|nguồn|nguồn gốc|tuyên bố|phát biểu|nhận định|đánh giá|phân tích|kết luận|kiến nghị|yêu cầu|chủ trương|chính sách|chiến lược(?! gia)|kế hoạch|chương trình|chương|mục|khoản|điểm|nghĩa|tinh thần|tư tưởng|tình yêu|cuộc đời|cuộc sống|trái tim|khán đài'
).split('|');

/** Words that join or subordinate a clause: a phrase with one of them tells something and names no speaker. */
export const CLAUSE_CONJUNCTIONS: readonly string[] = 'khi|nếu|vì|mà|thì|khiến|từ chối|dù|mặc dù|tuy'.split('|');

/** Verbs and directions that show a clause where a phrase for a speaker is looked for. */
export const CLAUSE_DEEDS: readonly string[] =
  'giảm|nâng|lặp|tăng cường|ra sức|đặt ra|tăng sức ép|gây sức ép|tạo sức ép|hoài nghi|cho|làm|mời|nói|dẫn|nêu|gửi|gọi|gặp|rà soát|quyết định|kê biên|đến|tới|về|lên|vào|ra'.split(
    '|',
  );
