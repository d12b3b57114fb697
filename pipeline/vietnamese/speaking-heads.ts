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
  'công ty|tổng công ty|tập đoàn|hãng|ngân hàng|doanh nghiệp|nhà mạng|nhà đài|nhà thầu|nhà máy|nhà trường|ban giám hiệu|trường(?! hợp)|đại học|học viện|bệnh viện|phòng khám|trung tâm|viện|tòa|tòa án|viện kiểm sát|hội đồng|ủy ban|uỷ ban|bộ(?! luật)|sở|cục|vụ(?! việc| án)|chi cục|tổng cục|phòng|văn phòng|cơ quan|đơn vị|tổ chức|nhóm|đội|tổ công tác|đoàn|trạm|đồn|hạt kiểm lâm|ban(?! đầu| đêm| ngày)|câu lạc bộ|CLB|liên đoàn|hiệp hội|hội(?! kiến| đàm| nghị| thảo| trường| họp| nhập| phí)|quỹ|sàn|' +
  'đại sứ quán|lãnh sự quán|tổng lãnh sự quán|phái đoàn|quân đội|hải quân|không quân|lục quân|lực lượng|phe|đảng|liên minh|liên quân|mặt trận|phong trào|chính phủ|chính quyền|nội các|nghị viện|quốc hội|thượng viện|hạ viện|bộ phận|bộ chỉ huy|hạm đội|sân bay|cảng hàng không|cảng vụ|hải quan|chi nhánh|địa phương|thành phố|tỉnh|huyện|xã(?! hội)|phường|quận|báo(?! cáo)|tờ(?! trình| khai)|tạp chí|hãng tin|trang|trang tin|đài|kênh|truyền thông|chuyên san'
).split('|');

/** What carries words from somebody: whoever it is of speaks. Papers are none: `báo cáo của …` does not speak. */
export const SPEAKING_SOURCES: readonly string[] =
  'thông báo|thông cáo|thông cáo báo chí|thông tin|thông tin mới nhất|thông tin ban đầu|bản tin|tin|nguồn tin|nguồn tin riêng|nguồn'.split('|');

/** Words with a capital at the head of a sentence that open no name. */
export const NO_NAME_STARTS: readonly string[] =
  'dù|mặc dù|tuy|khi|nếu|theo|trong|tại|sau|trước|từ|với|vì|do|để|nhưng|còn|và|rồi|hiện|nay|riêng|cả|mới|ngay|chỉ|nhờ|bởi|qua|về|ngoài|cùng|như|bên|phát|trả|đại|giám|chủ|phó|trưởng|bộ|nguyên|cựu|được|bị|ảnh|nguồn|clip|video|hội|luật|nghị|thông|quyết|điều|chương|số'.split('|');
