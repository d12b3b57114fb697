/**
 * Words with which the noun phrase behind a number, or behind the kind of a document, is over: prepositions,
 * conjunctions, words of tense and degree, demonstratives, and verbs that news sets behind a subject.
 */
export const NOUN_PHRASE_ENDS: ReadonlySet<string> = new Set([
  ...'của và với cùng cho để do bởi vì mà thì là rằng nếu khi lúc trước sau trong trên dưới tại ở từ đến tới về bằng qua giữa như hoặc hay nhưng còn kể'.split(
    ' ',
  ),
  ...'đã đang sẽ sắp vừa mới từng vẫn cũng đều chỉ chưa không chẳng được bị phải cần nên có hãy đừng rất quá khá lắm nhất hơn kém cả vốn'.split(
    ' ',
  ),
  ...'này đó kia hồi dịp nhờ ấy nay vậy thế đây đấy gì nào nữa ra vào lên xuống rồi hiện ngay luôn mỗi tính trở so nói phụ'.split(' '),
  ...'thay nhằm thuộc theo đạt tăng giảm chiếm gồm khiến giúp trị giá mắc chết trúng nêu khẳng yêu ký trao gửi diễn đóng góp tham dự gặp xảy đề thể thông'.split(
    ' ',
  ),
]);

/** Two words of which an end word is one but which end no noun phrase: `thương mại tự do`, `15 chỉ tiêu`, `5 bị cáo`. */
const NOUN_PHRASE_PAIRS: ReadonlySet<string> = new Set(
  [
    'quan đại,phòng đại,đoàn đại,ban đại,tự do,lý do,cân bằng,công bằng,thăng bằng,đổi mới,xây mới,nông thôn mới,nhỏ vừa,phát hiện,thực hiện,biểu hiện,xuất hiện,chủ đề,vấn đề,chuyên đề,tiêu đề,cụ thể,tập thể,tổng thể,đoàn thể,chính thể,giao thông,truyền thông',
    'hàng không,không khí,không gian,không quân,thể thao,thể dục,giảm nghèo,tăng trưởng,giá đất,giá điện,phổ thông,đánh giá,đơn giá,giá trị,chính trị,quản trị,điều trị,cuộc gặp,chữ ký,thư ký,lễ ký,phần trăm,người có,đóng góp,tham dự,cán bộ,hữu nghị',
    'dự án,dự thảo,dự luật,dự trữ,dự báo,dự phòng,thông tin,thông tấn,thông báo,thông tư,thông điệp,thông số,đề án,đề tài,đề xuất,đề nghị,đề mục,đề cử,thể chế,thể loại,thể lệ,diễn đàn,diễn viên,hiện vật',
    'hiện tượng,chuẩn bị,phụ nữ,phụ huynh,phụ lục,chỉ tiêu,chỉ thị,chỉ số,chỉ đạo,yêu cầu,bị cáo,bị can,bị hại,bị đơn,tham luận,tham tán,tham vấn,quá trình,tính năng,đóng tàu,cần thủ',
    'tham nhũng,tham mưu,tham khảo,tham quan,tham ô,thế giới,thế hệ,thế mạnh,thế chấp,thế kỷ,lợi thế,vị thế,ưu thế,xu thế,tư thế,địa thế,thay thế,thiết bị,trang bị,dự bị,thu hồi,phục hồi,bồi hồi,hồi giáo,hồi giáo,hồi hương,hồi sinh,hồi sức',
    'thống nhất,hợp nhất,duy nhất,thứ nhất,nhất thể,nguồn vốn,vốn đầu,vốn vay,vốn nhà,vốn điều,vốn ngân,vốn trái,vốn hóa,hiện đại,hiện hành,hiện trường,thể hiện,trực thuộc,lệ thuộc,phụ thuộc,liên thuộc,thuộc địa,gia tăng,tăng tốc,cắt giảm,suy giảm,miễn giảm,giảm nhẹ,giảm phát,giảm tải',
    'giảm thiểu,trợ giúp,giúp đỡ,nêu gương,trao đổi,tiền gửi,diễn tập,diễn biến,diễn văn,diễn giả,biểu diễn,trình diễn,dự toán,dự hội,tham luận,thông minh,thông thương,thông lệ,thông tri,thông cáo,lưu thông,liên thông,thần thông,giới tính,máy tính,tính mạng,tính chất,tính toán,sắp xếp',
    'thay đổi,trong sạch,trong nước,từ thiện,từ xa,từ điển,từ chức,chỉ dẫn,chỉ huy,địa chỉ,chứng chỉ,cần thiết,nhu cầu,giá cả,giá thành,giá trần,đấu giá,định giá,trợ giá,vật giá,phụ cấp,phụ tùng,phụ phí,phụ gia,phụ trợ,phụ trách,xuống cấp,tại chỗ,hiện tại,tồn tại,tái tạo,sau đại,sau cai',
    'quá khứ,quá độ,quá tải,quá cảnh,hậu quả,chính trị,trị an,cai trị,trị thủy,quản trị,yêu nước,tình yêu,chữ ký,ký túc,nhật ký,đăng ký,đóng cửa,đóng băng,hòa hợp,đều đặn,đồng đều,buổi gặp,hoạch gặp,giá rẻ,cùng nhau,trúng tuyển,trúng cử,đạt chuẩn,trở ngại,cản trở,có thu,công có,còn lại,mới nổi,đề kháng,thể chất,nhân thể,hình thể,chủ thể',
    'mắc ca,chết người,góp vốn,đóng dấu,đầu ra,đầu vào,ra đa,lên lớp,đi lên,về hưu,về nguồn,trở về,qua biên,trung gian,giữa kỳ,giữa nhiệm,hàng đầu,không người,không phổ,không dùng,không chuyên,không vì,không lành,phi lợi,bầu cử,cử tri,bảo đảm',
  ]
    .join(',')
    .split(','),
);

