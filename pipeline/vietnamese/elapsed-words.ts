/** Words right before a number of years that count them from a dated beginning: “trải qua 4 năm thực hiện …”. */
export const ELAPSED_WORDS = ['trải qua', 'sau', 'qua', 'trong', 'tròn', 'đã được', 'tổng kết', 'sơ kết'];

/** Words by which people stand at the beginning of the term that is named with them. */
export const APPOINTMENT_WORDS = [
  'được bổ nhiệm lần này',
  'lên đường nhận nhiệm vụ',
  'trao quyết định bổ nhiệm',
  'lễ công bố quyết định',
  'ra mắt ban chấp hành',
  'bầu ban chấp hành',
  'hiệp thương cử',
  'tuyên thệ nhậm chức',
];
