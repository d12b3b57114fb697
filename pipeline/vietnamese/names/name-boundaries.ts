import { foldSet } from '../letters/fold-set.ts';

/** Words with which captions and sentences begin: in a run of capitals they end a name, where the paper left out a full stop. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'Tại|Theo|Trong|Ông|Bà|Sau|Khi|Ngày|Chiều|Sáng|Tối|Đây|Trước|Những|Các|Cùng|Về|Được|Đó|Ảnh|Với|Vào|Từ|Nhiều|Tuy|Cuộc|Hai|Một|Liên|Nếu|Trả|Đối|Để|Còn|Là|Cũng|Tờ|Đến|Ở|Có|Nhưng|Do|Qua|Như|Hiện|Nay|Đã|Trưa|Đêm|Rạng|Hôm|Mới|Cuối|Đầu|Giữa|Lúc|Này|Thế|Vì|Bởi|Mặc|Dù|Riêng|Ngoài|Bên|Dưới|Đặc|Hơn|Hầu|Mỗi|Mọi|Ai|Tôi|Chúng|Họ|Nó|Vậy|Rồi|Lại|Vẫn|Không|Chưa|Chỉ|Cần|Phải|Muốn|Nhận|Nhằm|Cho|Bằng|Khẳng|Kết|Ngay|Cách|Dự|Người|Nghe|Phó|Giải|Tuần|Tháng|Vụ|Vừa|Xin|Đang|Sẽ|Bị|Nhờ|Việc|Căn|Lễ|Lãnh|Rất|Nằm|Nhìn|Thấy'.split(
    '|',
  ),
);

/** What a sentence run into a name begins with: `Nguyễn Tiến | Thực hiện …`. */
export const NAME_ENDERS: ReadonlySet<string> = foldSplit(
  'thực hiện|thường trực|thường vụ|phát biểu|tham gia|công nghiệp|công thương|công đoàn|lao động|truyền thông|văn hóa|trao đổi|trả lời|chia sẻ|cùng với|đánh giá|tiếp tục|quang cảnh|toàn cảnh|hình ảnh|công tác|đồng chí|đại biểu|đại diện|tham dự|thay mặt|thông tin|nhân dịp|chủ trì|đến dự|các đại|theo đó|trong đó|trước đó|sau đó|ngay sau|trước khi|nghị quyết|nghị định|quyết định|hiến pháp|chỉ thị|thông báo|báo cáo|báo chí|phản hồi|phản ứng|không thể|không chỉ|tuy nhiên|theo ông|theo bà|chiều nay|sáng nay|tối nay|trưa nay|đêm nay|hôm nay|hôm qua|chiều qua|sáng qua|tối qua|ngày mai|năm nay|năm ngoái|tháng này|tuần này|lãnh đạo|nhân dân|cán bộ|học viên|học sinh|sinh viên|giải thích|giải trình|khẳng định|kết luận|kết thúc|nhấn mạnh|nhận xét|nhận định|nêu rõ|đề nghị|đề xuất|yêu cầu|cảm ơn|chúc mừng|bày tỏ|cho biết|cho rằng|dự án|dự thảo|liên quan|mặc dù|bên cạnh|ngoài ra|đặc biệt|hơn nữa|vì vậy|do đó|do vậy|tại buổi|tại hội|tại phiên|tại cuộc|trong khi|trong khuôn|trong buổi|sau khi|mới đây|hiện nay|hiện tại|ngôn ngữ|lịch sử|luật học|luật sư|kinh tế|quản trị|quản lý|triết học|văn học|chính trị|khoa học|xã hội|tâm lý|giáo dục|hành chính|công nghệ|kỹ thuật|toán học|vật lý|hóa học|sinh học|y khoa|y học|dược học|nông nghiệp|lâm nghiệp|thủy sản|chăn nuôi|thú y|xây dựng|kiến trúc|tài chính|ngân hàng|kế toán|báo chí|quan hệ|ngoại ngữ|ngoại giao|quân sự|an ninh|môi trường|du lịch|thể thao|nghệ thuật|điện tử|cơ khí|giao thông|thương mại|ngoại thương|chính sách|phát triển|xây dựng|quốc tế|trách nhiệm|ban hành|ban tổ|thủ tướng|nhà nước|hội nghị|hội thảo|buổi làm|cuộc họp|phiên họp|lễ ký|sự kiện|vấn đề|nội dung|quá trình|trình bày|giới thiệu|chứng kiến|trao tặng|trao quyết|tặng hoa|tặng quà|thăm hỏi|kiểm tra|làm việc|tiếp xúc|gặp gỡ|gặp mặt|ký kết|con số|bước đầu|gia đình|lực lượng|đội tuyển|cụ thể|quá trình|vị trí|tương tự|số tài|điều đó|điều này|may mắn|ngành nghề|tay chơi|cô bé|tuổi thơ|nguyên nhân|hiện trường|nạn nhân|kết quả|thời gian|thời điểm|thông cáo|cắt băng|dâng hương|thắp hương|dẫn đầu',
);

/** Foreign words that the press uses as nouns, with which no name begins. */
export const FOREIGN_NOUNS: ReadonlySet<string> = foldSplit(
  'festival|gala|marathon|forum|expo|online|cup|tour|show|website|logo|video|clip|robot|internet|wifi|taxi|container|email|blog|livestream|fanpage|resort|casino|showroom|startup|logistics|fintech|blockchain|covid|virus|vaccine|test|album|live|radio|game|club|league|awards|award|music|marketing|taekwondo|karate|karatedo|judo|carnival|concert|workshop|seminar',
);

/** Small words inside foreign names: `Ursula von der Leyen`, `al-Abadi`. */
export const NAME_PARTICLES: ReadonlySet<string> = foldSplit('bin|ibni|bint|al|de|da|di|van|von|der|la|el|ben|dos|ibn|del|e|du|le|binti');

function foldSplit(list: string): ReadonlySet<string> {
  return foldSet(list.split('|'));
}
