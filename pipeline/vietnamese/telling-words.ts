/** Words by which a clause tells facts (points above 0) or says what one thinks of them (below 0), each counted once; longer ones win. */
const ROWS: [number, string][] = [
  [
    2,
    'đã|tại|phát hiện|sự việc|vụ việc|bắt|bắt giữ|sau khi|ngay sau|nước này|đang|nhận được|làm việc|gặp|hôm|lúc|giờ|khoảng|điều tra|xác minh|làm rõ|xảy ra|tiến hành|hoàn tất|vừa|tạm giữ|khởi tố|trình|ban hành',
  ],
  [
    1,
    'bị|được|sau|tháng|tuần|từ|ngày|thảo luận|liên quan|trong đó|gồm|bao gồm|huyện|đơn vị|quan chức|cảnh sát|gia đình|đối tượng|quá trình|ý kiến|cá nhân|chương trình|trao đổi|ký|kế hoạch|báo cáo|dự|quyết định|nhiều lần|trị giá|thống nhất|thành lập|đến nay|đăng ký|giới thiệu|thăm|bắn|phóng|chuyển|gửi|họp|xem xét|hiện có|theo quy định|buổi|lực lượng|chính thức|đầu tiên|cuộc họp|đề xuất|chuẩn bị|bố trí|ngừng|dừng|hủy|hiện|hồi|số|nằm|cách đây|mua|bán|chở|xin|cấp|thông báo|thông tin|trước đó|văn bản|kết quả|đạt được|phê duyệt|tổ chức|bàn giao|tiếp nhận|triển khai|hoàn thành|công bố|bổ nhiệm|giao|tăng|giảm|đạt|chiếm',
  ],
  [
    -1,
    'vì|chỉ là|thể hiện|lớn|bối cảnh|ý nghĩa|thách thức|giúp|mà|yếu tố|rõ ràng|mang|hoàn toàn|tránh|thất bại|làm sao|càng|chưa|giải pháp|nhiều|to lớn|hạn chế|tiêu cực|tầm quan trọng|trở thành|giá trị|bền vững|chúng ta|phức tạp|khả năng|có lẽ|kém|hết sức|mất|thiếu|chính là|mô hình|điều này|tồn tại|xứng đáng|tiềm năng|dẫn đến|chắc chắn|bởi vì|khả thi|sáng tạo|động thái|vai trò|phát huy|đó là|không thể|chất lượng|sâu sắc|khách quan|hiện tượng|bức xúc|hơn|chứng minh|lòng|sự|niềm|đặt ra|mối|vấn đề|hiệu quả|hành động|tiến bộ|cách|dù|thực tế|truyền thống|cao|thấp|rất|tích cực|tốt đẹp|khó khăn|cần thiết|động lực|nền tảng|đúng|tương lai|gắn bó|nghiêm trọng|bất cập|chậm|góp phần|cho thấy|đòi hỏi|luôn',
  ],
  [
    -2,
    'là|nếu|nên|lợi|tạo|như|khiến|quá|thế|đáng|yếu|có thể|bởi|khó|cơ hội|tốt|quan trọng|trách nhiệm|gây|thì|phù hợp|thực sự|sai|những|không|nguy cơ|lợi ích',
  ],
];

/** The points of each word or run of words. */
export const TELLING_WORDS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(([points, words]) => words.split('|').map((word): [string, number] => [word, points])),
);
/** What a figure is worth, once a clause. */
export const POINTS_OF_A_FIGURE = 3;
/** No clause tells more, or thinks more, than this. */
export const MOST_POINTS = 8;
