/** Words that may stand between a speaker and the verb of speaking: time, manner, repetition. */
export const BEFORE_VERB: string[] = (
  'cũng|đã|đang|sẽ|vừa|mới|còn|tuy|ra sức|lại|luôn|từng|liên tục|tiếp tục|thẳng thắn|nhiệt liệt|trân trọng|chân thành|đặc biệt|một lần nữa|nhiều lần|đồng thời|chính thức|công khai|trực tiếp|mạnh mẽ|' +
  'thậm chí|thậm chí còn|rất|cho|cực lực|kịch liệt|quyết liệt|kiên quyết|dứt khoát|rõ ràng|thường xuyên|hôm nay|hôm qua|mới đây|gần đây|trước đó|sau đó|ngay sau đó|hết sức|bất ngờ|nghiêm túc|vui mừng|vui vẻ|xúc động|tự hào|hào hứng|bức xúc|' +
  'lần lượt|nhanh chóng|lập tức|ngay lập tức|lên tiếng|thay mặt|phát biểu|dự và|tới dự và|đến dự và|tham dự và|dự và phát biểu|tiếp và|chủ trì và|đích thân|riêng|tha thiết|tỏ ra|thì|mạnh dạn|dự họp|ôn tồn|hóm hỉnh|dí dỏm|khiêm tốn|vắn tắt|ngắn gọn|' +
  'không ngần ngại|cùng|đều|nhấn mạnh và|gay gắt|nghẹn ngào|cụ thể|hôm thứ hai|hôm thứ ba|hôm thứ tư|hôm thứ năm|hôm thứ sáu|hôm thứ bảy|hôm chủ nhật|tuần trước|cuối tuần qua|cuối tuần rồi|bước đầu|nghiêm khắc|kịp thời|xin|' +
  'thống nhất|cơ bản|hoàn toàn|tái|sau đó đã|phấn khởi|bình tĩnh|đã có văn bản|có văn bản|có chỉ đạo|có ý kiến chỉ đạo|ra thông báo|ra thông cáo|ra tuyên bố|có công văn|gửi công văn|ký văn bản|ký công văn|ra văn bản|ra công văn|gửi văn bản|có công điện|ra công điện|ký công điện|có ý kiến|vẫn|chỉ|có phát biểu|vừa có phát biểu|có bài phát biểu|có tuyên bố|có thông báo|có thông cáo|có bài viết|có thư|đồng loạt|đã đồng loạt|dõng dạc|chua xót|chua chát|cay đắng|bực bội|giận dữ|tức giận|lạc quan|bi quan|ngậm ngùi|trầm ngâm|cởi mở|chân tình|hồ hởi|quả quyết|thành thật|thật thà|khéo léo|thận trọng|dè dặt|mỉa mai|châm biếm|cứng rắn|đanh thép|tâm huyết|nhẹ nhàng|bộc trực|bình thản|điềm tĩnh|hiện|hiện nay|hiện vẫn|hiện cũng|cương quyết|thẳng thừng|lớn tiếng|biểu quyết|bỏ phiếu|quyết định|nhất quán|nồng nhiệt|thân thiết|thân mật|thân ái|trang trọng|ân cần|lịch sự|khẩn thiết|khẩn khoản|thành kính|đặc biệt nhiệt liệt|bộc lộ|nghiêm nghị|nghiêm giọng|hài hước|hoan hỉ|hân hoan|sung sướng|phấn chấn|buồn bã|đau đớn|xót xa|đau xót|tiếc nuối|lo lắng|lo âu|băn khoăn|trăn trở|ngạc nhiên|sửng sốt|kinh ngạc|ngỡ ngàng|bối rối|lúng túng|ngập ngừng|do dự|e dè|rụt rè|say sưa|sôi nổi|hăng hái|tự tin|điềm đạm|từ tốn|chậm rãi|nhấn giọng|quyết đoán|kiên định|kiên trì|tích cực|chủ động|gián tiếp|ngầm|bóng gió|úp mở|thầm|tiếp đó|ngay lập tức đã|tức thì|đột ngột|một mực|khăng khăng|cố gắng|tìm cách|đồng loạt đã|nhất loạt|nhất tề|cùng nhau|thường|hay|vội|vội vàng|kịp|trước hết|đầu tiên|cuối cùng|tiếp theo|theo đó|cũng đã|đã từng|vẫn đang|vẫn luôn|cùng ngày|sáng nay|chiều nay|trưa nay|tối nay|tối qua|sáng qua|chiều qua|đêm qua|hôm nọ|hôm kia|tuần này|tháng trước|tháng này|năm ngoái|năm nay|trong tuần|vừa qua|vừa rồi|mới rồi|' +
  'có phản ứng|có những phản ứng|đã có phản ứng|có những phát biểu|có một số phát biểu|hơn một lần|lần thứ hai|lần thứ ba|lần đầu|lần đầu tiên|không ít lần|không dưới một lần|đôi lần|vài lần|lâu nay|bấy lâu nay|từ lâu|bao giờ cũng|lúc nào cũng|nhất mực|đồng thời cũng|tiếp tục lên tiếng|chung|có chung|rất mực|hoan hỷ|thẳng tay|một lần nữa đã|lại một lần nữa|cũng một lần nữa|trân trọng và|thành tâm|thật lòng|không khỏi|không giấu được|' +
  'trên cơ sở đó|từ đó|do đó|do vậy|vì vậy|vì thế|bởi vậy|ngay lúc đó|lúc đó|khi đó|lúc này|trước đây|bỗng|bỗng nhiên|đột nhiên|âm thầm|bí mật|nhất quyết|quyết tâm|nhân đó|nhân dịp này|nhân dịp đó|nhân đây|phần nào|dường như|vô cùng|trong khi đó|về phần mình|về phía mình|mặt khác|thay vào đó|trái lại|ngược lại|sau cùng|rốt cuộc|kiên nhẫn|ráo riết|khẩn cấp|cấp tốc|gấp rút|thống thiết|chân thật|sòng phẳng|mạnh miệng|hùng hồn|trịnh trọng|long trọng|kính cẩn|hài lòng|' +
  'mặc dù|dù|liền|bèn|lên twitter|lên facebook|lên mạng xã hội|lên truyền hình|quay sang|đứng lên|đứng dậy|tỏ vẻ|tỏ thái độ|tỏ rõ|ra phán quyết|đưa ra phán quyết|có phán quyết|đưa ra nhận định|có nhận định|đưa ra ý kiến|đưa ra quan điểm|đưa ra kết luận|có kết luận|ra nghị quyết|đưa ra thông báo|phát đi thông báo|phát đi thông cáo|phát đi tuyên bố|phát đi thông điệp|đưa ra thông điệp|gửi thông điệp'
).split('|');

