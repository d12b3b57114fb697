/**
 * Words by which a clause tells facts (points above 0) or says what one thinks of them (below 0), each counted once; longer ones win.
 * The points come from how much oftener a word stands behind verbs of reporting than behind verbs of judging.
 */
const ROWS: [number, string][] = [
  [5, 'phát hiện'],
  [4, 'bắt giữ|hoàn tất|hôm|nhận được|sự việc|tạm giữ|vụ việc|xác minh|điều tra'],
  [
    3,
    'bắt|chở|cảnh sát|gia đình|giới thiệu|giờ|gặp|gồm|huyện|khoảng|làm rõ|làm việc|lúc|ngay sau|nước này|nước này đã|quan chức|sau khi|thông báo|thăm|thảo luận|trong đó|trị giá|tôi|tại|vừa|xảy ra|ông đã|đang|đã|đơn vị|đối tượng',
  ],
  [
    2,
    'ban hành|bao gồm|binh sĩ|buổi|bà con|bán|bắn|bị|bị thương|bố trí|bổ nhiệm|chuyển|chuẩn bị|cháu|chính thức|chúng tôi|chương trình|cuộc họp|cá nhân|dừng|gọi|gửi|hiện|hiện có|hiện trường|hiện đang|hôm qua|khởi tố|ký|kế hoạch|liên quan|lực lượng|mua|ngay sau khi|ngày|ngừng|nhiều lần|nhất trí|nằm|phê duyệt|quyết định|số|theo quy định|thành lập|tháng|thông tin|thường xuyên|thống nhất|tiến hành|tiếp nhận|trao đổi|trong số|trên địa bàn|trình|trước đó|tuần|tập trận|từ|vui|với mục đích|xem xét|xin|đoàn|đã được|đăng ký|được|đầu tiên|đặc thù|đến nay|đề nghị',
  ],
  [
    1,
    'anh ấy|biết|buồn|buộc phải|bà đã|bàn bạc|bàn giao|báo cáo|bình thường|bạn|bắn hạ|chiếm|cho biết|chuyên gia|chỉ đạo|cung cấp|cuộc gặp|cách đây|có hơn|có khoảng|có mặt|công an|công bố|cấp|cấp phép|cụ thể|diễn ra|do|dự|dự kiến|dự định|em|giao|giảm|gây nên|gần|gần đây|gặp gỡ|hai bên|hiểu|hoàn thành|hầu hết|họ|họ đã|học|họp|hỏi|hồi|hỗ trợ|hội đàm|hủy|khá|khác nhau|không kích|khởi công|kiến nghị|kiểm tra|kết quả|kể cả|liên quan đến|liệu|lo|lo ngại|lý do|lần đầu tiên|lắm|lễ|muốn|mất tích|mọi người|một số|một trong những|mới đây|nghe|nghiên cứu|ngày càng|nhân viên|nhưng|nhằm|nhỏ|nhớ|nhờ|nạn nhân|nổ|phiên họp|phái đoàn|phóng|phương án|phải chăng|phần lớn|phối hợp|qua|quá trình|rà soát|sau|sau đó|sáng|sâu rộng|sắp|số liệu|số lượng|sống|sự thật|tai nạn|tham dự|tham gia|thanh tra|thiệt mạng|thông tư|thường|thấy|tin|trao|triển khai|trong trường hợp|trong đó có|trên|trước khi|trước đây|trở về|tuy nhiên|tình trạng|tính đến|tôi biết|tôi không|tôi thấy|tôi đã|tăng|tạm dừng|tạm giam|tất cả|tổ chức|từ chức|từ đầu năm|từng|tử vong|tỷ lệ|tỷ đồng|vì thế|văn bản|vẫn chưa|về|vụ|xử phạt|yêu cầu|ông ấy|ý kiến|đang được|đánh bom|đã bị|đình chỉ|đề xuất|địa bàn|đồng ý|ổn định|ở lại',
  ],
  [
    -1,
    'bài học|bàn|bản chất|bất cập|bất kỳ|bầu|chiến lược|cho đến nay|chuyến thăm|chính sách|chất lượng|chậm|chắc|chẳng|chỉ có|chỉ khi|chủ trương|chứ không|coi là|các|các bên|cán bộ|câu chuyện|còn|có nghĩa|có nhiều|có vẻ|có vẻ như|cô ấy|công bằng|công khai|cứ|do đó|doanh nghiệp|dù|dư luận|dẫn tới|dễ|giai đoạn|giống như|gây ra|gắn bó|hai nước|hiện nay|hiện tượng|hòa bình|hôm nay|hơn|hẳn|hội nghị|hợp lý|khách quan|không ai|không còn|không phải|kỷ luật|luôn luôn|làm cho|lâu dài|lòng|lần thứ|lớn|mang|minh bạch|minh chứng|mô hình|mạnh|mạnh mẽ|mặc dù|mối quan hệ|một khi|mới có thể|mức|ngay cả|nghĩa là|nghị định|nguy hiểm|ngược lại|nhiều|nhiều khả năng|nhiệm vụ|nhân chứng|nhân tố|nhất|niềm tin|nếu như|nền tảng|phát triển|phải|quan hệ|quy định|quyết tâm|rất|sai lầm|ta|thay vì|theo tôi|thu|thuận lợi|thúc đẩy|thật|thắng lợi|thịnh vượng|thời gian tới|thứ hai|thực chất|tinh thần|tiếp tục|toàn diện|trong việc|trở nên|tuy|tác động|tín hiệu|tôi cho rằng|tôi nghĩ|tôi tin|tăng trưởng|tư duy|tương đối|tạo nên|tạo ra|tấn công|tối đa|tổng số|tới nay|usd|việc|vì|vô cùng|vô lý|vướng mắc|vẫn còn|vừa là|xuất phát từ|xét xử|xấu|yếu kém|đang bị|đe dọa|đem lại|điều đó|đáng tiếc|đáp ứng|đêm|đòi hỏi|đưa ra|được coi là|đại biểu|động lực|đủ|ước|ảnh hưởng',
  ],
  [
    -2,
    'bền vững|bối cảnh|cao|cho dù|cho thấy|chúng ta|chưa|chắc chắn|chứng minh|chứng tỏ|càng|cách|cách làm|có khả năng|cần phải|dường như|dấu hiệu|dẫn đến|giá trị|giúp|giải pháp|giống|gây|góp phần|hiệu quả|hoàn toàn|hành động|hơn là|hạn chế|hết sức|khó có thể|khó khăn|không|không thể|khả năng|kém|làm sao|lợi dụng|mang lại|mang tính|mà|mà còn|mất|mối|nghiêm trọng|niềm|này là|nỗ lực|phát huy|phức tạp|rõ ràng|sa thải|sáng tạo|sâu sắc|sự|thách thức|thật sự|thực tế|truyền thống|tránh|trở thành|tích cực|tương lai|tốt hơn|tồn tại|vai trò|vấn đề|xu hướng|yếu|đây là|đúng|đúng đắn|đặt ra',
  ],
  [
    -3,
    'là nguyên nhân|nguyên nhân là|bởi|bởi vì|bức xúc|chính là|chỉ là|có lẽ|cần|cố tình|khiến|khó|không phù hợp|khả thi|là|lợi|lợi ích|như|những|nên|phù hợp|quan trọng|sai|thiếu|thì|thấp|thất bại|thế|thể hiện|tiêu cực|tiến bộ|tiềm năng|to lớn|tạo|tốt|tốt đẹp|yếu tố|ý nghĩa|điều này|đáng|đó là|động thái',
  ],
  [-4, 'có thể|cơ hội|cần thiết|nguy cơ|nếu|quá|thực sự|trách nhiệm|tầm quan trọng|xứng đáng'],
];

/** The points of each word or run of words. */
export const TELLING_WORDS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(([points, words]) => words.split('|').map((word): [string, number] => [word, points])),
);
/** What a figure is worth, once a clause. */
export const POINTS_OF_A_FIGURE = 4;
/** No clause tells more, or thinks more, than this. */
export const MOST_POINTS = 12;
