/**
 * Words that begin headlines: with a capital amid small letters, they show where one headline ran into the next on a line. Words that
 * names hold behind their first word, as `Kiểm tra`, `Xây dựng`, `Hợp tác`, do not belong here. Words that begin sentences of a text too
 * do no harm: such a line has no stop.
 */
export const HEADLINE_STARTS: readonly string[] = (
  'Bàn giao|Bàn giải pháp|Ban hành|Bảo đảm|Bắt giữ|Bất ngờ|Bế mạc|Biểu dương|Bổ nhiệm|Bổ sung|Cải thiện|Cảnh báo|Cận cảnh|Cấm|Chân dung|' +
  'Chấn chỉnh|Chỉ đạo|Chú trọng|Chủ động|Chung tay|Chùm ảnh|Chuẩn bị|Chuyển đổi|Công bố|Củng cố|Cụ thể hóa|Dâng hương|Diễn biến|Đa dạng|Đánh giá|Đảm bảo|' +
  'Đẩy mạnh|Đẩy nhanh|Đề cao|Đề nghị|Đề xuất|Điều chỉnh|Điều động|Điểm tin|Đoàn kết|Đón|Đồng hành|Đột phá|Đưa|Gặp gỡ|Gặp mặt|Giải pháp|Giải quyết|' +
  'Giao lưu|Giữ gìn|Góp phần|Góp ý|Hàng loạt|Hàng nghìn|Hàng trăm|Hé lộ|Hiện thực hóa|Hoàn thành|Hoàn thiện|Học tập|Họp báo|Huy động|Hưởng ứng|Kết nối|Khai mạc|' +
  'Khai trương|Khánh thành|Khắc phục|Khẳng định|Khẩn trương|Khen thưởng|Khơi dậy|Khơi thông|Khởi công|Khởi động|Khởi tố|Kiên quyết|Kiện toàn|Kiến tạo|Kỷ luật|' +
  'Ký kết|Làm rõ|Làm tốt|Lan tỏa|Lấy ý kiến|Lần đầu|Lắng nghe|Lễ đón|Lý do|Mở rộng|Mở ra|Nâng cao|Nâng tầm|Ngăn chặn|Nhân lên|Nhiều|Những điều|Nhìn lại|Nỗ lực|' +
  'Phát động|Phát hiện|Phát huy|Phấn đấu|Phê duyệt|Phối hợp|Quan hệ|Quán triệt|Quyết liệt|Quyết tâm|Ra mắt|Rà soát|Sắp xếp|Sẵn sàng|' +
  'Siết chặt|Sơ kết|Sửa đổi|Tạo đà|Tạo đột phá|Tạo động lực|Tập huấn|Tập trung|Tăng cường|Tăng tốc|Tặng quà|Tháo gỡ|Thắp sáng|Thắt chặt|Thăm|Thẩm tra|Thành lập|Thí điểm|' +
  'Thiết thực|Thông qua|Thống nhất|Thúc đẩy|Thực hiện|Tích cực|Tiếp nhận|Tiếp nối|Tiếp sức|Tiếp tục|Tiếp xúc|Tìm giải pháp|Tinh gọn|Toàn cảnh|Toàn văn|Tọa đàm|' +
  'Tổng kết|Trao đổi|Trao quyết định|Trao tặng|Triển khai|Tri ân|Trình|Truy điệu|Truy tố|Tuyên dương|Từ nay|Tưng bừng|Ứng dụng|Ứng phó|Vì sao|Vinh danh|' +
  'Vun đắp|Vững bước|Xác định|Xét xử|Xử lý|Xử phạt|Xóa bỏ|Xúc động|Yêu cầu'
).split('|');
