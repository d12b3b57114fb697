/** Words at which the name of an event ends: what is said of it begins there. */
export const EVENT_NAME_ENDS = [
  'với, cùng với, có, do, để, nhằm, đã, đang, sẽ, sắp, vừa, từng, được, bị, phải, cần, cũng, đều, vẫn, còn, nên, chỉ, lại, càng',
  'rất, hết sức, khá, đối với, hoặc, hay, diễn ra, tổ chức, khai mạc, bế mạc, tiếp tục, bắt đầu, kết thúc, kéo dài, thống nhất',
  'thông qua, thành công, đạt kết quả, đạt được, xác định, bầu ra, nhất trí, khẳng định, nhấn mạnh, tuyên bố, yêu cầu, ghi nhận, thể hiện, xem xét, tập trung, thu hút',
  'đánh giá cao, liên quan, hướng đến, hướng tới, chuẩn bị, chụp ảnh, đóng góp, bao gồm, mang, dành, nghe, đến, là, trong, vào',
  'từ, mà, cùng, này, đó, ấy, nào, nói trên, trên, theo, sau, trước, nhân, lần này, tới, hôm, hồi, sáng, trưa, chiều, tối',
  'rạng sáng, khi, như, thì, nhưng, không, chủ đề, rằng, ông, bà, đồng chí, đại biểu đã, ở, tại, cho, bằng, qua, lúc, nêu, ra',
  'nằm, hứa hẹn, quy tụ, cho thấy, trở thành, hiện nay, đầy, mới, đầu tiên, quan trọng, lớn, quy mô, gồm, vài, gần đây, gần nhất, vừa qua, sắp tới, riêng, thân mật, sôi nổi, căng thẳng',
  'phản ánh, ngày càng, góp phần, mở ra, đánh dấu, dự kiến, rầm rộ, thêm, đầu năm, cuối năm, cuối buổi, phân tích, đề xuất',
  'chưa, chứ, luôn, nếu, bởi, mặc dù, dù, xong, rồi, kể từ, kể cả, khép lại, xoay quanh, xung quanh, cách đây, khiến, tiết lộ, lưu ý, đề cập',
  'gắn với, gắn liền, trở lại, quay trở, đồng thời, tuy nhiên, tuy, chẳng, khai màn, tọa lạc, bùng nổ, thường diễn, thường được, thường là, thường có, thường gắn, thực sự',
  'bước sang, bước vào, tiến tới, tiến hành, biểu quyết, năm ngoái, năm nay, và các sự kiện, và các cuộc, và các hoạt động, và các hội nghị, nảy lửa, xuất hiện, dưới, bên lề, giúp, song, mở, thuộc, ngay, buổi, đại diện, về phía, nhắc nhở, vinh dự',
].flatMap((line) => line.split(', '));

/** Words at which the name of a deed ends that a body has held: “tổ chức khen thưởng … | nhân dịp …”. */
export const DEED_ENDS = ['với sự', 'nhân', 'nhằm', 'để', 'do', 'vào', 'tại', 'sau', 'trước', 'đã', 'sẽ', 'diễn ra'];

/** Second members of pairs that a dash joins inside a name: “kinh tế - xã hội”; two capitalised words need no list. */
export const DASH_PARTNERS = [
  'xã hội',
  'an ninh',
  'quốc phòng',
  'đối ngoại',
  'thể thao',
  'du lịch',
  'nghệ thuật',
  'văn hóa',
  'môi trường',
  'kỹ thuật',
];

/** Words before a second name, at which the first one ends: “Hội nghị A và Hội nghị B”, “… và kết luận Hội nghị B”. */
export const NEXT_NAME_LINKS = ['và', 'cùng', 'cũng như'];

/** Verbs after “và” with which another event is told: “dự Hội nghị A và | thăm nước B”. */
export const DEEDS_BEHIND_AND = [
  'thăm, đến thăm, tới thăm, tiếp, đón tiếp, gặp, dự, đến dự, tham dự, phát biểu, chủ trì, chứng kiến, hội kiến, hội đàm, có, làm việc với, tái cử, trúng cử',
].flatMap((line) => line.split(', '));

/** Words after “và” with which a name goes on behind its year: “tổng kết công tác năm 2016 và triển khai nhiệm vụ …”. */
export const NAME_GOES_ON = [
  'triển khai, phương hướng, nhiệm vụ, kế hoạch, bàn, ký kết, tổng kết, phát động, trao, giai đoạn, dự kiến, những năm, các năm',
  'định hướng, tầm nhìn, đại biểu hội đồng, đại biểu HĐND',
].flatMap((line) => line.split(', '));

/** Words after which the rest of a name only says whose or between whom: it is left out where the name tells enough without. */
export const EVENT_NAME_TAILS = ['của', 'giữa'];

/** Words that open such a tail where a meeting has no other name: “buổi làm việc với …”. */
export const MEETING_TAILS = ['với'];

/** Words that say which of several meetings or visits it was, between the noun and those met: “cuộc gặp | cuối cùng | với …”. */
export const WHICH_ONE = [
  'đầu tiên, lần đầu tiên, chính thức đầu tiên, cuối cùng, gần đây nhất, gần đây, gần nhất, mới nhất, mới đây, riêng, kín, bí mật, ngắn, trực tiếp đầu tiên',
].flatMap((line) => line.split(', '));

/** Second members of fixed pairs, before which a comma does not end the name: “xây dựng, chỉnh đốn Đảng”, “phòng, chống”. */
export const COMMA_PARTNERS = [
  'chống, chỉnh đốn, giám sát, triển khai, tổng kết, quán triệt, thực hiện, phát triển, bảo vệ, kỷ luật, an toàn, an ninh',
  'sáng tạo, sử dụng, tinh gọn, thể thao, du lịch, Quốc hội khóa, Quốc hội khoá, khóa, khoá, nhiệm kỳ, bổ sung, sửa đổi, khen thưởng, tiêu cực, lãng phí',
  'cứu nạn, phòng chống, tiếp nhận, trao, biểu dương, tôn vinh, học tập, làm theo, quản lý, đào tạo, văn hóa, xã hội',
  'đối thoại, đặt tên, hỗ trợ, tái định cư, trợ giúp, ngành, đoàn thể, địa phương, phóng viên, nhân viên, chiến sĩ, chiến sỹ, người lao động',
  'sơ kết, ứng dụng, tuyên truyền, phổ biến, hiện đại, đối ngoại, phương hướng, nhiệm vụ',
].flatMap((line) => line.split(', '));

/** Kinds of papers that stand side by side in the name of an event: “quán triệt các nghị quyết, quy định”. */
export const SIDE_BY_SIDE_PAPERS = 'nghị quyết,quyết định,chỉ thị,nghị định,quy định,kết luận,hướng dẫn,quy chế,thông báo'.split(',');
