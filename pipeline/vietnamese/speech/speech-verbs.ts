/** What a verb of speaking does: reports, asserts, judges, asks for something, and so on. */
export type SpeechClass =
  | 'report'
  | 'assert'
  | 'judge'
  | 'directive'
  | 'praise'
  | 'thanks'
  | 'hope'
  | 'promise'
  | 'protest'
  | 'feeling'
  | 'question';

/**
 * `free`: whatever follows is said. `marked`: said only after `rằng`, a colon, a comma or a quotation mark, else a topic.
 * `bare`: as `marked`, or before a clause with a predicate of its own.
 */
export type SpeechFrame = 'free' | 'marked' | 'bare';

export interface SpeechVerb {
  verb: string;
  class: SpeechClass;
  frame: SpeechFrame;
}

/** Verbs by class and frame; a reader extends the list by adding a verb to its row. Longer ones win over shorter ones. */
const ROWS: [SpeechClass, SpeechFrame, string][] = [
  ['report', 'free', 'cho biết|cho hay|tiết lộ|xác nhận|loan báo|khai|khai nhận|thú nhận'],
  [
    'report',
    'bare',
    'nói|thông báo|thông tin|chia sẻ|kể|kể lại|bảo|phản ánh|phản ảnh|giải trình|giải thích|lý giải|bật mí|trần tình|phân trần|nói rõ|góp ý|đặt vấn đề|đặt ra vấn đề|vui mừng thông báo|vui mừng thông tin',
  ],
  [
    'report',
    'marked',
    'phát biểu|báo cáo|trả lời|đáp|viết|điều trần|biện hộ|nêu|nêu ý kiến|nêu quan điểm|trình bày|trao đổi|tâm sự|bộc bạch|giãi bày|dẫn chứng|mở đầu|đề cập|thốt lên',
  ],
  [
    'report',
    'marked',
    'phát biểu ý kiến|phát biểu kết luận|phát biểu tổng kết|phát biểu khai mạc|phát biểu bế mạc|phát biểu đáp từ|phát biểu chào mừng|đưa ra kết luận|đưa ra nhận định|đưa ra ý kiến|phát biểu chỉ đạo|nêu ví dụ|bày tỏ quan điểm|bày tỏ ý kiến|thuật lại|tuyên đọc|đọc|ghi|tự hào nói',
  ],
  [
    'assert',
    'free',
    'khẳng định|tái khẳng định|nhấn mạnh|nêu rõ|nêu bật|nêu lên|chỉ rõ|chỉ ra|vạch ra|vạch rõ|tuyên bố|quả quyết|nhắc lại|lưu ý|thừa nhận',
  ],
  [
    'judge',
    'free',
    'cho rằng|cho là|nhận định|đánh giá|nhận xét|bình luận|dự đoán|dự báo|nhìn nhận|nghĩ rằng|tin rằng|lập luận|phỏng đoán|quan niệm',
  ],
  [
    'judge',
    'free',
    'ví von|tiên đoán|tiên lượng|không loại trừ|không loại trừ khả năng|không tin|không tin rằng|không nghĩ rằng|lưu tâm rằng|giả định rằng|phán rằng|suy luận|suy luận rằng|lo rằng|sợ rằng|e rằng|nghi ngờ rằng|hoài nghi rằng|nghi ngờ|coi việc|xem việc',
  ],
  ['judge', 'bare', 'phân tích|dẫn giải|lập luận|gọi|xác định|tính toán'],
  ['judge', 'marked', 'phán quyết|ra phán quyết|đưa ra phán quyết'],
  [
    'report',
    'marked',
    'khoe|trấn an|đùa|nói đùa rằng|nói thật|nói thẳng thắn|bóng gió|úp mở|hô to|hét lên|gào lên|thì thầm|thủ thỉ|kể tiếp|hỏi tiếp|viết thêm|viết tiếp|ghi rõ|tự nhủ|châm chọc|chê trách|trách móc|cảnh cáo|nài nỉ|ra tối hậu thư|gửi tối hậu thư|ra điều kiện|nói nhỏ|nói to|nói ngay|nói dứt khoát|đăng bài viết|đăng thông báo|đăng thông điệp|đăng trạng thái|đăng status',
  ],
  ['judge', 'free', 'công nhận rằng|chấp nhận rằng|dám chắc rằng|chắc chắn rằng|lấy làm lạ rằng|suy đoán rằng|đồn đoán rằng'],
  [
    'feeling',
    'free',
    'nhận lỗi|nhận khuyết điểm|nhận sai sót|nhận thiếu sót|tỏ ý|tỏ ý tiếc|hối tiếc rằng|tiếc rằng|bày tỏ sự tiếc nuối|mong ngóng',
  ],
  ['directive', 'free', 'chính thức mời|trân trọng mời|gửi lời mời|chuyển lời mời|ngỏ lời mời'],
  ['promise', 'free', 'ngỏ ý|ngỏ ý muốn|tỏ ý muốn|tỏ ý sẵn sàng'],
  [
    'directive',
    'free',
    'yêu cầu|đề nghị|chỉ đạo|kêu gọi|giao|kiến nghị|đề xuất|gợi ý|khuyến nghị|khuyến cáo|chỉ thị|ra lệnh|nhắc nhở|căn dặn|dặn|dặn dò|hối thúc|thúc giục|đòi|xin phép|phân công|khẩn nài|van nài',
  ],
  [
    'praise',
    'free',
    'đánh giá cao|đánh giá rất cao|rất đánh giá cao|hoan nghênh|ghi nhận|biểu dương|chúc mừng|tuyên dương|khen ngợi|ca ngợi|khen|đánh giá tích cực|bày tỏ sự đánh giá cao|hoan nghênh và đánh giá cao',
  ],
  [
    'thanks',
    'free',
    'cảm ơn|cám ơn|bày tỏ lời cảm ơn|gửi lời cảm ơn|gửi lời cám ơn|gửi lời tri ân|bày tỏ cảm ơn|bày tỏ sự cảm ơn|bày tỏ lòng biết ơn|bày tỏ biết ơn|bày tỏ sự biết ơn|tri ân|xin cảm ơn|bày tỏ sự cảm kích',
  ],
  [
    'hope',
    'free',
    'mong|mong muốn|hy vọng|tin tưởng|tin chắc|kỳ vọng|bày tỏ tin tưởng|bày tỏ hy vọng|bày tỏ mong muốn|bày tỏ sự tin tưởng|bày tỏ niềm tin|bày tỏ kỳ vọng|mong mỏi|chúc',
  ],
  [
    'promise',
    'free',
    'cam kết|hứa|hứa hẹn|nhất trí|đồng ý|thống nhất|chấp thuận|bày tỏ nhất trí|bày tỏ sự nhất trí|bày tỏ quyết tâm|bày tỏ sẵn sàng|khẳng định cam kết|nhất trí cho rằng|thỏa thuận',
  ],
  [
    'promise',
    'free',
    'đồng tình|ủng hộ|tán thành|thể hiện sự đồng tình|thể hiện sự nhất trí|thể hiện sự tán thành|thể hiện sự đồng thuận|thể hiện sự thống nhất|bày tỏ ủng hộ|bày tỏ sự ủng hộ|bày tỏ đồng tình|bày tỏ sự đồng tình|nhất trí cao|bày tỏ thống nhất|bày tỏ sự thống nhất|bày tỏ tán thành|bày tỏ sự tán thành',
  ],
  [
    'protest',
    'free',
    'cảnh báo|phê bình|phản đối|lên án|bác bỏ|phủ nhận|chỉ trích|tố cáo|cáo buộc|phàn nàn|than phiền|than thở|bày tỏ phản đối|quy trách nhiệm|cực lực phản đối|đe dọa|tuyên bố phản đối',
  ],
  [
    'feeling',
    'free',
    'bày tỏ|thể hiện quan ngại|thể hiện sự quan ngại|thể hiện lo ngại|thể hiện sự lo ngại|lo ngại|bày tỏ lo ngại|bày tỏ quan ngại|quan ngại|bày tỏ vui mừng|bày tỏ sự vui mừng|băn khoăn|trăn trở|bức xúc|xin lỗi|gửi lời xin lỗi|chia buồn|bày tỏ sự chia buồn|gửi lời chúc mừng|gửi lời chia buồn|vui mừng nhận thấy|vui mừng khi thấy|vui mừng thấy|vui mừng trước|vui mừng khi|gửi lời thăm hỏi|chuyển lời thăm hỏi|gửi lời chào|chuyển lời chào|chuyển lời chúc|bày tỏ hài lòng|bày tỏ phấn khởi|bày tỏ vinh dự|bày tỏ nghi ngờ|bày tỏ thất vọng|bày tỏ sự hài lòng|bày tỏ xúc động',
  ],
  [
    'feeling',
    'free',
    'bày tỏ rất vui mừng|bày tỏ hết sức vui mừng|bày tỏ vô cùng vui mừng|bày tỏ tự hào|bày tỏ ấn tượng|bày tỏ rất ấn tượng|vui mừng chứng kiến|vui mừng được chứng kiến|vui mừng ghi nhận',
  ],
  ['feeling', 'marked', 'lo lắng|cảm thán|bày tỏ tâm tư|xúc động'],
  ['question', 'bare', 'hỏi|đặt câu hỏi|thắc mắc|đặt thắc mắc|chất vấn'],
  [
    'judge',
    'free',
    'gọi đây là|gọi đó là|coi đây là|coi đó là|xem đây là|xem đó là|ví đây là|mô tả|nhận thấy|phán đoán|suy đoán|ước đoán|ước tính|thấy rằng|tin là|nghĩ là|hoài nghi|ngụ ý|ám chỉ|đánh giá thấp',
  ],
  ['report', 'bare', 'đưa tin|loan tin|kết luận'],
  ['report', 'free', 'dẫn lời nói|dẫn lời nói rằng|được dẫn lời nói|được dẫn lời nói rằng'],
  ['judge', 'free', 'xác định được rằng'],
  ['judge', 'bare', 'bình phẩm|so sánh|cảm nhận|đúc kết|khái quát|biện minh|thanh minh|phân bua|biện bạch'],
  ['report', 'free', 'báo tin|hé lộ|hé mở|truyền đạt|điểm lại'],
  [
    'report',
    'marked',
    'tranh luận|phản biện|nói tiếp|tiếp lời|ngắt lời|đáp lời|đáp lại|hồi đáp|phản hồi|hồi âm|thổ lộ|trải lòng|tâm tình|hồi tưởng|nhớ lại|điểm qua|trích dẫn|minh họa|tóm tắt|tổng kết|lên tiếng|nêu thực trạng|nêu thực tế|nêu dẫn chứng|nêu câu hỏi|nêu vấn đề|nêu nhận định|nêu băn khoăn|đưa ra quan điểm|đưa ra đề nghị|đưa ra lời khuyên|đưa ra cảnh báo|đưa ra đề xuất|đưa ra kiến nghị|tỏ rõ quan điểm|thể hiện quan điểm|bày tỏ chính kiến|thuyết minh|hài hước|nói vui|nói đùa|ra tuyên bố|ra thông cáo|đăng tải|có tuyên bố|có phát biểu|đưa ra tuyên bố|đưa ra phát biểu|đưa ra bình luận|đưa ra thông điệp|phát đi thông điệp|gửi thông điệp|đưa ra thông báo|ra thông báo|phát đi thông báo|phát đi thông cáo|phát đi thông cáo báo chí|ra thông cáo báo chí|phát thông cáo báo chí|có thông cáo báo chí|đưa ra thông cáo|đưa ra thông cáo báo chí|có thông cáo|phát đi tuyên bố|đưa ra lời kêu gọi|đưa ra nhận xét|đưa ra phản ứng|có ý kiến|nêu nhận xét|nêu giả thuyết|đưa ra giả thuyết|đưa ra lập luận|đưa ra lý do|nêu lý do|dẫn lại|viện dẫn|lật lại vấn đề|nhẩm tính|tếu táo',
  ],
  [
    'assert',
    'free',
    'đoan chắc|cam đoan|đảm bảo rằng|bảo đảm rằng|trấn an rằng|quả quyết rằng|khoe rằng|thề rằng|nói thẳng rằng|minh định|báo động|khẳng định lại|khẳng định rõ|khẳng định rõ ràng|nhấn mạnh lại|nói thẳng|tái xác nhận',
  ],
  [
    'directive',
    'free',
    'quán triệt rằng|nhắn nhủ|nhắn gửi|khuyên|khuyên nhủ|khuyên răn|hiệu triệu|đốc thúc|giao nhiệm vụ|hạ lệnh|đặt yêu cầu|đặt ra yêu cầu|nêu yêu cầu|đề đạt|hiến kế|thỉnh cầu|khẩn cầu|đệ trình|lên tiếng đệ trình|lên tiếng kêu gọi|lên tiếng yêu cầu|ra lời kêu gọi|phát đi lời kêu gọi|xin đề nghị|tha thiết đề nghị|nhắc',
  ],
  [
    'praise',
    'free',
    'chào mừng|tán dương|khâm phục|ngưỡng mộ|đề cao|bày tỏ khâm phục|bày tỏ ngưỡng mộ|bày tỏ trân trọng|bày tỏ sự trân trọng|bày tỏ hoan nghênh|tỏ lòng kính trọng|ca tụng',
  ],
  [
    'thanks',
    'free',
    'bày tỏ lòng cảm ơn|bày tỏ lời cám ơn|bày tỏ sự cám ơn|bày tỏ sự tri ân|bày tỏ tri ân|bày tỏ lòng tri ân|ngỏ lời cảm ơn|chuyển lời cảm ơn|chuyển lời cám ơn|gửi lời biết ơn|bày tỏ cảm kích|bày tỏ lời cảm ơn chân thành|tỏ lòng biết ơn',
  ],
  [
    'hope',
    'free',
    'thể hiện mong muốn|thể hiện sự mong muốn|thể hiện kỳ vọng|thể hiện sự kỳ vọng|thể hiện niềm tin|thể hiện sự tin tưởng|hi vọng|bày tỏ hi vọng|bày tỏ mong|bày tỏ mong mỏi|bày tỏ sự kỳ vọng|bày tỏ sự mong muốn|bày tỏ lạc quan|ước mong|cầu mong|cầu chúc',
  ],
  [
    'promise',
    'free',
    'thống nhất cao|thống nhất rất cao|nhất trí rất cao|tán đồng|xin hứa|xin tiếp thu|xin nhận trách nhiệm|nhận trách nhiệm|tuyên bố ủng hộ|bày tỏ sự sẵn sàng|bày tỏ thiện chí|bày tỏ cam kết|tái cam kết|tái khẳng định cam kết|tái khẳng định ủng hộ|bày tỏ tán thành|bày tỏ sự tán thành|bày tỏ tán đồng|cùng quan điểm|chung quan điểm|đồng quan điểm',
  ],
  [
    'protest',
    'free',
    'phê phán|đả kích|công kích|phản bác|buộc tội|quy kết|đổ lỗi|than vãn|kêu ca|mỉa mai|phản pháo|lên tiếng phản đối|lên tiếng chỉ trích|lên tiếng cảnh báo|lên tiếng bác bỏ|lên tiếng phủ nhận|lên tiếng lên án|dọa sẽ|bày tỏ phẫn nộ|bày tỏ sự phản đối|tuyên bố bác bỏ|thẳng thừng bác bỏ|tỏ ra lo ngại',
  ],
  ['protest', 'free', 'không đồng ý|không ủng hộ|không tán thành|không đồng tình|không nhất trí'],
  ['directive', 'free', 'mời'],
  ['directive', 'bare', 'có chỉ đạo'],
  ['report', 'marked', 'có đoạn|có đoạn viết|trách mắng|quở trách'],
  ['protest', 'free', 'lên tiếng cáo buộc|lên tiếng phê phán|dọa|tố'],
  ['promise', 'free', 'thề|tuyên bố nhận trách nhiệm'],
  ['feeling', 'free', 'gửi tới|gửi đến|chuyển tới|chuyển đến'],
  [
    'report',
    'marked',
    'đăng|bổ sung|nói chen|chốt lại|gửi gắm|ghi chú|chú thích|chia sẻ trên|đăng đàn|tweet|đăng dòng trạng thái|đăng tweet|lấy ví dụ|dẫn ví dụ|nêu ra ví dụ|nhắn|nhắn tin',
  ],
  ['report', 'free', 'thêm rằng'],
  ['report', 'marked', 'nêu ra|nêu ra thực trạng|nêu ra thực tế'],
  ['directive', 'marked', 'cho ý kiến chỉ đạo|đưa ra yêu cầu|đưa ra gợi ý|đưa ra khuyến nghị|đưa ra khuyến cáo|đưa ra lời đề nghị'],
  [
    'judge',
    'bare',
    'đưa ra ước tính|đưa ra dự báo|đưa ra dự đoán|đưa ra đánh giá|đưa ra phỏng đoán|đưa ra lời giải thích|đưa ra giải thích|đưa ra tính toán|có đánh giá|có nhận định',
  ],
  ['promise', 'bare', 'đưa ra cam kết|đưa ra lời cam kết|đưa ra lời hứa|có lời hứa|có cam kết'],
  ['feeling', 'free', 'hài lòng về việc|hài lòng trước|tỏ ra hài lòng|lấy làm hài lòng|lấy làm tự hào|lấy làm vinh dự'],
  ['protest', 'free', 'lên tiếng bênh vực|xuyên tạc rằng|vu cáo rằng|vu khống rằng|rêu rao rằng'],
  [
    'judge',
    'free',
    'chia sẻ quan điểm rằng|chia sẻ quan điểm cho rằng|chia sẻ nhận định rằng|chia sẻ nhận định cho rằng|chia sẻ nhận thức rằng',
  ],
  ['protest', 'marked', 'bênh vực|kêu|bác lại|trách cứ|phản ứng'],
  [
    'feeling',
    'free',
    'bày tỏ lo lắng|bày tỏ sự lo ngại|bày tỏ sự quan ngại|bày tỏ quan ngại sâu sắc|bày tỏ băn khoăn|bày tỏ trăn trở|bày tỏ bức xúc|bày tỏ bất bình|bày tỏ sự bất bình|bày tỏ tiếc nuối|bày tỏ lấy làm tiếc|lấy làm tiếc|lấy làm vui mừng|bày tỏ đau buồn|bày tỏ cảm thông|bày tỏ sự cảm thông|bày tỏ chia sẻ|bày tỏ sự chia sẻ|bày tỏ ấn tượng|bày tỏ tự hào|bày tỏ quan tâm|bày tỏ sự quan tâm|bày tỏ mối quan ngại|bày tỏ hối tiếc|bày tỏ sự hối tiếc|bày tỏ ngạc nhiên|bày tỏ thông cảm|bày tỏ sự thông cảm|bày tỏ sự ngạc nhiên|bày tỏ sự phấn khởi|rất vui mừng|gửi lời chúc|gửi lời chúc tốt đẹp|gửi lời chào mừng|chuyển lời chúc mừng|chuyển lời chia buồn|e ngại|lo sợ|nghi ngại',
  ],
  [
    'question',
    'bare',
    'đặt hàng loạt câu hỏi|đặt loạt câu hỏi|đặt một loạt câu hỏi|đặt ra hàng loạt câu hỏi|đặt nhiều câu hỏi|đặt ra câu hỏi|đặt ngược câu hỏi|đặt ngược vấn đề|hỏi lại|nêu thắc mắc|nêu câu hỏi|tự hỏi|truy vấn|vặn hỏi',
  ],
];

