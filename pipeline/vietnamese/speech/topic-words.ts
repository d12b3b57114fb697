/** Between a verb of telling and its topic: how it is done. */
export const MEASURED_MANNER: readonly string[] =
  'rõ|rõ ràng|thẳng thắn|cụ thể|đầy đủ|chi tiết|trực tiếp|ngắn gọn|sâu|sâu sắc|sâu rộng|toàn diện|tâm huyết|trách nhiệm|nghiêm túc|sôi nổi|cởi mở|chân thành|kỹ|kỹ lưỡng|thêm|hơn|khá|rất|và|cầu thị|dân chủ|thực chất|đúng trọng tâm'.split(
    '|',
  );

/** Nouns for what is proposed, which tell nothing of it. */
export const MATTERS: readonly string[] =
  'nội dung|vấn đề|giải pháp|biện pháp|ý kiến|kiến nghị|đề xuất|phương hướng|định hướng|sáng kiến|nhiệm vụ|ý tưởng|kinh nghiệm'.split('|');

/** Nouns for what is stressed or pointed out, which tell nothing of it. */
export const UNSAID_MATTERS: readonly string[] = 'nội dung|vấn đề|lưu ý'.split('|');

/** Verbs that say what they are aimed at: `phản đối kế hoạch`. */
export const TAKE_A_THING: readonly string[] =
  'lên án|phê bình|phê phán|phản đối|chỉ trích|không đồng ý|không đồng tình|không ủng hộ|không tán thành|ủng hộ|tán thành|đồng tình|ca ngợi|khen ngợi|biểu dương'.split(
    '|',
  );