/** Words before a verb of speaking that make it a noun, a passive, or something not said. */
export const NO_VERB_AFTER: string[] = (
  'sự|lời|những|các|một số|bản|ý kiến|theo|của|về|có|cuộc|bài|công tác|đơn|được|bị|do|không|chưa|phần|nội dung|tinh thần|kết quả|nhiệm vụ|chẳng|khỏi|số|mọi|mỗi|nhiều|' +
  'việc|để|nhằm|cần|phải|nên|hãy|đừng|sẽ phải|có thể|không thể|muốn|định|tờ|báo cáo|văn bản|giấy|nghị quyết|thông điệp|chủ trương|quyền|khó|dễ|nhận|tiếp nhận|gửi|nhận được|đáp ứng|trước|sau|một|hai|ba|từ chối|tránh|ngừng|thôi|thay vì|' +
  'hứng|hứng chịu|vấp|vấp phải|gặp phải|hứng lấy|bất chấp|dấy lên|gây|tâm điểm|mục tiêu|trở thành|mặc cho|đối mặt|bằng|qua|với|như|câu|hồi|niềm|nỗi|mối|hoạt động|chương trình|thi đua|thành tích|chùm|buổi|lễ|tình trạng|lệnh|mức|mỏ|ngành|khai thác|nguy cơ|tập trung|tăng cường|cách|quy trình|hình thức|chất lượng|điều'
).split('|');

/** Words of two syllables that end like one of these and stop no verb: `hôm qua tuyên bố`, `chuyên gia quân sự nói`. */
export const VERB_AFTER: readonly string[] =
  'dẫn lời|trích lời|quân sự|dân sự|hình sự|nhân sự|lãnh sự|cán sự|hôm qua|tuần qua|vừa qua|đêm qua|chiều qua|sáng qua|tối qua|trưa qua|hào hứng|thứ hai|thứ ba|vụ việc|đa số|thiểu số|các ngành|liên ngành|hôm trước|tuần trước|tháng trước|năm trước|hôm sau|ngay sau|cầu giấy'.split(
    '|',
  );

/** What may stand between a verb of speaking and what is said, besides a phrase of place, time or hearer. */
export const AFTER_VERB: string[] =
  'rõ hơn|cụ thể hơn|thêm|lại|rõ|rằng|là|lên|ra|như sau|với báo chí|ngay|cụ thể|tiếp|vậy|thế|mạnh mẽ|gay gắt|kịch liệt|nồng nhiệt|chân thành|sâu sắc'.split(
    '|',
  );

