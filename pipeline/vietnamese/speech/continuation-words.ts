/** Openings that tie a sentence to what someone has just said. */
export const TIED_WITH: string[] = (
  'theo đó|do đó|do vậy|vì vậy|vì thế|chính vì vậy|bởi vậy|qua đó|từ đó|trong đó|trên cơ sở đó|bên cạnh đó|cùng với đó|đi liền với đó|ngoài ra|đồng thời|đặc biệt|nhất là|song song|song song với đó|mặt khác|hơn nữa|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ 2|thứ 3|thứ 4|thứ 5|năm là|sáu là|vậy nên|chính vì thế|bởi thế|vì lẽ đó|' +
  'một là|hai là|ba là|bốn là|điều này|điều đó|cụ thể|nổi bật là|như vậy|chúng ta|chúng tôi|trước hết|trước mắt|cùng đó|bởi vì|cho nên|tiếp tục|tập trung|tăng cường|đẩy mạnh|chú trọng|quan tâm|khẩn trương|chủ động|phải|cần|coi trọng|không để|bởi lẽ|như chúng ta|như đã biết|như đã nói|như tôi'
).split('|');

/** Openings that go on with what someone says where paragraphs are kept: weaker ties than those above. */
export const CONTINUES_WITH: string[] = (
  'đó là|đây là|việc này|những|nếu|để|muốn|nổi bật|tuy nhiên|tuy vậy|nhưng|song|bởi|vì|do|nâng cao|thực hiện|phát huy|xây dựng|kiên quyết|không|quán triệt|triển khai|rà soát|đổi mới|hoàn thiện|phối hợp|thường xuyên|làm tốt|sớm|mỗi|từng|mục tiêu|' +
  'kịp thời|hiện nay|hiện|đến nay|trong khi|giải pháp|nguyên nhân|việc|công tác|về|đối với|với|từ|trong thời gian tới|thời gian tới|trong bối cảnh'
).split('|');

/** Openings of a sentence by which the reporter takes over again. */
export const NARRATES_WITH: string[] = (
  'trong khi đó|cũng liên quan|cũng về|tại hội nghị|tại buổi|tại cuộc|tại lễ|tại phiên|tại đây|tại phần|tại diễn đàn|tại hội thảo|tại kỳ họp|tại đại hội|nhân dịp|nhân dịp này|cùng ngày|cùng dự|cũng trong|cũng tại|cũng theo|trước đó|sau đó|ngay sau|kết thúc|kết luận|dự|tham dự|tham gia|được biết|' +
  'hôm|hôm qua|hôm nay|sáng|chiều|tối|trưa|rạng sáng|ngày|vào ngày|vào lúc|về phía|về phần|phát biểu|trao đổi|trả lời|trong khuôn khổ|trong chương trình|trong chuyến|theo kế hoạch|theo chương trình|theo dự kiến|theo lịch trình|theo quy định|theo hãng|theo báo|theo đài|theo tờ|theo ttxvn|theo thông tấn xã|theo phóng viên|theo pv|theo nguồn tin|theo tìm hiểu|theo dự thảo|theo nghị quyết|theo nghị định|theo luật|theo báo cáo|theo thông báo|theo số liệu|theo thống kê|theo truyền thông|' +
  'thay mặt|đáp lại|đáp từ|hội nghị|buổi lễ|buổi làm việc|cuộc gặp|chuyến thăm|đoàn|lễ|phóng viên|pv|ảnh|nguồn|tin|xem thêm|mời|tổng hợp|trong ngày|dịp này|nói về|liên quan|thảo luận|góp ý|tiếp đó|tiếp đến|ghi nhận của|tiếp theo chương trình|như tin|thông tin|phiên họp|cuộc họp|trong buổi|đoàn công tác|vụ việc|' +
  'mới đây|gần đây|trong thời gian ở|trong thời gian thăm|trong thời gian diễn ra|trong dịp này|trong dịp thăm|trong dịp ở|trong dịp đến|trong các ngày|trong hai ngày|đến dự|có mặt|cùng tham dự|toàn cảnh|quang cảnh|sau hội nghị|sau buổi|sau cuộc|sau lễ|trong cuộc|trong bài|trong một|trong phiên|khi được hỏi|trong báo cáo|tại trụ sở|tại đối thoại|tại triển lãm|tại tọa đàm|tại họp báo|tại vòng|tuyên bố này|tuyên bố của|tuyên bố trên|phát biểu của|phát biểu này|phát biểu trên|động thái này|thông báo này|bình luận của|lời khuyên của|quyết định này được|trong diễn biến|tại thành phố|tại tỉnh|tại hà nội|lúc'
).split('|');

/** What a body that a directive turns to is to do. */
export const ASSIGNED_DEEDS: readonly string[] =
  'chủ trì|phối hợp|tăng cường|khẩn trương|tiếp tục|chịu trách nhiệm|nghiên cứu|xây dựng|hoàn thiện|tổ chức|chỉ đạo|rà soát|kiểm tra|đẩy mạnh|hướng dẫn|theo dõi|đôn đốc|tập trung|chủ động|tham mưu|triển khai|thực hiện|bố trí|đề xuất|xem xét|sớm|nhanh chóng|kịp thời|quán triệt|nâng cao|bảo đảm|đảm bảo|quan tâm|chú trọng|thường xuyên|nghiêm túc|tổng hợp|cân đối|xử lý|giải quyết|tháo gỡ'.split(
    '|',
  );

/** Words that tell what should be or will be, or that the speaker speaks of us: signs of a sentence that is still said. */
export const SAID_SIGNS: string[] =
  'cần|phải|nên|không được|sẽ|hãy|không thể|có thể|chúng ta|nước ta|ta|chúng tôi|tránh|đề nghị|yêu cầu|mong|hy vọng|góp phần|rất|quan trọng|luôn'.split(
    '|',
  );

/** Openings of background, an aside or another item, where nothing but the sentence itself tells whether someone still speaks. */
export const BACKGROUND_WITH: string[] = (
  'khi nói|trong diễn biến|trước tình hình|cuối tuần|tuần trước|tuần này|còn theo|theo kết quả|theo số liệu|theo thống kê|theo khảo sát|văn bản|tuyên bố|thông cáo|đây là lần|đây là cuộc|đây là chuyến|tháng|quang cảnh|toàn cảnh|nhiều ý kiến|một số ý kiến|các ý kiến|' +
  'luật sư|đb|đbqh|dư luận|chương trình|hàng loạt|để chuẩn bị|sau khi|tác giả|bài viết|cuộc hội đàm|cuộc hội kiến|cuộc bầu cử|cuộc điều tra|vụ|tờ|hãng|kênh|trang|trên trang|tối cùng|liên quan đến|cho đến nay|tính từ|còn nhớ|trước thềm'
).split('|');

/** Nouns by which the reporter points at what somebody has said or done: `đề xuất trên`, `lời kêu gọi này của …`. */
export const SAID_NOUNS: readonly string[] =
  'lời|ý kiến|đề xuất|tuyên bố|phát biểu|cáo buộc|động thái|quyết định|nguyên do|thông tin|nhận định|bình luận|đánh giá|yêu cầu|cam kết|quan điểm|chia sẻ|câu hỏi|câu trả lời|lập luận|cảnh báo|kết luận|sự kiện|vụ|cuộc|chuyến'.split(
    '|',
  );
