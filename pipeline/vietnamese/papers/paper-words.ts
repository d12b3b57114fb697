/** Kinds that are papers and nothing else: in small letters and with nothing behind them they are one where the text reads or places it, `theo tờ trình`. */
export const BARE_KINDS: ReadonlySet<string> = new Set(
  [
    'Tờ trình,Công văn,Công điện,Cáo trạng,Kết luận thanh tra,Kết luận điều tra,Công hàm,Tuyên bố chung,Thông cáo,Thông cáo chung,Thông cáo báo chí,Bản án,Sắc lệnh',
    'Báo cáo thẩm tra,Bản ghi nhớ,Biên bản ghi nhớ,Ý định thư,Nghị định thư,Kháng nghị,Thư,Biên bản,Bản cam kết',
  ]
    .join(',')
    .split(','),
);

/** Words right before a bare kind that read a paper, place something in it or put it out. */
export const PLACING_WORDS: readonly string[] = [
  'theo, trong, tại, qua, căn cứ, căn cứ vào, dựa vào, dựa trên, nêu trong, nghe, đọc, tuyên đọc, trình bày, công bố, ra, đưa ra, ký, ký kết, ban hành',
  'phát, phát đi, thông qua, hoàn thiện, hoàn chỉnh, gửi kèm, dẫn, trích, trích dẫn, khuôn khổ, trao, gửi, rút',
].flatMap((line) => line.split(', '));

/** What a paper does with its own words, right behind its kind or its body: `báo cáo của Bộ Y tế nêu rõ`. */
export const STATING_VERBS: readonly string[] = [
  'nêu rõ, ghi rõ, nói rõ, cho biết, cho hay, chỉ rõ, có đoạn, viết, có hiệu lực, truy tố, quy định rõ, đưa ra dẫn chứng, nêu, quy định, dẫn, nói rằng, thông báo rằng, tuyên bố, đề cập, không đề cập',
].flatMap((line) => line.split(', '));

/** What a paper does, and a decision or a conclusion of someone as well. */
export const JUDGING_VERBS: readonly string[] = [
  'cho thấy, khẳng định, nhấn mạnh, nhận định, chỉ ra, kêu gọi, lên án, đánh giá, xác định, cảnh báo, cáo buộc, yêu cầu, nhắc lại, kết luận',
].flatMap((line) => line.split(', '));

/** Kinds of papers that state something: those that someone may also take or draw without a paper come last. */
export const STATING_KINDS: ReadonlySet<string> = new Set([
  ...BARE_KINDS,
  ...'Văn bản,Nghị quyết,Chỉ thị,Báo cáo,Thông báo,Biên bản,Nghị định,Thông tư,Hiệp định,Hiệp ước,Tuyên bố'.split(','),
  ...'Quyết định,Kết luận'.split(','),
]);
export const DECIDED_KINDS: ReadonlySet<string> = new Set('Quyết định,Kết luận'.split(','));

/** Kinds of which one bare mention means the other: a letter is a paper, a joint statement a communiqué. */
export const KIN_KINDS: readonly ReadonlySet<string>[] = [
  'Công văn,Văn bản,Công điện,Thông báo,Thông báo kết luận',
  'Tuyên bố chung,Tuyên bố tầm nhìn chung,Tuyên bố,Thông cáo chung,Thông cáo,Thông cáo báo chí',
  'Báo cáo,Báo cáo thẩm tra,Báo cáo chính trị,Báo cáo nghiên cứu khả thi',
  'Nghị quyết,Nghị quyết liên tịch',
  'Kết luận,Kết luận thanh tra,Kết luận điều tra,Thông báo kết luận',
  'Bản ghi nhớ,Biên bản ghi nhớ,Biên bản thỏa thuận,Biên bản hợp tác,Thỏa thuận,Biên bản',
].map((kinds) => new Set(kinds.split(',')));

/** Words between a word of handing and the kind, or a measure of papers: `ra một bản tuyên bố chung`, `trong lá thư`. */
export const PAPER_MEASURES: readonly string[] = 'một,bản,một bản,bức,một bức,lá,một lá,nội dung,nội dung của,dự thảo,bản dự thảo'.split(
  ',',
);

/** Letters, which are one paper by whom they go to or come from. */
export const PERSONAL_LETTERS: ReadonlySet<string> = new Set('Thư,Điện mừng'.split(','));

/** What a letter is for, between its kind and those it goes to: `thư chúc mừng gửi …`. */
export const LETTER_PURPOSES: readonly string[] =
  'ngỏ,chúc mừng,chúc Tết,chúc tết,khen,mời,kêu gọi,cảm ơn,thăm hỏi,chia buồn,khuyến nghị,đề nghị,kiến nghị,trực tiếp,yêu cầu,phản đối,xin lỗi,trả lời'.split(
    ',',
  );

/** Rows of persons, firms or goods that a body puts out: `công bố danh sách 78 vụ …`. */
export const LIST_KINDS: ReadonlySet<string> = new Set('Danh sách,Danh mục'.split(','));