/** Words of two syllables that begin like one of these and belong to what is said: `cho rằng thế giới …`. */
export const SAID_AFTER: readonly string[] =
  'tiếp tục|tiếp cận|tiếp nhận|tiếp xúc|tiếp thu|tiếp đón|tiếp theo|tiếp viện|tiếp quản|thế giới|thế hệ|thế mạnh|thế lực|thế kỷ|thế kỉ|thế nào|thế trận|thế chiến|thế vận hội|rõ ràng|rõ nét|ra sức|ra đời|ra quân|lên án|lên kế hoạch|vậy mà|vậy nên|ngay cả|ngay khi|ngay sau|ngay trong|ngay từ|ngay tại|cụ thể hóa|là do|lại càng|lại còn'.split(
    '|',
  );

/** What somebody may announce without a subject: `thông báo hủy chuyến thăm`. */
export const ANNOUNCED_DEEDS: readonly string[] =
  'hủy|hủy bỏ|hoãn|rút|rút khỏi|cắt|cắt đứt|cắt giảm|bắt|bắt giữ|bổ nhiệm|từ chức|ngừng|ngưng|dừng|tạm dừng|tạm ngừng|đóng cửa|mở|mở lại|mở rộng|triệu hồi|triệu tập|trục xuất|cấm|bãi bỏ|dỡ bỏ|gỡ bỏ|sa thải|cách chức|giải tán|tăng|giảm|phát hiện|tìm thấy|bắn|bắn hạ|tiêu diệt|phóng|phóng thử|thử|thành lập|ra mắt|nối lại|khôi phục|gia hạn|chấm dứt|kết thúc|đình chỉ|áp đặt|áp dụng|trừng phạt|công nhận|gia nhập|thu hồi|mời|hỗ trợ|viện trợ|dành|trao|tài trợ|điều|điều động|triển khai|lùi|thôi|nghỉ hưu|chuyển|tiến hành|mở cuộc điều tra|truy tố|khởi tố|giành|phong tỏa|chi|bỏ|bán|mua|đầu tư|xây dựng|tái tranh cử|ra tranh cử|tranh cử|áp thuế|áp|nâng|hạ|chấp nhận|ban bố|khởi động|kích hoạt|đề cử|tiếp nhận|hoàn tất|hoàn thành|sáp nhập|kỷ luật|khai trừ|truy nã|điều chỉnh|dời|bồi thường|miễn|miễn thuế|xóa nợ|trả tự do|phóng thích|thả|ngừng bắn|tấn công|không kích|rút quân|rút lại|thu hẹp|cấp|tạm đình chỉ|tái khởi động|tái lập|thiết lập|dừng hoạt động|mua lại|tuyển dụng|phát hành'.split(
    '|',
  );

/** Prepositions that open a phrase of place, time, hearer or topic after the verb: what is said comes after it. */
export const PHRASE_OPENERS: string[] =
  'với|tại|trên|trong|trước|sau|khi|hôm|ngày|vào|qua|bên lề|tới|từ|sáng|chiều|tối|trưa|nhân|về|trước khi|sau khi|ở|trả lời|như thế|như vậy|cùng'.split(
    '|',
  );

/** Words right before a speaker's name that make the speaker an object, or what follows a part of something said. */
export const NO_SPEAKER_AFTER: string[] = (
  'được|bị|do|mà|của|với|cho|như|khi|sau khi|trước khi|nếu|vì|rằng|là|việc|để|tới|đến|về|tại|gặp|tiếp|thăm|mời|giúp|cùng|hoặc|giữa|nhờ|yêu cầu|đề nghị|chúc|cảm ơn|kêu gọi|bởi|từ|đưa|giao|tin|chúc mừng|' +
  'hoan nghênh|lên|chào mừng|chào đón|đón|tiễn|đón tiếp|bầu|cử|chống lại|đối với|vào|sang|phản đối|ủng hộ|trên|trong|gửi|thay|trước|sau|cáo buộc|chỉ trích|buộc|khiến|làm|hỏi|trình|báo cáo|bổ nhiệm|gồm|bao gồm|có|chờ|nhằm|lúc|cả|lời|nghe|khiến cho|dù|mặc dù|tuy|ngoài|không|phủ|đoàn|tại sao|vì sao|liệu|trợ lý|vợ|chồng|con gái|con trai|chính quyền|của ông|gia đình|người phát ngôn của|luật sư của|dưới thời|dưới quyền|người đồng cấp|đồng cấp|người tiền nhiệm|đối thủ|thân với|nhằm vào|chống|lượt'
).split('|');

