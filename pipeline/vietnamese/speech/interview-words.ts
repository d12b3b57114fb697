/** Words by which an article says that it asked somebody: `PV đã có cuộc trao đổi với ông A`. */
export const INTERVIEWING: readonly string[] =
  'trao đổi|cuộc trao đổi|phỏng vấn|trò chuyện|cuộc trò chuyện|đối thoại|chia sẻ|trả lời|giải đáp|nói chuyện'.split('|');

/** Right before the one who was asked. */
export const INTERVIEWED: readonly string[] =
  'trao đổi với|trao đổi cùng|phỏng vấn|phỏng vấn với|trò chuyện với|trò chuyện cùng|đối thoại với|gặp|gặp gỡ|nói chuyện với|chia sẻ của|ý kiến của'.split(
    '|',
  );

/** Who asks, where an article says of its own interview that it goes on with somebody else. */
export const ASKERS: readonly string[] = 'PV|phóng viên|nhà báo|biên tập viên|tòa soạn|bản báo'.split('|');
