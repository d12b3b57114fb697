/** Words that hold a word at which names end and yet end no name: “học tập và làm theo”, “chuẩn bị”. */
export const NAME_COMPOUNDS = [
  'công tác chuẩn bị, công tác tổ chức, tháng đầu năm, tháng cuối năm, phu nhân, phục hồi, thu hồi, cá nhân, công nhân, tư nhân, doanh nhân, quân nhân, nạn nhân, chứng nhân, pháp nhân, chứng chỉ, tự do, lý do, cần thiết, Cần Thơ, Cần Giờ',
  'Bà Rịa, Bà Triệu, Từ Sơn, Từ Liêm, tối cao, trong sáng, chiếu sáng, cơ cấu lại, sắp xếp lại, tổ chức lại, cánh đồng lớn',
  'đổi mới, nông thôn mới, lụa mới, năm mới, tình hình mới, thời kỳ mới, sinh viên mới, làm theo, học theo, noi theo',
  'trong sạch, hàng không, không gian, không quân, không khí, phòng không, ra mắt, ra quân, ra đời, sau đại học, trên địa bàn',
  'trong tình hình, trong thời kỳ, trong lĩnh vực, trong công tác, trong nước, ngoài nước, có hiệu quả, có công, có nguồn',
  'có thành tích, không chuyên, không giấy, đến năm, cho vay, bằng khen, công bằng, đồng bằng, nhân dân, nhân quyền, nhân sự',
  'nhân lực, nhân tài, nhân đạo, nhân văn, nhân viên, nhân sĩ, nhân tố, nhân loại, thống nhất đất nước, thống nhất Tổ quốc',
  'buổi sáng, buổi chiều, lớn mạnh, theo tư tưởng, theo tấm gương, bà con, đồng chí hướng, là chính, qua biên giới, tới hạn',
  'từ thiện, riêng lẻ, với doanh nghiệp, cần vụ, hay nhất, chỉ huy, chỉ đạo, chỉ thị, chỉ tiêu, chỉ số, còn lại, mang tên',
  'bị cáo, bị can, lại sức, dành cho, ra trường, kết thúc hoạt động, vào cuộc, từ xa, tổ chức bộ máy, tổ chức cơ sở',
  'tổ chức đảng, tổ chức xây dựng, tổ chức cán bộ, ngay thẳng, nêu gương, dưới nước, dưới đại học, mới nổi, mang thai',
  'khánh thành, hoàn thành, trưởng thành, thuộc địa, khai mạc trại, xem xét lại, liên quan đến quyền, lớn tuổi, sáng tạo, sáng chế, sáng kiến, sáng tác, chiều dài',
  'đầu tư vào, hạt nhân, hôn nhân, mở rộng, mở cửa, mở cõi, mở đường, song phương, song song, song ngữ, Rạng Đông, cởi mở, nhảy dù, dù lượn, lượn dù, trở lại trường',
  'đối thoại với, trực tiếp với, phối hợp với, hợp tác với, kết nối với, liên kết với, làm việc với, giao lưu với, hành khách bằng, ngày sinh đồng chí, ngày sinh cố',
  'ở nước ngoài, ở ngoài nước, ở trong nước, ở cơ sở, ở hải ngoại, ra lời kêu gọi, ra đi tìm đường',
].flatMap((line) => line.split(', '));

/** Words that only begin like a deed behind “và”: “… và tiếp nhận”, “… và dự báo”. */
export const DEED_COMPOUNDS = [
  'tiếp nhận, tiếp tục, tiếp thu, tiếp cận, tiếp xúc, gặp mặt, dự báo, dự án, dự toán, dự thảo, có hiệu lực, có nguồn gốc, có hiệu quả, có công',
].flatMap((line) => line.split(', '));
