import type { Form } from './gather-bodies.ts';

/** The legal form and the trades of a firm before its brand. */
const TRADE =
  /^công ti (?:(?:tnhh|trách nhiệm hữu hạn|cổ phần|cp|mtv|một thành viên|quốc tế|tập đoàn|thương mại|dịch vụ|sản xuất|xây dựng|đầu tư|xuất nhập khẩu|công nghiệp|phát triển|vận tải|du lịch|kinh doanh|bất động sản|công nghệ|năng lượng|thủy điện|môi trường|truyền thông|thực phẩm|dược phẩm|địa ốc|tm|dv|sx|xd|đt) ){1,8}/u;

/** `Công ty Arktic` and, elsewhere, `Công ty TNHH thương mại dịch vụ Arktic`: the brand alone, where no place ends the name. */
export function isBrandOf(long: Form, short: Form): boolean {
  if (long.seat !== null || short.seat !== null || long.words.length <= short.words.length) return false;
  if (!short.whole.startsWith('công ti ') || !long.whole.startsWith('công ti ')) return false;
  return long.whole.replace(TRADE, 'công ti ') === short.whole;
}

/** `Ủy ban Đối ngoại Thượng viện Mỹ` and, elsewhere, the same without its country. */
export function addsCountry({ foreign, seat, words }: Form, short: Form): boolean {
  return foreign && seat !== null && words.length > short.words.length && seat.head === short.whole;
}
