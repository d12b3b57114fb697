/** What a body does that issues a paper, right before its kind or behind it. */
export const ISSUING_VERBS: readonly string[] = [
  'ban hành, ký, ký ban hành, ra, đưa ra, phát, phát đi, thông qua, phê duyệt, phê chuẩn, phát hành, duyệt, biểu quyết thông qua, bỏ phiếu thông qua',
  'thống nhất thông qua, ký phê duyệt, có, gửi, gửi đi, nhất trí thông qua, ký phát hành, kí, kí ban hành, tống đạt, ký quyết định, chính thức thông qua, đồng ý, chấp thuận',
].flatMap((line) => line.split(', '));

/** Verbs of making a paper known, done by a body itself; who reads out a paper is not who issued it. */
export const PUBLISHING_VERBS: readonly string[] = 'công bố,tuyên bố,đăng tải,trình bày'.split(',');

/** Words between who issues and what it does. */
export const ISSUING_ADVERBS: readonly string[] =
  'đã,vừa,mới,cũng,liền,tiếp tục,lại,chính thức,đồng loạt,liên tiếp,tiếp,sau đó,cùng,vừa mới,trực tiếp,còn,lần lượt,đồng thời'.split(',');

/** Words between what is done and the kind of the paper. */
export const ISSUED_COUNTS: readonly string[] =
  'một,bản,các,hai,ba,bốn,năm,sáu,loạt,liên tiếp,tiếp,dự thảo,luôn,ngay,thêm,cả,tại,theo,bằng,kèm theo'.split(',');

/** Deputies, who sign in the name of another. */
export const DEPUTY = /^(?:Phó|phó|Thứ trưởng|thứ trưởng)(?!\p{L})/u;

/** Verbs of issuing that behind a paper say something else: `được Bộ Tài chính gửi …`. */
export const WITHOUT_PAPER: ReadonlySet<string> = new Set('có,gửi,gửi đi,ra,phát,duyệt'.split(','));