/** Words of two syllables that end like one of these, behind which a speaker may well stand: `tuần trước ông A nói`. */
export const SPEAKER_AFTER: readonly string[] =
  'tranh cử|ứng cử|bầu cử|đề cử|được hỏi|bị hỏi|hôm trước|tuần trước|tháng trước|năm trước|lần trước|ngày trước|hồi trước|lúc trước|khi trước|hôm sau|ngày sau|tuần sau|tháng sau|năm sau|sau này|làm việc|kết thúc chuyến thăm|trở về|họp báo|lần lượt'.split(
    '|',
  );

/** Pronouns that stand for the person last spoken of. */
export const SPEAKER_PRONOUNS: string[] = (
  'ông|bà|đồng chí|anh|chị|ngài|cô|ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|anh này|chị này|cô này|anh ta|chị ta|cô ta|ông này|bà này|vị này|vị tướng này|ông ta|bà ta|nhà lãnh đạo này|quan chức này|nhà ngoại giao này|chính khách này|vị bộ trưởng này|vị quan chức này|vị đại biểu này|đại biểu này|' +
  'vị cử tri này|cử tri này|đb này|đbqh này|cán bộ này|vị cán bộ này|vị chuyên gia này|giáo sư này|vị giáo sư này|vị thứ trưởng này|vị giám đốc này|vị lãnh đạo này|nữ đại biểu này|vị luật sư này|luật sư này|chuyên gia này|nhà lãnh đạo trên|vị đại sứ này|đồng chí này|tổng thống đắc cử này|thượng nghị sĩ này|nghị sĩ này|người này|quan chức trên|vị quan chức trên|nhà ngoại giao trên|chuyên gia trên|nghị sĩ trên|đại biểu trên|luật sư trên|vị đại diện này|người đại diện này|vị trưởng đoàn này|vị chủ tịch này|vị bí thư này|vị cục trưởng này|vị tiến sĩ này|tiến sĩ này|bác sĩ này|nhà báo này|nhà phân tích này|nhà nghiên cứu này|nhà quan sát này|vị nghị sĩ này|vị thượng nghị sĩ này|người đứng đầu này|nữ chính trị gia này|nữ bộ trưởng này|bộ trưởng này|ngoại trưởng này|vị ngoại trưởng này|vị thủ tướng này|vị tổng thống này'
).split('|');

