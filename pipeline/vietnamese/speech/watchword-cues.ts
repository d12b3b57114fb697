/** Nouns after which quoted words are a watchword or slogan. */
export const WATCHWORD_NOUNS: string[] = (
  'phương châm|khẩu hiệu|tinh thần|tư tưởng|mục tiêu|quan điểm|tiêu chí|chủ trương|ý thức|biểu hiện|đạo lý|truyền thống|bản sắc|lời thề|học thuyết|thông điệp|lời dạy|chiến lược|phẩm chất|danh hiệu cao quý|' +
  'tư duy|âm mưu|luận điệu|quan niệm|phong cách|nền tảng|châm ngôn|tiếng gọi|thế trận|quyết tâm|chính sách|đường lối|cơ chế|không để|phòng ngừa|đẩy lùi|suy thoái'
).split('|');

/** Watchwords of Vietnamese politics that stand in quotation marks wherever they are printed. */
export const KNOWN_WATCHWORDS: string[] = (
  'suy thoái|tự diễn biến|tự chuyển hóa|diễn biến hòa bình|tự soi|tự sửa|tự soi, tự sửa|tự kiểm tra|tự giám sát|tự tu dưỡng|tự phê bình và phê bình|then chốt của then chốt|từ sớm, từ xa|cây tre việt nam|ngoại giao cây tre|lợi ích nhóm|nhóm lợi ích|tham nhũng vặt|' +
  'nói đi đôi với làm|nói không đi đôi với làm|nói nhiều làm ít|uống nước nhớ nguồn|đền ơn đáp nghĩa|ăn quả nhớ kẻ trồng cây|tương thân tương ái|lá lành đùm lá rách|nhiễu điều phủ lấy giá gương|không có vùng cấm, không có ngoại lệ|không có vùng cấm|' +
  'dân biết, dân bàn, dân làm, dân kiểm tra|dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng|lấy dân làm gốc|dân là gốc|dân vận khéo|trọng dân, gần dân|của dân, do dân, vì dân|dĩ bất biến ứng vạn biến|dĩ bất biến, ứng vạn biến|' +
  'bốn tại chỗ|4 tại chỗ|ba cùng|3 cùng|ba không|bốn không|4 không|ba bám|bốn cùng|một cửa|một cửa liên thông|một cửa, một cửa liên thông|xin - cho|xin-cho|xin cho|chạy chức|chạy quyền|chạy chức, chạy quyền|chạy án|chạy chức, chạy quyền, chạy tội|trên nóng, dưới lạnh|' +
  'trên nóng dưới lạnh|trên bảo dưới không nghe|sân sau|tư duy nhiệm kỳ|sống, chiến đấu, lao động và học tập theo gương bác hồ vĩ đại|khép lại quá khứ, hướng tới tương lai|16 chữ vàng|4 tốt|bốn tốt|đường lưỡi bò|vành đai và con đường|một vành đai, một con đường|' +
  'một trung quốc|một quốc gia, hai chế độ|nước mỹ trên hết|nước mỹ trước tiên|xoay trục|quốc gia khởi nghiệp|chính phủ kiến tạo|kiến tạo|không ai bị bỏ lại phía sau|toàn dân đoàn kết xây dựng đời sống văn hóa|vừa hồng vừa chuyên|vừa hồng, vừa chuyên|cách mạng màu|' +
  'cách mạng sắc màu|đa nguyên, đa đảng|phi chính trị hóa quân đội|phi chính trị hóa|bộ đội cụ hồ|học tập và làm theo tấm gương đạo đức hồ chí minh|học tập và làm theo tư tưởng, đạo đức, phong cách hồ chí minh|cầm tay chỉ việc|đồng hành cùng doanh nghiệp|đồng chí tốt'
).split('|');

/** Nouns after which quoted words are the title or name of a work, document, campaign, show or prize. */
export const TITLE_NOUNS: string[] = (
  'sách|cuốn sách|cuốn|tác phẩm|bài|bài báo|bài viết|bài thơ|bài hát|ca khúc|phim|bộ phim|phim tài liệu|vở|vở kịch|vở diễn|triển lãm|triển lãm ảnh|trưng bày|chuyên đề|cuộc thi|hội thi|chương trình|đề án|dự án|đề tài|giải thưởng|danh hiệu|huân chương|' +
  'huy chương|kỷ niệm chương|phong trào|cuộc vận động|chiến dịch|hội thảo|tọa đàm|diễn đàn|nghị quyết|chỉ thị|quyết định|kết luận|thông tư|nghị định|luật|báo cáo|tham luận|ngày hội|lễ hội|tuần lễ|quỹ|câu lạc bộ|tượng đài|' +
  'tuyển tập|tập sách|tiểu thuyết|luận án|luận văn|tạp chí|kịch bản|khóa học|chuyên mục|loạt bài|phóng sự|ký sự|clip|video|bức ảnh|tác phẩm ảnh|bức tranh|hội nghị|kỳ họp|mang tên|có tên|có nhan đề|nhan đề|tựa đề|tiêu đề|dòng chữ'
).split('|');
