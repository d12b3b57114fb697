import { foldSpelling } from '../letters/fold.ts';
import { splitList } from '../words/split-list.ts';

/** Heads of bodies by what they may be part of: those of a line belong to those of the lines below it. */
const LINES: readonly string[] = [
  `phòng; khoa; bộ môn; đội; trạm; tổ; đơn nguyên; ban; chi nhánh; trung tâm; phân xưởng; tiểu ban; xí nghiệp; nhà máy; văn phòng;
  vp; tòa; thanh tra; hội đồng quản trị; hội đồng thành viên; hội đồng; hđqt; hđtv; đồn; hạt; tòa soạn; ban biên tập; phòng khám; kho`,
  `vụ; cục; chi cục; viện; ban quản lý; công ty; cty; trường; tạp chí; nhà xuất bản; nxb; phân viện; cơ quan; nhóm; câu lạc bộ; clb;
  cảng vụ; quỹ; bảo tàng; nhà hát; thư viện; trường thpt; trường cao đẳng; trung đoàn; lữ đoàn`,
  `tổng cục; sở; bệnh viện; bv; học viện; trường đại học; trường đh; đại học; đh; tổng công ty; tổng cty; tct; hội; hiệp hội; đài; bhxh;
  bảo hiểm xã hội; ngân hàng; công an; ca; huyện ủy; quận ủy; ubnd huyện; ubnd quận; ubnd xã; tổng hội; liên đoàn; sư đoàn; quân chủng;
  quân khu; đại sứ quán; đsq; tổng lãnh sự quán; tlsq; lãnh sự quán; phái đoàn; thương vụ; tand; vksnd; tòa án; viện kiểm sát; bộ tư lệnh; bộ chỉ huy; đại học quốc gia; đhqg`,
  `bộ; ubnd; tập đoàn; quốc hội; ủy ban; chính phủ; tỉnh ủy; thành ủy; ngân hàng nhà nước; nhnn; viện hàn lâm; tổng liên đoàn;
  liên hiệp; hđnd; thanh tra chính phủ; văn phòng chính phủ; văn phòng quốc hội; thượng viện; hạ viện; nghị viện; liên hợp quốc; lhq;
  nhà trắng; tòa án nhân dân tối cao; viện kiểm sát nhân dân tối cao`,
];

/** The line of each head, the parts first. */
export const BODY_RANKS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line, index) => splitList(line).map((head) => [foldSpelling(head), index + 1] as const)),
);