/** Heads of the phrases that name a group as speaker, at the start of its clause. */
export const GROUP_HEADS: string[] = (
  'họ|bạn ấy|bạn này|bạn đó|bạn nam|bạn nữ|ý kiến các cử tri|ý kiến của cử tri|ý kiến các đại biểu|ý kiến của các đại biểu|ý kiến đại biểu|ý kiến các thành viên|loại ý kiến|luồng ý kiến|nhóm ý kiến|ý kiến khác|ý kiến thứ nhất|ý kiến thứ hai|quan điểm thứ nhất|quan điểm thứ hai|quan điểm khác|đa phần ý kiến|phần lớn ý kiến|phần đông ý kiến|hầu hết ý kiến|ý kiến cử tri|tổ chức này|bị cáo|bị can|nghi phạm|các trinh sát|các chiến sĩ|đảng này|phe này|nhóm này|lực lượng này|công ty này|hãng nghiên cứu này|tập đoàn này|hiệp hội này|ngân hàng này|tòa này|viện này|nhà mạng này|quốc gia này|chính phủ này|phong trào|phe đối lập|lực lượng|giới tướng lĩnh|các bác sĩ|các điều tra viên|các nhà điều tra|các nhà chức trách|các công tố viên|các thẩm phán|các nhà lập pháp|các nhà hoạt động|các nhà nghiên cứu|các nhà ngoại giao|các nhà kinh tế|các nhân viên|các tay súng|các cố vấn|các trợ lý|các cơ quan tình báo|cơ quan tình báo|tình báo|không quân|hải quân|lục quân|thủy quân lục chiến|trợ lý|cố vấn|luật sư|gia đình|người thân|người nhà|đồng nghiệp|ngôi trường|bệnh viện|hạ viện|thượng viện|nội các|hãng tin này|hãng này|tờ báo này|tờ này|báo này|đài này|trang này|đoàn chủ tịch|có đại biểu|có ĐB|có ĐBQH|cũng có ĐB|cũng có đại biểu|có chuyên gia|có cử tri|các đồng chí|các đại biểu|đại biểu|các vị đại biểu|nhiều đại biểu|một số đại biểu|các ý kiến|nhiều ý kiến|một số ý kiến|có ý kiến|đa số ý kiến|cử tri|nhiều cử tri|các cử tri|các bậc cử tri|bà con cử tri|cử tri và nhân dân|đông đảo cử tri|hai bên|cả hai bên|hai nước|hai nhà lãnh đạo|hai vị lãnh đạo|' +
  'các nhà lãnh đạo|các bên|các nước|hai bộ|hai cơ quan|hai địa phương|hai tỉnh|hai thành phố|hai ngành|hai đơn vị|hai quốc hội|hai chính phủ|hai cơ quan lập pháp|hai thủ tướng|hai bộ trưởng|hai chủ tịch|hai tổng thống|hai đồng chí|hai ngoại trưởng|các bộ trưởng|các chuyên gia|nhiều chuyên gia|một số chuyên gia|giới chuyên gia|các nhà khoa học|giới phân tích|các nhà phân tích|giới quan sát|' +
  'lãnh đạo|đại diện|phía|đoàn giám sát|đoàn kiểm tra|đoàn công tác|ban tổ chức|các tổ chức|các doanh nghiệp|các cơ quan|cơ quan chức năng|người phát ngôn|phát ngôn viên|nhà trường|các luật sư|các nghị sĩ|các thành viên|' +
  'các quan chức|quan chức|giới chức|nhà chức trách|chính quyền|quân đội|phe|khối|liên minh|các giới chức|các báo|các hãng tin|các trang tin|một số tờ báo|nhiều tờ báo|các tờ báo|cơ quan điều tra|các doanh nhân|các chức sắc|các tổng lãnh sự|các đại sứ|đoàn đại biểu|các học giả|các tướng lĩnh|hội đồng xét xử|viện kiểm sát|văn phòng|' +
  'ban soạn thảo|cơ quan soạn thảo|cơ quan thẩm tra|tổ công tác|cả hai nước|cộng đồng người việt|bộ này|cơ quan này|đơn vị này|những người này|nước này|cộng đồng quốc tế|mặt trận|giới lãnh đạo|các phó thủ tướng|các ngoại trưởng|các thượng nghị sĩ|các nghị sỹ|nhiều nghị sĩ|một số nghị sĩ|các thành viên chính phủ|người dân|bà con|dư luận|công luận|nguồn tin|giới truyền thông|truyền thông|truyền thông nhà nước|báo chí|báo giới|giới chuyên môn|giới học giả|giới nghiên cứu|giới đầu tư|giới doanh nghiệp|cộng đồng doanh nghiệp|doanh nghiệp|các bộ|các bộ ngành|các địa phương|nhiều địa phương|hầu hết các địa phương|các tỉnh|các hộ dân|người lao động|công nhân|phụ huynh|các phụ huynh|nhiều người dân|nhiều người|một số người|nhiều cán bộ|các bị cáo|các nhân chứng|nhà báo|các chính trị gia|chính giới|điện kremlin|nhà trắng|lầu năm góc|nhà xanh|tòa bạch ốc|phương tây|các nước phương tây|washington|moscow|matxcova|mátxcơva|kremlin|brussels|bình nhưỡng|seoul|tokyo|bắc kinh|đài bắc|tehran|ankara|damascus|doha|riyadh|jerusalem|new delhi|islamabad|kiev|kyiv|london|paris|berlin|rome|canberra|người đại diện|nhân dân xã|nhân dân huyện|nhân dân địa phương|nhân dân tỉnh|bà con nhân dân|ban huấn luyện|phủ tổng thống|phủ thủ tướng|điện elysee|số 10 phố downing|giới quân sự|giới tình báo|giới ngoại giao|giới lập pháp|giới luật sư|giới quan chức|giới kinh doanh|các nguồn tin|tác giả|tác giả bài báo|tác giả bài viết|các tác giả|bộ tư lệnh|bộ chỉ huy|cảnh sát|cơ quan công an|cơ quan cảnh sát|công an|viện kiểm sát nhân dân|hội thẩm|đoàn luật sư|luật sư bào chữa|chủ tọa|chủ tọa phiên tòa|thẩm phán|hai phía|ba bên|các phía|hai đảng|hai nguyên thủ|hai ông|hai vị|các cựu|các nhóm|các vị lãnh đạo|các đồng chí lãnh đạo|tập thể|đoàn thanh tra|cơ quan thanh tra|cơ quan quản lý|ban giám đốc|ban quản lý|nhóm nghiên cứu|nhóm chuyên gia|ban chỉ đạo|văn phòng chính phủ|thường trực|ban thường vụ|ban cán sự|đảng ủy|ban lãnh đạo|hội đồng|ủy ban|ubnd|ngư dân|các ngư dân|nông dân|bà con ngư dân|bà con nông dân|chủ tàu|các chủ tàu|hộ dân|tiểu thương|các tiểu thương|các nhà đầu tư|các ngân hàng|các cư dân|nạn nhân|nhân chứng|đoàn kiểm toán|kiểm toán nhà nước|đoàn thẩm định|tổ thẩm định|cơ quan thẩm định|cơ quan kiểm toán|hội đồng thẩm định|giới bình luận|các nhà bình luận|các nhà hoạch định chính sách|giới hoạch định chính sách|phe cầm quyền|đảng cầm quyền|đảng đối lập|lực lượng đối lập|quân nổi dậy|phiến quân|các đồng minh|các thủ lĩnh|giới lãnh đạo quân sự|cơ quan điều tra liên bang|bên công tố|bên nguyên|bên bị|luật sư của|người nhà bệnh nhân|thư ký báo chí|tin|thông tin mới nhất|thông tin ban đầu|nguồn tin ban đầu|luật sư riêng|VKS|HĐXX|các đơn vị|các sở|các ngành|các cấp|các cơ sở|các trường|các bệnh viện|các doanh nghiệp nhỏ|các chủ đầu tư|chủ đầu tư|nhà thầu|các nhà thầu'
).split('|');

