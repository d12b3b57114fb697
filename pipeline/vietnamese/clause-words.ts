/** Words that open a clause in which somebody speaks beside the main one: `sau khi A tuyên bố …`, `mặc dù A khẳng định …`. */
export const SPOKEN_CLAUSE_OPENERS: readonly string[] =
  'sau khi|ngay sau khi|ngay khi|khi|trước khi|kể từ khi|từ khi|trong khi|trong lúc|trong bối cảnh|mặc dù|dù|dẫu|cho dù|tuy|bất chấp việc|trước việc|sau việc|bởi|mà|như'.split(
    '|',
  );

/** Of those, the ones behind which a clause may be of no one time: somebody by name must speak. */
export const LOOSE_CLAUSE_OPENERS: ReadonlySet<string> = new Set(['khi', 'trước khi', 'bởi', 'mà', 'như', 'tuy']);

/** Behind `được A`, `bị A`: verbs by which A judges or blames what stands before. */
export const JUDGED_BY: readonly string[] =
  'cho là|cho rằng|coi là|xem là|mô tả là|đánh giá là|nhận định là|nhận xét là|chỉ trích là|chỉ trích vì|chỉ trích|lên án là|lên án vì|cáo buộc|buộc tội|phê phán là|phê bình vì|khen là|ca ngợi là|ca ngợi vì'.split(
    '|',
  );

/** Nouns for what somebody has said, before `của A rằng …`. */
export const WORDED_NOUNS: readonly string[] =
  'tuyên bố|lời tuyên bố|phát biểu|lời phát biểu|khẳng định|lời khẳng định|nhận định|lời nhận định|ý kiến|quan điểm|lập luận|cáo buộc|lời cáo buộc|cảnh báo|lời cảnh báo|thông báo|thông tin|kết luận|giải thích|lời giải thích|lời hứa|cam kết|lời cam kết|đe dọa|lời đe dọa|lời khuyên|khuyến cáo|đánh giá|nhận xét|dự báo|dự đoán|thống kê|ước tính|tiết lộ|xác nhận|tin đồn|lời kể|lời khai|lời chỉ trích|chỉ trích|lo ngại|niềm tin|hy vọng|kỳ vọng|gợi ý|đề xuất|đề nghị|lời đề nghị|yêu cầu|lời kêu gọi|kiến nghị|phàn nàn|nghi ngờ|câu hỏi'.split(
    '|',
  );

/** Of those, what is given as a task or a deed behind `về việc`. */
export const WORDED_TASKS: readonly string[] = 'lời kêu gọi|lời đề nghị|lời hứa|cam kết|lời cam kết|đe dọa|lời đe dọa|lời khuyên'.split(
  '|',
);
