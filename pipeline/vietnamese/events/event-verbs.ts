/** Words by which a sentence reports an event as happening: one of them near its name may make it the event of the article. */
export const EVENT_VERBS = [
  'tổ chức, diễn ra, khai mạc, bế mạc, chủ trì, dự, tham dự, phát biểu, tiếp tục, bước vào, tiến hành, họp, đã có, có, trong',
  'chứng kiến, tại, bắt đầu, kết thúc, bước sang, chủ tọa, mở, dẫn đầu',
].flatMap((line) => line.split(', '));

/** Verbs that stand right behind the event of which a sentence tells as its subject: “Hội nghị diễn ra …”. */
export const HAPPENING_VERBS = [
  'diễn ra, được tổ chức, đã diễn ra, đã khai mạc, khai mạc, bế mạc, đã bế mạc, sẽ diễn ra, chính thức khai mạc, đã được tổ chức',
].flatMap((line) => line.split(', '));

/** Words right before an event's name that look back on it or draw on it: it is not the event of the article. */
export const PAST_EVENT_WORDS = [
  'sau, từ, từ sau, kể từ, trước, nghị quyết, kết luận, văn kiện, tinh thần, kết quả, của, theo, nhiệm kỳ, chuẩn bị',
  'chuẩn bị cho, phục vụ, tới, trình, trình tại, chào mừng, tiến tới, hướng tới, thực hiện, nghị quyết của, đường lối đối ngoại, về, thành công, trước thềm',
  'bên lề, ngay sau, nội dung, chương trình, về tổ chức, trù bị, thông báo, để, thông tin, giới thiệu, tham mưu, báo cáo, dự kiến, đăng cai',
  'sau khi dự, trước khi dự, sau khi dự và phát biểu tại, sau khi dự và phát biểu khai mạc tại, sau khi tham dự, sau khi phát biểu tại, sau khi kết thúc',
  'nơi diễn ra, nơi đã diễn ra, nơi từng diễn ra, nơi tổ chức, nơi đã tổ chức',
].flatMap((line) => line.split(', '));

/** Words right before the wider event within which the reported one falls: “trong khuôn khổ chuyến thăm …”. */
export const FRAME_WORDS = [
  'trong khuôn khổ, nằm trong khuôn khổ, trong chương trình, nằm trong chương trình, tiếp tục chương trình',
  'tiếp tục chương trình làm việc, theo chương trình, chương trình làm việc, nhân, nhân dịp, nhân dịp dự, nhân dịp tham dự',
  'trong thời gian, trong thời gian dự, trong thời gian tham dự, trong thời gian ở, trong ngày làm việc, tiếp tục, trong dịp',
  'đang, đang ở, đang có, sang, bên lề',
].flatMap((line) => line.split(', '));

/** Words by which a clause opens that only says on what wider occasion something happens, however much it names. */
export const OCCASION_WORDS = ['trong khuôn khổ', 'nhân dịp', 'nhân chuyến', 'trong thời gian', 'trong chuyến', 'nằm trong', 'bên lề'];

/** Words right before an event of which their sentence tells as done, whatever else it names: “đã có | cuộc gặp …”. */
export const TOLD_WORDS = [
  'đã, đã có, có, vừa có, tiến hành, đã tiến hành, đã dự, đã tham dự, đã chủ trì, chủ trì, tổ chức, đã tổ chức, đồng chủ trì',
].flatMap((line) => line.split(', '));

/** Verbs of speaking right before where it was done: “nói | tại cuộc họp báo”. */
export const SPOKE_VERBS = [
  'nói, phát biểu, tuyên bố, khẳng định, nhấn mạnh, cho biết, cho hay, chia sẻ, trả lời, thông báo, thông tin, nêu, trình bày, báo cáo, giải thích',
  'nhận định, đánh giá, cảnh báo, đề nghị, kêu gọi, yêu cầu, cho rằng, bày tỏ, công bố, đề xuất, kiến nghị, nêu rõ, lưu ý, đặt câu hỏi, nói rõ',
].flatMap((line) => line.split(', '));

/** Words of time with which a sentence looks back on an event. */
export const LONG_PAST_WORDS = [
  'trước đó, trước đây, mới đây, gần đây, vừa qua, vừa rồi, cách đây, năm ngoái, năm trước, tháng trước, tuần trước, cuối tuần qua, tuần qua, tháng qua',
  'cuối năm, đầu năm, hồi, vào năm, vào tháng, từng, lần trước, hôm trước, sắp tới, tới đây, sẽ',
].flatMap((line) => line.split(', '));