/** What a group without a name may do or undergo: past these, too, the phrase that names it is over. */
export const GROUP_DEEDS: readonly string[] =
  'tham gia|nổ súng|bắn|bắt giữ|khi|để|nhằm|tấn công|tiêu diệt|chậm|giảm|nâng|lặp|tăng cường|ra sức|xác minh|dự kiến|đặt ra|tăng sức ép|gây sức ép|tạo sức ép|hoài nghi|triển khai|đưa'.split(
    '|',
  );

/** What a body named before is called with a capital where it speaks again. */
export const BARE_BODIES: string[] =
  'Hiệp hội|Hội|Liên đoàn|Tập đoàn|Công ty|Tổng công ty|Ngân hàng|Bộ|Sở|Cục|Tổng cục|Vụ|Viện|Trung tâm|Thành phố|Tỉnh|Huyện|Quận|Chủ đầu tư|Nhà thầu|Nhà đầu tư|Tòa|Tòa án|Trường|Bệnh viện|Thanh tra|Kiểm toán|Đơn vị|Cơ quan|Tổ chức|Học viện|Ban|Ủy ban|Hội đồng|Viện kiểm sát|Mặt trận'.split(
    '|',
  );

/** Those of whom one or some, without a name, speak: `một quan chức`, `hai nguồn thạo tin`. */
export const GROUP_COUNTS: string[] =
  'vị|một|hai|ba|bốn|năm|cả hai|cả ba|cả bốn|toàn bộ|tất cả|tất cả các|toàn thể|nhiều|một số|các|những|một vài|một nhóm|nhóm|một nhóm các|một trong những|hầu hết|hầu hết các|đa số|đa số các|đại đa số|đại đa số các|phần lớn|phần lớn các|đa phần|đa phần các|phần đông|phần đông các|số đông|không ít|rất nhiều|khá nhiều|hàng loạt|đông đảo|một trong số|một bộ phận'.split(
    '|',
  );
export const GROUP_NOUNS: string[] = (
  'nguồn|nguồn tin mật|nguồn tin giấu tên|nguồn thân cận|nhà lãnh đạo|nhà chức trách|quốc gia|nước thành viên|ủy viên|nghị viên|dân biểu|hạ nghị sỹ|thượng nghị sỹ|nhà tài trợ|nhà máy|hãng|công ty|tập đoàn|ngân hàng|tờ báo|hãng tin|chủ tàu|ngư dân|nông dân|hành khách|tiểu thương|chủ nhà|tài xế|lái xe|giảng viên|nhà giáo|nhà văn|chức sắc|kiều bào|nghệ sĩ|vận động viên|huấn luyện viên|quan chức|cựu quan chức|nguồn tin|nguồn thạo tin|luật sư|đbqh|đb|đại biểu quốc hội|chuyên gia|nhà ngoại giao|nghị sĩ|nghị sỹ|thượng nghị sĩ|hạ nghị sĩ|đại biểu|cử tri|lãnh đạo|cựu lãnh đạo|đại diện|thành viên|cán bộ|nhân chứng|người dân|nhà phân tích|nhà quan sát|nhà nghiên cứu|' +
  'nhà khoa học|nhà báo|doanh nghiệp|doanh nhân|trợ lý|cố vấn|cựu cố vấn|phát ngôn viên|người phát ngôn|tướng|sĩ quan|thẩm phán|công tố viên|ý kiến|bộ trưởng|thủ tướng|tổng thống|giáo sư|học giả|tổ chức|nước|đảng viên|bạn đọc|phụ huynh|hộ dân|công nhân|đại sứ|nhóm|người|luật gia|chính trị gia|chính khách|nhà lập pháp|nhà hoạt động|nhà kinh tế|nhà sử học|nhân viên|binh sĩ|bộ ngành|bộ, ngành|địa phương|tỉnh|nguyên thủ|cơ quan|đoàn|phóng viên|bác sĩ|kỹ sư|giám đốc|lãnh đạo doanh nghiệp|nhà đầu tư|nhà thầu|chủ doanh nghiệp|chủ tịch|phó chủ tịch|ứng viên|ứng cử viên|thành viên chính phủ|nghi phạm|bị cáo|nạn nhân|sinh viên|học sinh|giáo viên|hội viên|đoàn viên|thanh niên|cựu chiến binh|tài khoản|cố vấn cấp cao|thống đốc|ngoại trưởng|tổng thư ký|thứ trưởng'
).split('|');

