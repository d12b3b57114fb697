import { splitList } from '../words/split-list.ts';
import { BODIES_ABROAD } from './bodies-abroad.ts';
import { KNOWN_CLUBS } from './known-clubs.ts';
import { KNOWN_FIRMS } from './known-firms.ts';
import { KNOWN_PARTIES } from './known-parties.ts';
import { PRESS_ABROAD } from './press-abroad.ts';
import { PRESS_BODIES } from './press-bodies.ts';

/** Bodies of Viet Nam that a reference table does not list but the press names without explanation; other names of one body stand behind `=`. */
const HOME_BODIES: readonly string[] = splitList(`
  Nhà nước=Nhà nước Việt Nam=Nhà nước ta=Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam; Đảng; Chính phủ=Chính phủ Việt Nam=Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam=Chính phủ nước CHXHCN Việt Nam;
  Quốc hội=Quốc hội Việt Nam=QH=Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam=Quốc hội nước CHXHCN Việt Nam; Trung ương; Quân đội;
  Quân đội nhân dân Việt Nam=Quân đội nhân dân=QĐND Việt Nam=Quân đội Nhân dân Việt Nam; Công an nhân dân;
  Mặt trận Tổ quốc=Mặt trận Tổ quốc Việt Nam=MTTQ Việt Nam=MTTQ;
  Ủy ban Trung ương MTTQ Việt Nam=Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam=UBTƯ MTTQ Việt Nam=UBTW MTTQ Việt Nam=Ủy ban TƯ MTTQ Việt Nam;
  Quốc hội Chính quyền nhân dân Cuba=Quốc hội Chính quyền Nhân dân Cuba=Quốc hội Chính quyền nhân dân;
  Quốc hội Liên bang Đức=Bundestag; Tổng Liên đoàn Lao động Việt Nam=Tổng LĐLĐVN=Tổng LĐLĐ VN=TLĐLĐVN=Tổng LĐLĐ Việt Nam;
  Ủy ban Trung ương MTTQ Việt Nam=UBTWMTTQVN=UBTƯMTTQVN=UBTƯ MTTQVN=UBTW MTTQVN=MTTQVN; Ngân hàng Nhà nước Việt Nam=NHNNVN=NHNN VN;
  Mặt trận Dân tộc Giải phóng miền Nam Việt Nam=Mặt trận Dân tộc giải phóng miền Nam Việt Nam=Mặt trận Dân tộc Giải phóng miền Nam;
  Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam=Chính phủ Cách mạng lâm thời miền Nam Việt Nam; Vụ Đảng viên;
  Ban Chấp hành Trung ương Đoàn=BCH TW Đoàn=BCH T.Ư Đoàn=BCH TƯ Đoàn;
  Trung ương Đoàn TNCS Hồ Chí Minh=Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh;
  Quốc hội Chính quyền nhân dân Cuba=Quốc hội Chính quyền Nhân dân nước Cộng hòa Cuba;
  Quốc hội Chính quyền nhân dân nước Cộng hòa Cuba; VFF=Liên đoàn Bóng đá Việt Nam; VPF; Hội đồng Đội Trung ương; Quân ủy Trung ương;
  Bộ Tổng tham mưu; Ban Tuyên giáo; Đoàn Thanh niên; Đội Thiếu niên Tiền phong Hồ Chí Minh; Hội Sinh viên Việt Nam;
  Tổ Công tác đặc biệt của Thủ tướng=Tổ Công tác đặc biệt của Thủ tướng Chính phủ; Tổ công tác của Chính phủ; Tổ công tác của Thủ tướng=Tổ công tác của Thủ tướng Chính phủ;
  Tổ tư vấn kinh tế của Thủ tướng=Tổ tư vấn kinh tế của Thủ tướng Chính phủ=Tổ tư vấn kinh tế;
  Ban Nghiên cứu của Thủ tướng=Ban Nghiên cứu của Thủ tướng Chính phủ;
  Bộ Văn hóa, Thể thao và Du lịch=Bộ Văn hóa, Thể thao, Du lịch=Bộ Văn hóa, Thể thao & Du lịch;
  Bộ Kế hoạch và Đầu tư=Bộ Kế hoạch, Đầu tư; Ủy ban Kiểm tra Trung ương=UBKT TƯ=UBKT T.Ư=UBKTTƯ=Ủy ban KTTƯ=Ủy ban KTTW=Uỷ ban KTTƯ=UB KTTƯ=UB KTTW=Ủy ban KT Trung ương=Ủy ban KT TƯ; Văn phòng Bộ; Thanh tra Bộ; Đảng ủy Bộ; Ban Cán sự đảng Bộ; VCCI; VAMC; VASEP; Bảo hiểm tiền gửi Việt Nam; Trung ương Giáo hội Phật giáo Việt Nam; Viện Biển Đông; Trung tâm Phát triển quỹ đất=Trung tâm phát triển quỹ đất; Văn phòng Đăng ký đất đai=Văn phòng đăng ký đất đai;
  Văn phòng Tổng Bí thư; Văn phòng Thường trực Ban Bí thư; Văn phòng Chủ tịch Quốc hội;
  Hội đồng Thẩm phán Tòa án nhân dân tối cao=Hội đồng Thẩm phán TAND tối cao=Hội đồng Thẩm phán TANDTC=Hội đồng thẩm phán TAND Tối cao; Tổng công ty 36; Tổng công ty 319=Tổng công ty 319 Bộ Quốc phòng; Tổng công ty 28;
  Viện Hồ Chí Minh và các lãnh tụ của Đảng; Viện Pasteur; Viện Pasteur TP.HCM=Viện Pasteur TP HCM=Viện Pasteur Thành phố Hồ Chí Minh; Viện Pasteur Nha Trang;
  Ban Quản lý dự án Mỹ Thuận; Ban Quản lý dự án đường Hồ Chí Minh; Trường Phổ thông Năng khiếu; Hội Chữ thập đỏ; Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam=Ủy ban Quốc gia vì sự tiến bộ của phụ nữ;
  Ủy ban Quốc gia vì sự tiến bộ của phụ nữ
`);

/** Every body known by its name alone: of Viet Nam, parties, bodies abroad, firms, the press. */
export const KNOWN_BODIES: readonly string[] = [
  ...HOME_BODIES,
  ...KNOWN_PARTIES,
  ...BODIES_ABROAD,
  ...KNOWN_FIRMS,
  ...KNOWN_CLUBS,
  ...PRESS_BODIES,
  ...PRESS_ABROAD,
];