/** Who is told, inside `cho … biết`. */
const HEARERS =
  'báo chí|báo giới|phóng viên|các phóng viên|PV|truyền thông|giới truyền thông|giới báo chí|nhà báo|các nhà báo|hãng tin AP|hãng tin AFP|hãng tin Reuters|cử tri|người dân|bà con|chúng tôi|các đại biểu|đại biểu|VnExpress|Zing.vn|Tuổi Trẻ|Thanh Niên|Tiền Phong|Dân trí|VietNamNet|Người Lao Động';

/** The verbs by which an article gives words to a speaker, with what they do and what must follow them. */
export const SPEECH_VERBS: SpeechVerb[] = [
  ...ROWS.flatMap(([speechClass, frame, verbs]) => verbs.split('|').map((verb): SpeechVerb => ({ verb, class: speechClass, frame }))),
  ...HEARERS.split('|').flatMap((hearer) =>
    ['biết', 'hay'].map((end): SpeechVerb => ({ verb: `cho ${hearer} ${end}`, class: 'report', frame: 'free' })),
  ),
];

/** Longer words that hold a speech verb and are none: they stand in the list only to be passed over. */
export const NOT_SPEECH: string[] = [
  'khai khẩn|arab thống nhất|ả rập thống nhất|ả-rập thống nhất|tiểu vương quốc ả rập thống nhất|tặng hoa chúc mừng|tặng quà chúc mừng|hoa chúc mừng|đến chúc mừng|tới chúc mừng|đến chào và chúc mừng|đến chào, chúc mừng|đến chào xã giao và chúc mừng|đến thăm và chúc mừng|đến thăm, chúc mừng|tới thăm và chúc mừng|tới thăm, chúc mừng|cơ quan chỉ đạo|khen thưởng|nhắc nhở lẫn nhau|nói chung|nói riêng|hứa hẹn tạo|hứa hẹn mang|hứa hẹn đem|hứa hẹn sẽ mang|hứa hẹn sẽ tạo|hứa hẹn trở thành|hứa hẹn sẽ trở thành|hứa hẹn là|hứa hẹn sẽ là|hứa hẹn nhiều|không đồng ý nên|không đồng ý thì|không đồng ý và|nếu không đồng ý|nếu không đồng tình|chia sẻ câu chuyện|kể câu chuyện|kể lại câu chuyện|nói chuyện|nói đến|nói tới|nói dối|nói xấu|nói không với|không nói|nói lên|có thể nói|phải nói|nói trên có|nói trên là|nói trên đã|nói trên đang|nói trên sẽ|nói trên bị|nói trên được|nói trên đều|nói trên không|nói trên chưa|nói trên cũng|nói trên thì|tiếng nói|lời nói|nói cách khác|nói đúng hơn',
  'gọi điện|gọi là|gọi tắt|gọi tên|gọi vốn|gọi thầu|mời gọi|gọi chung|cái gọi|gọi nhau|gọi cho|gọi tới|gọi đến|gọi lên|gọi nhập ngũ|gọi hàng|lời gọi|cuộc gọi|tiếng gọi|gọi mời|gọi thêm|gọi về|gọi ra|gọi vào|gọi to|gọi đây|gọi đó|gọi mình|gọi ông|gọi bà|gọi anh|gọi chị|gọi em|tên gọi|gọi món|gọi xe|gọi lại|gọi hồn',
  'xã giao|giao thiệp|giao lưu|giao dịch|giao thông|giao tiếp|giao thương|giao hàng|giao nhận|giao thoa|giao đấu|giao chiến|giao hữu|giao thừa|giao đất|bàn giao|chuyển giao|bàn giao cho|ngoại giao|giao tranh|giao nộp|giao lộ|giao thức|giao phối|giao kèo|giao cấu|giao trực tiếp|giao diện|giao điểm|giao hảo|giao cảm',
  'ngày càng khẳng định|từng bước khẳng định|khẳng định được|tiết lộ thông tin|tiết lộ bí mật|tiết lộ tin|tiết lộ danh tính|tiết lộ tài liệu|tiết lộ nguồn tin|làm tiết lộ|phương tiện thông tin|phương tiện truyền thông|thông tin điện tử|thông tin truyền thông|thông tin đối ngoại|công nghệ thông tin|thông tin liên lạc|thông tin về|cung cấp thông tin|đưa thông tin|đưa ra thông tin|nghe thông tin|nắm thông tin|nắm được thông tin|nhận thông tin|nhận được thông tin|có thông tin|lan truyền thông tin|tiếp cận thông tin|thì thông tin|trước thông tin|luôn khẳng định vị trí|khẳng định vị trí hàng đầu|khẳng định vị trí của mình|cổng thông tin|trung tâm thông tin|thông báo kết luận|thông báo số|bảo đảm|bảo vệ|bảo tồn|bảo hiểm|bảo trì|bảo lãnh|bảo hộ|bảo dưỡng|bảo mật|bảo quản|bảo tàng|bảo trợ|bảo an|bảo thủ|bảo hành|đảm bảo|bảo toàn|bảo hoàng|bảo bối|bảo lưu|bảo kê|đón và chào mừng|chiêu đãi chào mừng|tiệc chào mừng|lễ chào mừng|diễu binh chào mừng|văn nghệ chào mừng|thi đua chào mừng|hoạt động chào mừng|tổ chức chào mừng|lập thành tích chào mừng',
  'xin chỉ đạo|tự phê bình|phê bình và tự phê bình|tự phê bình và phê bình|nhà phân tích|giới phân tích|máy phân tích|bạn đọc|chuyên gia phân tích|bài phân tích|nhà bình luận|giới bình luận|bài bình luận|nhà phê bình|giới phê bình|nhà dự báo|nhà tố cáo|nhà kiến nghị|cân nhắc|cứng nhắc|nhắc tuồng|nhắc bài|khoai nhắc|ly khai|tờ khai|lời khai|cửa khai|đối đáp|đền đáp|đáp chuyến|đáp xuống|đáp máy bay|chen chúc|di chúc|chửi thề|lời thề|tuyên thệ|dày dặn|dầy dặn|già dặn|nhỏ nhắn|tin nhắn|dấu hỏi|gặng hỏi|chào hỏi|thử hỏi|tiếng kêu|kêu cứu|kêu khóc|hù dọa|hăm dọa|bất kể|thống nhất hai miền|bảo ban|bảo chứng|bảo bọc|khai ấn|khai xuân|khai khoáng|khai hoang|khai tử|khai sáng|khai phóng|viết tay|viết lách|thi viết|cây viết|kêu mệt|mong manh|mong đợi|hỏi cưới|hỏi vợ|nêu cao|đòi nợ|đòi tiền|khuyên can|chúc tụng|ghi nhớ|ghi chép|ghi rõ tên|thừa nhận hành vi|kể cả|kể từ|đáng kể|chưa kể|không kể|kể trên|nêu trên|nêu gương|kể chuyện|thống kể|viết tắt|chữ viết|bài viết|viết bài|đọc sách|đọc báo|ghi hình|ghi âm|ghi bàn|ghi danh|ghi hận|ghi dấu|ghi tên|đáp ứng|giải đáp|đáp án|đáp lễ|đáp trả|ghi lại|ghi điểm',
  'tuyên bố thiết quân luật|tuyên bố tình trạng khẩn cấp|khai cuộc|nhân tố|độc tố|sắc tố|nội tiết tố|kích thích tố|vi tố|nguyên tố|tố khổ|tố lên|tố ngược|luật tố cáo|luật khiếu nại, tố cáo|giải quyết tố cáo|giải quyết khiếu nại|giải quyết kiến nghị|giải quyết đề nghị|giải quyết phản ánh|đơn tố cáo|quyền tố cáo|nội dung tố cáo|tố cáo, khiếu nại|khiếu nại, tố cáo|khiếu nại tố cáo|báo cáo viên|báo cáo chính trị|báo cáo tài chính|báo cáo kết quả|báo cáo tổng kết|báo cáo đề dẫn|báo cáo giám sát|chỉ đạo điều hành|chỉ đạo sản xuất|ban chỉ đạo|mời họp|mời thầu|khách mời|giấy mời|thư mời|lời mời|trao đổi đoàn|trao đổi thương mại|trao đổi hàng hóa|trao đổi kinh nghiệm|trao đổi về|hỏi thăm|câu hỏi|hỏi cung|học hỏi|đòi hỏi|hỏi mua',
  'thống nhất đất nước|hợp nhất|đại thống nhất|thống nhất tổ quốc|tin tưởng lẫn nhau|đề cập đến|đề cập tới|đánh giá tác động|đánh giá chất lượng|đánh giá cán bộ|đánh giá kết quả thực hiện|đánh giá kết quả triển khai|đánh giá kết quả công tác|đánh giá kết quả hoạt động|dự báo thời tiết|kêu gọi đầu tư|thu hút đầu tư|lãnh đạo chỉ đạo|lãnh đạo, chỉ đạo|người đề nghị|người yêu cầu|người tố cáo|người bị tố cáo|người tố giác|người khiếu nại|người phản ánh|người hỏi|người viết|người nói|người đọc|người kể|người ủng hộ|người phản đối|đề cao vai trò và|đề cao vai trò, trách nhiệm|đề cao trách nhiệm|đề cao tinh thần|đề cao cảnh giác|đề cao quyết tâm|đề cao ý thức|bày tỏ lòng thành kính|bày tỏ lòng tiếc thương|bày tỏ lòng tôn kính|giao và cho|giao, cho thuê|giao khoán|giao quyền|giao phó|báo động đỏ|báo động cấp|báo động cao|báo động giả|nhắc đến|nhắc tới|nhắc về|nhắc nhiều|nhắc nhở nhau|nhắc tên|chê bai|than đá|than cốc|than bùn|kêu oan|bác sĩ|bác sỹ|bác Hồ|bác học|bác ái|tố cáo sai|phản ứng hóa học|phản ứng nhanh|dọa nạt|ra tuyên bố chung|mong chờ|mong ước|chúc phúc|chúc tết|khai giảng|khai mạc|khai thác|khai trương|khai báo|khai sinh|khai trừ|khai quật|triển khai|công khai|kê khai|khai thuế|khai hội|khai hỏa|khai phá|khai man|khai trường|tố tụng|tố chất|tố giác|yếu tố|khởi tố|truy tố|công tố|ủng hộ tiền|đề xuất dự án|đồng ý kiến|đọc quyết định|khẳng định vị thế|khẳng định thương hiệu|khẳng định mình|chỉ đạo công tác|tuyên bố khai mạc|tuyên bố bế mạc|tuyên bố thành lập|tuyên bố lý do|xác định được|xác định danh tính|xác định hung thủ|xác định đối tượng|xác định vị trí|xác định nguyên nhân vụ|xác định rõ|được xác định|đọc diễn văn',
].flatMap((row) => row.split('|'));