/** Words before a name that no list knows: who the named one is. */
export const PERSON_HEADS: string[] = (
  'lãnh đạo|chỉ huy|nhà lãnh đạo|người đứng đầu|cố vấn|chuyên gia|nhà phân tích|nhà nghiên cứu|nhà bình luận|nhà quan sát|nhà kinh tế|nhà kinh tế học|nhà sử học|nhà ngoại giao|nhà khoa học|nhà báo|nhà văn|nhà thơ|nhà thiết kế|nhạc sĩ|nhạc sỹ|nghệ sĩ|nghệ sỹ|đạo diễn|cây bút|biên tập viên|nghị sĩ|nghị sỹ|thượng nghị sĩ|thượng nghị sỹ|hạ nghị sĩ|hạ nghị sỹ|dân biểu|' +
  'giáo sư|phó giáo sư|GS|GS.TS|PGS|PGS.TS|TS|tiến sĩ|tiến sỹ|thạc sĩ|ThS|luật sư|LS|bác sĩ|bác sỹ|kiến trúc sư|kỹ sư|học giả|tướng|đô đốc|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|thị trưởng|thống đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|tổng thống|phó tổng thống|tổng bí thư|chủ tịch|phó chủ tịch|' +
  'giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|viện trưởng|hiệu trưởng|vụ trưởng|cục trưởng|trưởng phòng|trưởng khoa|phát ngôn viên|người phát ngôn|đại diện|đặc phái viên|đại sứ|tham tán|lãnh tụ|thủ lĩnh|tỷ phú|doanh nhân|ứng viên|ứng cử viên|ngoại trưởng|cử tri|đại biểu|ĐB|ĐBQH|trợ lý|thẩm phán|công tố viên|nhà hoạt động|quan chức|hoàng tử|hoàng thân|quốc vương|thái tử|giám mục|linh mục|hòa thượng|thượng tọa|tu sĩ|anh hùng|cựu chiến binh|nghệ nhân|nhà thầu|bí thư|phó bí thư|trưởng ban|phó trưởng ban|tổng thư ký|chủ tàu|ngư dân|nông dân|công nhân|tài xế|lái xe|chủ hộ|nhân chứng|bị cáo|bị can|bị hại|nạn nhân|giáo viên|thầy giáo|cô giáo|nhà giáo|phóng viên|sinh viên|học sinh|bệnh nhân|điều dưỡng|ca sĩ|diễn viên|cầu thủ|HLV|huấn luyện viên|vận động viên|tiểu thương|trưởng thôn|trưởng bản|già làng|tổ trưởng|tổ phó|chủ tọa|hội thẩm|kiểm sát viên|điều tra viên|giảng viên|nghiên cứu viên|nghiên cứu sinh|chuyên viên|đại diện hộ dân|trưởng nhóm|trưởng bộ phận|quản đốc|thuyền trưởng|phi công|cư dân|người dân|ông chủ|bà chủ|chủ cơ sở|chủ doanh nghiệp|thường trực|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|phó chánh thanh tra|thiền sư|thượng nghị viên|nghị viên|thị vệ|thủ hiến|bộ trưởng bộ|tổng trưởng'
).split('|');

