/** Of verbs that ask or accuse, those that stand for nothing else. */
export const ONLY_ASKED: readonly string[] =
  'yêu cầu|kêu gọi|đề nghị|kiến nghị|đề xuất|khuyến cáo|cảnh báo|cáo buộc|chỉ trích|bác bỏ|phủ nhận|lên án|lên tiếng kêu gọi|lên tiếng yêu cầu|lên tiếng đệ trình|lên tiếng phản đối|lên tiếng chỉ trích|lên tiếng cảnh báo|lên tiếng bác bỏ|lên tiếng phủ nhận|lên tiếng cáo buộc|lên tiếng phê phán'.split(
    '|',
  );

/** What nobody but a speaker does. */
export const ONLY_SAID: readonly string[] =
  'cho biết|cho hay|cho rằng|khẳng định|tiết lộ|khai|khai nhận|thừa nhận|nhận định|nhấn mạnh|tuyên bố|xác nhận'.split('|');

/** Verbs of speaking that tell as often what is done or thought as what is said. */
export const OFTEN_DONE: readonly string[] = 'hỏi|chất vấn|gọi|ước tính|đánh giá|dự báo|nhắc lại|lưu ý|nghi ngờ'.split('|');

/** Behind a deed and a mere comma: verbs by which its doer speaks. */
export const SAID_NEXT: readonly string[] =
  'khẳng định|tái khẳng định|nhấn mạnh|cho rằng|tuyên bố|cáo buộc|cảnh báo|chỉ trích|lên án|kêu gọi|yêu cầu|đề nghị|kiến nghị|đề xuất|nêu rõ|cho biết|cho hay|cam kết|hứa|hứa hẹn|thừa nhận|xác nhận|bác bỏ|phủ nhận|nhận định|tiết lộ|đe dọa|phản đối|nhắc lại'.split(
    '|',
  );

/** What those who met come to. */
export const AGREED: readonly string[] = ['nhất trí', 'thống nhất', 'nhất trí cao'];

/** First words of those who are called upon to do something. */
export const CALLED_UPON: readonly string[] = 'các|cộng đồng|người dân|nhân dân|mọi|quốc tế|hai bên'.split('|');

/** Words of a meeting. */
export const MEETING_WORDS: readonly string[] = 'gặp|cuộc gặp|hội đàm|hội kiến|điện đàm|trao đổi|làm việc|thảo luận|tiếp'.split('|');

/** Deeds by which words reach others: `đăng trên mạng A`, `gửi thư tới B`. */
export const REACHING_DEEDS: readonly string[] =
  'đăng|đăng tải|đăng đàn|gửi|viết|gọi điện|nhắn tin|phát đi|ra thông báo|ra thông cáo|ra tuyên bố|lên tiếng|liên lạc|nộp đơn|nộp kháng cáo|đệ đơn|làm đơn|có đơn|kháng cáo|gặp|họp|họp báo|công bố|có văn bản|có công văn|có tờ trình|có thư|ra văn bản|ra một văn bản|ký|căng băng rôn'.split(
    '|',
  );

/** Words with which the first deed of a sentence begins. */
export const FIRST_DEEDS: readonly string[] =
  'đã|đang|vừa|mới|cũng|còn|liên tục|tiếp tục|không|chưa|quyết định|nộp|đệ đơn|làm đơn|có đơn|có công văn|có văn bản|khởi kiện|biểu tình|xuống đường|tuần hành|phản ứng|từ chối|nhiều lần|đồng loạt|công bố|tỏ ra|lên tiếng|đăng|gửi|gọi|mang|căng|ra|phát đi|sau đó|thường xuyên|hôm|ngày'.split(
    '|',
  );

/** Deeds done before a comma by a body, too, which then speaks. */
export const DONE_DEEDS: readonly string[] = 'đã|vừa|mới|gửi|ký|ra|có|lên tiếng|bác bỏ|gặp|đăng|viết|gọi|họp'.split('|');

/** Behind these words somebody is asked to act, or wants or is to act: what follows is theirs. */
export const SUBORDINATING: readonly string[] = 'đề nghị|yêu cầu|giao|để|nhằm|mà|rằng|nếu|khi|sẽ|phải'.split('|');

/** In a headline behind `cam kết`, `ủng hộ`: what is given, not said. */
export const GIVEN_THINGS: readonly string[] = 'số|khoản|hơn|gần|đồng bào|nạn nhân|người nghèo'.split('|');

/** Between who is named in a headline and the verb: what has not been said, or is said of them. */
export const NOT_YET_SAID: readonly string[] = 'sẽ|sắp|có thể|muốn|bị|được'.split('|');

/** Behind a speaker's name and a comma: first words of what is done, not of what the speaker is. */
export const ACTING_WORDS: readonly string[] =
  'đã|đang|sẽ|vừa|cũng|còn|lại|vẫn|liên tục|tiếp tục|được|bị|phải|không|chưa|có|để|nhưng|song|và|rồi|thì|mà|nên|vì|do|khiến|làm|gửi|ký|gặp|trao|tặng|thăm|dự|chủ trì'.split(
    '|',
  );

/** Behind a speaker's name and a comma: how others see or have placed the speaker. */
export const DESCRIBED_AS: readonly string[] =
  'được nhận xét|được coi|được xem|được đánh giá|được cho là|được mệnh danh|được biết đến|được bầu|được giao|được bổ nhiệm|được đề cử|được chỉ định|bị coi|bị xem'.split(
    '|',
  );

/** Behind a speaker's name and a mark: first words of what the speaker is, `, quốc gia có nhiều lao động ở đó,`. */
export const TELLING_NOUNS: readonly string[] =
  'quốc gia|nước|nền kinh tế|đơn vị|cơ quan|tổ chức|công ty|hãng|tập đoàn|một trong|một quốc gia|một nước|một tổ chức|một công ty|một chuyên gia|thành viên|người'.split(
    '|',
  );

/** When somebody was what is told: `lúc bấy giờ là ứng viên`. */
export const TIMES_OF_OFFICE: readonly string[] = 'lúc đó|khi đó|lúc bấy giờ|lúc ấy|khi ấy|hiện|hiện nay|nay|lâu nay|trước đây'.split('|');

/** What one person is to another, by blood, by law or in their service. */
export const KIN: readonly string[] =
  'cha|bố|ba|mẹ|cha mẹ|bố mẹ|vợ|chồng|con|con trai|con gái|con rể|con dâu|anh|chị|em|anh trai|chị gái|em trai|em gái|anh ruột|chị ruột|em ruột|anh họ|chị họ|em họ|anh rể|em rể|chị dâu|em dâu|ông nội|bà nội|ông ngoại|bà ngoại|ông|bà|cháu|cháu nội|cháu ngoại|cháu trai|cháu gái|cô|dì|chú|bác|cậu|mợ|thím|cô ruột|dì ruột|chú ruột|bác ruột|cậu ruột|người thân|người nhà|thân nhân|hàng xóm|bạn|bạn thân|bạn học|bạn trai|bạn gái|đồng nghiệp|chủ nhà|luật sư|luật sư bào chữa|luật sư bảo vệ|người bào chữa|người đại diện|đại diện|phát ngôn viên|người phát ngôn|trợ lý|thư ký|cố vấn|phu nhân|giáo viên chủ nhiệm|giáo viên|thầy giáo|cô giáo|huấn luyện viên|quản lý|người quản lý'.split(
    '|',
  );