/** Two words with which a noun phrase is over once it has begun: `Điều lệ Đảng quy định`, `3 xã triển khai`. */
const NOUN_PHRASE_END_PAIRS: ReadonlySet<string> = new Set(
  'đại diện,quy định,triển khai,thực hiện,tiếp tục,khẳng định,nhấn mạnh,tổ chức,tham gia,yêu cầu,đề nghị,tiến hành,ban hành,phối hợp,hoàn thành,giao cho,đưa vào,đồng ý,tập trung,trở thành,đăng ký,nhất trí,tán thành,phát biểu,ký kết,nguyên là,chào mừng,chúc mừng'.split(
    ',',
  ),
);

/** Verbs with which the name of a body is over, although it may hold most other words. */
export const BODY_NAME_ENDS: ReadonlySet<string> = new Set(
  'quy thực phản triển quán trình khẳng nhấn giao xem xử thu bãi phê điều bổ ban chấp gửi họp ngày số năm khóa khoá lần yêu'.split(' '),
);

/** Nouns behind a number word that count nothing: the parties themselves, `hai nước`, `hai bên`; and set phrases. */
export const UNCOUNTED_NOUNS: readonly string[] = [
  'bên, nước, đảng, dân tộc, phía, chiều, miền, mặt, chính phủ, nhà nước, quốc gia, nhân dân, quốc hội, đất nước, đầu, tay, chân',
  'mắt, mẹ, bố, cha, má, con mắt, nền kinh tế, cơ quan lập pháp, phương, nhà lãnh đạo, vị lãnh đạo, tổng thống, quân đội, hãng, hoa, lòng, lời, gai, phải, thứ, vợ chồng',
].flatMap((line) => line.split(', '));

/** Words behind which a verb of news is a noun: `các | tổ chức`. */
const COUNTING: ReadonlySet<string> = new Set(['các', 'những', 'mọi', 'nhiều']);

const END_PAIR_FIRSTS: ReadonlySet<string> = new Set(Array.from(NOUN_PHRASE_END_PAIRS, (pair) => pair.split(' ', 1)[0]!));

/** Whether a word ends the noun phrase that the word before it belongs to; the word behind it may show that it does not. */
export function endsNounPhrase(previous: string, word: string, next: string): boolean {
  const lower = word.toLowerCase();
  const mayEnd = previous !== '' && END_PAIR_FIRSTS.has(lower) && !COUNTING.has(previous.toLowerCase());
  const isCompound = NOUN_PHRASE_PAIRS.has(`${previous.toLowerCase()} ${lower}`);
  if (mayEnd && NOUN_PHRASE_END_PAIRS.has(`${lower} ${next.toLowerCase()}`)) return !isCompound;
  return NOUN_PHRASE_ENDS.has(lower) && !isCompound && !NOUN_PHRASE_PAIRS.has(`${lower} ${next.toLowerCase()}`);
}