/** Heads of phrases that stand for the person last spoken of: `nhà lãnh đạo Syria`, `người đứng đầu Chính phủ`. */
export const EPITHET_HEADS: string[] =
  'nhà lãnh đạo|chuyên gia người|nhà phân tích người|chính trị gia người|học giả người|quan chức người|tỷ phú người|doanh nhân người|nhà khoa học người|cựu tổng thống|cựu ngoại trưởng|cựu bộ trưởng|người đứng đầu|ông chủ điện kremlin|ông chủ lầu năm góc|nữ thống đốc|nữ nghị sĩ|nữ chủ tịch|nữ bộ trưởng|vị phó thủ tướng|vị phó giáo sư|vị thượng nghị sĩ|vị hạ nghị sĩ|vị phát ngôn viên|vị thị trưởng|vị thống đốc|vị tướng lĩnh|vị cố vấn|vị trưởng ban|vị trưởng đoàn|vị viện trưởng|vị hiệu trưởng|vị tiến sĩ|vị cử tri|vị nhà báo|vị học giả|vị tỷ phú|vị lãnh tụ|vị lãnh đạo|tân ngoại trưởng|tân chủ tịch|cựu thủ tướng|tư lệnh|vị đại sứ|vị bộ trưởng|vị thứ trưởng|vị giám đốc|vị phó giám đốc|vị luật sư|vị phó chủ tịch|vị bí thư|vị cục trưởng|vị chuyên gia|vị giáo sư|vị nghị sĩ|vị nghị sỹ|vị đại biểu|vị tướng|vị tổng thống|vị thủ tướng|vị quan chức|vị chủ tịch|nữ tổng thống|nữ thủ tướng|ông chủ nhà trắng|chính khách|nhà ngoại giao|tân tổng thống|tân thủ tướng|nữ đại biểu|nữ chính trị gia|tư lệnh ngành|người phát ngôn này|thủ lĩnh'.split(
    '|',
  );

/** Titles that alone stand for the person last spoken of: `theo bộ trưởng, …`. */
export const TITLES_ALONE: readonly string[] =
  'bộ trưởng|thứ trưởng|đại biểu|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|thủ tướng|phó thủ tướng|tổng thống|ngoại trưởng|đại sứ|bí thư|phó bí thư|thống đốc|thị trưởng|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng ban|tiến sĩ|giáo sư|luật sư|vị đại biểu|vị luật sư'.split(
    '|',
  );

/** Words that no phrase naming a speaker holds: past them, the clause has begun to tell something. */
export const NOT_IN_SPEAKER: string[] =
  'đã|sẽ|đang|gồm|ban hành|tiến hành|đưa ra|phải|cần|được|bị|rằng|là|không|chưa|vừa|nên|luôn|tập trung|tiếp tục|thực hiện|có thể|việc|đều|có'.split(
    '|',
  );

/** Names and compounds that hold a word of telling and tell nothing: a city, an arm of the forces, an office for work. */
export const NO_TELLING: readonly string[] =
  'cần thơ|cần giờ|cần đước|cần giuộc|cần thạnh|hậu cần|tuy hòa|tuy đức|tuy phong|tuy an|tuy phước|ba vì|hàng không|phòng không|không quân|không gian|không lực|không lưu|không liên kết|thiết bị|trang bị|việc làm|có trụ sở|có liên quan|có thẩm quyền|có trách nhiệm|giảm nghèo'.split(
    '|',
  );

/** What a sentence that points back calls the words before it: `Đó là khẳng định của …`. */
export const THAT_IS_NOUNS: readonly string[] =
  'phát biểu chỉ đạo|phát biểu kết luận|ý kiến chỉ đạo|ý kiến phát biểu|phát biểu|khẳng định|nhấn mạnh|chỉ đạo|yêu cầu|đề nghị|kiến nghị|đề xuất|chia sẻ|tâm sự|bộc bạch|nhận định|đánh giá|nhận xét|quan điểm|ý kiến|tuyên bố|cam kết|thông tin|thông điệp|lưu ý|cảnh báo|khuyến cáo|lời khẳng định|lời|câu nói|câu trả lời|câu hỏi|trăn trở|băn khoăn|mong muốn|kỳ vọng|giải thích|lý giải|phân tích|bình luận|dự báo|tiết lộ|kết luận|gợi ý|nhắn nhủ'.split(
    '|',
  );

/** Titles that only people bear: a name of a single word behind one is theirs. */
export const TITLES_OF_PEOPLE: readonly string[] =
  'chuyên gia|nhà phân tích|nhà nghiên cứu|nhà khoa học|học giả|giáo sư|tiến sĩ|bác sĩ|luật sư|thẩm phán|công tố viên|nghị sĩ|nghị sỹ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|tướng|đại tướng|trung tướng|thiếu tướng|đại tá|trung tá|đô đốc|HLV|huấn luyện viên|cầu thủ|hoàng tử|công chúa|công nương|nhà vua|nữ hoàng|giáo hoàng|hồng y|giám mục|linh mục|nhà báo|nhà văn|đạo diễn|diễn viên|ca sĩ'.split(
    '|',
  );
