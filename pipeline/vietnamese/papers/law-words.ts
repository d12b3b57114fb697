/** Kinds of law, named by a capital: `Luật Đất đai`, `Bộ luật Hình sự`. */
export const LAW_KINDS: ReadonlySet<string> = new Set('Luật,Bộ luật,Pháp lệnh'.split(','));

/** Kinds of treaty, named by their parties or matter. */
export const TREATY_KINDS: ReadonlySet<string> = new Set(
  'Hiệp định,Hiệp ước,Công ước,Công ước khung,FTA,Nghị định thư,Tuyên bố chung,Tuyên bố tầm nhìn chung,Thông cáo chung,Tuyên bố,Bản ghi nhớ,Biên bản ghi nhớ,Biên bản thỏa thuận,Biên bản hợp tác,Thỏa thuận,Thỏa thuận khung,Hiến chương,Ý định thư,Tuyên ngôn,Đạo luật'.split(
    ',',
  ),
);

/** Agreements that are known by their matter, in small letters too. */
export const KNOWN_AGREEMENTS: readonly string[] =
  'ngừng bắn,đình chiến,hạt nhân,hòa bình,hoà bình,khí hậu,thương mại tự do,tự do thương mại,chia sẻ quyền lực,khung'.split(',');

/** Words behind `và` that carry the name of a treaty on: `Hiệp ước Hữu nghị và Hợp tác`. */
export const TREATY_MATTERS: readonly string[] = [
  'hợp tác, hữu nghị, đầu tư, thương mại, bảo hộ, phát triển, công nghệ, kỹ thuật, kinh tế, văn hóa, an ninh, quốc phòng, dẫn độ',
  'trao đổi hàng hóa, trao đổi thông tin, tránh đánh thuế, hình sự, dân sự, chống, ngăn ngừa, láng giềng, khuyến khích, thuế, chuyển giao, tiến bộ, đối tác, giáo dục, du lịch, tương trợ, đào tạo',
].flatMap((line) => line.split(', '));

/** Words before `luật` that make it a part of another word or of a school's, a firm's or a degree's name. */
export const LAW_SCHOOL_WORDS: readonly string[] =
  'pháp,kỷ,kỉ,quy,dưới,làm,đại học,đh,công ty,cty,khoa,trường,văn phòng,hội,viện,học viện,cử nhân,thạc sĩ,thạc sỹ,tiến sĩ,ths,ts,hãng,vp,ngành'.split(
    ',',
  );

/** Words before `hiến pháp` in small letters that speak of the one in force. */
export const CONSTITUTION_WORDS: readonly string[] = [
  'vi phạm, trái, trái với, theo, trong, sửa đổi, sửa, tôn trọng, tuân thủ, bảo vệ, phù hợp với, quy định của, ngược với, đi ngược lại, thông qua, bản, tu chính án, soạn thảo, soạn thảo lại, viết lại, dự thảo, thay đổi',
].flatMap((line) => line.split(', '));

/** What an order of a head of state does or is about, right behind its kind: `sắc lệnh cấm nhập cảnh`. */
export const ORDER_WORDS: readonly string[] = [
  'hành pháp, hành chính, cấm, ngăn, ngăn chặn, hạn chế, đình chỉ, tạm dừng, tạm ngừng, ngừng, hủy, huỷ, hủy bỏ, rút, thành lập, áp, áp đặt, áp thuế, cho phép, bãi bỏ, trừng phạt',
  'nới lỏng, siết, siết chặt, kiểm soát, nhập cư, di trú, nhập cảnh, yêu cầu, khởi động, bổ nhiệm, xây dựng, thắt chặt, bảo vệ, miễn, giải tán, ân xá, sa thải, giải thể',
  'tịch thu, tổng động viên, động viên, công nhận, sáp nhập, gia hạn, dỡ bỏ, mở rộng, cắt giảm, đảo ngược, quy định, điều chỉnh, sửa đổi, đóng cửa, trục xuất',
].flatMap((line) => line.split(', '));

/** Kinds of orders and bills, of which one that does something is a paper though `một` stands before it. */
export const ORDER_KINDS: ReadonlySet<string> = new Set('Sắc lệnh,Dự luật,Đạo luật'.split(','));

/** Words behind the kind of a bill that tell of it, and do not name it. */
export const BILL_ENDS: readonly string[] = [
  'này, đó, đã, đang, sẽ, sắp, được, bị, là, mà, trên, mới, có, cũng, phải, cần, nói, nêu, của, do, trước, tại, trong, với, và, hay, hoặc, nào, khác, trái, không, vẫn, chỉ, rất, ra, gì, lưỡng đảng, như, từ, vừa, nhưng, thì, nên, tương tự, hiện, gây',
].flatMap((line) => line.split(', '));

/** What warrants are for, behind `lệnh`. */
export const WARRANT_WORDS: readonly string[] = [
  'bắt tạm giam, bắt giam, bắt giữ, bắt bị can, bắt khẩn cấp, bắt giữ khẩn cấp, bắt người trong trường hợp khẩn cấp, bắt để tạm giam, tạm giam, tạm giữ, truy nã, khám xét',
  'cấm đi khỏi nơi cư trú, kê biên, trưng cầu giám định, cấm xuất cảnh, tạm hoãn xuất cảnh',
].flatMap((line) => line.split(', '));

/** Words right before a warrant that give it out. */
export const WARRANT_GIVING: readonly string[] = [
  'ra, thi hành, tống đạt, phê chuẩn, ban hành, phát, phát đi, công bố, đọc, ký, thực hiện, có, và, các, bị can và, theo',
].flatMap((line) => line.split(', '));
