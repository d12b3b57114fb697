import { splitList } from '../words/split-list.ts';

/**
 * First words of the names of bodies. `state`: public and party bodies, after whose domain a person may follow;
 * `named`: firms, schools and the like that often bear persons' names; `bare`: bodies that need no further word when capitalised.
 */
export type BodyHeadKind = 'state' | 'named' | 'bare';

export const BODY_HEADS: Readonly<Record<BodyHeadKind, readonly string[]>> = {
  state: splitList(`
    Bộ; Sở; Ban; Cục; Tổng cục; Tổng bộ; Vụ; Viện; Chi cục; Phòng; Ủy ban; Ủy ban Chỉ đạo; Tiểu ban; Phân ban; Ban Chỉ đạo; BCĐ; Ban Chỉ đạo cấp tỉnh; Ban Chỉ đạo cấp huyện; Ban Quản lý; BQL; Ban Tổ chức; Ban Cán sự;
    Ban Cán sự đảng; BCS đảng; BCSĐ; Ban Chấp hành; BCH; Ban Thường vụ; BTV; Ban Bí thư; Ban Thường trực; Đảng đoàn;
    Ban Chấp hành Đảng bộ; BCH Đảng bộ; Đảng bộ; Đảng ủy; Chi bộ; Chi bộ đảng; Chi đoàn; Cơ quan công tố; Quận đoàn; Huyện đoàn; Thị đoàn; Tiểu đoàn; Đại đội; Trung đội;
    Liên chi đoàn; Công đoàn; Thanh tra; Văn phòng; VP; Hội đồng; Ủy hội; Hội; Hiệp hội; Liên hiệp; Liên hiệp Hội; Liên hiệp các;
    Liên hiệp các Hội; Liên hiệp các tổ chức; UBKT; Cổng Thông tin điện tử; Cổng TTĐT; Ban Chỉ đạo Đề án; BCĐ Đề án;
    Ban Chỉ đạo Nghị quyết; Liên đoàn; Tổng liên đoàn; LĐLĐ; Liên đoàn Lao động; Liên minh; Đoàn Thanh niên; Đoàn TNCS; Trung ương Đoàn;
    Thành đoàn; Tỉnh đoàn; Trung ương Hội; Trung ương Mặt trận; TƯ Hội; Ủy ban Trung ương; UBTƯ; UBTW; Quân khu; Quân đoàn; Quân chủng; Binh chủng;
    Binh đoàn; Không đoàn; Phi đoàn; Không lực; Sư đoàn; Lữ đoàn; Trung đoàn; Vùng; Bộ Tư lệnh; BTL; Bộ Chỉ huy; BCH Quân sự; Ban Chỉ huy; Bộ đội Biên phòng; BĐBP;
    Cảnh sát; Cảnh sát biển; Hạm đội; Lực lượng; Đồn Biên phòng; Hải quân; Không quân; Lục quân; Lực lượng Không quân; Lực lượng Hải quân; Lực lượng Lục quân; Lực lượng Cảnh sát biển; Lực lượng Tuần duyên; Lực lượng Phòng không; Lực lượng Vũ trang;
    Lực lượng Đặc nhiệm; Lực lượng Cảnh sát; Lực lượng Vệ binh Quốc gia; Lực lượng Bảo vệ bờ biển; Lực lượng Phòng vệ bờ biển; Hoàng gia; Phủ Tổng thống; Phủ Thủ tướng; Học viện; Kiểm toán; Kho bạc; Bảo hiểm xã hội;
    BHXH; Đội; Tổ công tác; Tổ Đăng kiểm; Tổ Đại biểu; Tổ Chuyên gia; Tổ Thẩm định; Tổ tư vấn; Tổ biên tập; Tổ giúp việc; Ban nghiên cứu; Trạm; Hạt; Ban Giám đốc; Ban Giám hiệu; Đại sứ quán;
    ĐSQ; Tổng Lãnh sự quán; TLSQ; Lãnh sự quán; Phái đoàn; Phái đoàn thường trực; Phái đoàn đại diện thường trực;
    Phái đoàn đại diện thường trú; Phái đoàn đại diện; Phái bộ; Phái bộ thường trực; Cơ quan; Tổ chức; Nhóm; Khối; Mặt trận; Nghị viện;
    Thượng viện; Hạ viện; Quốc hội; Chính phủ; Nội các; Đảng; Phong trào; Tòa án; Tòa; Viện kiểm sát; Cơ quan Cảnh sát điều tra;
    Cơ quan CSĐT; CQĐT; CQCSĐT; CQANĐT; Cơ quan ANĐT; Cơ quan điều tra; Cơ quan An ninh điều tra; CSĐT; Giáo hội; Hội Thánh; Tổng hội; Trung tâm; Hải quan; Kiểm lâm; Kiểm ngư; Khoa; Đoàn;
    Đoàn Luật sư; Đoàn khối; Đoàn Thanh niên khối; Tổng Công đoàn; Ngân hàng; Quỹ; Chương trình Phát triển; Văn phòng Đoàn; Đoàn đại biểu Quốc hội; Đoàn ĐBQH; Hội LHPN;
    Hội CCB; Hội đồng Giải; Hội đồng Giải thưởng; Hội đồng quản trị; HĐQT; Hội đồng thành viên; HĐTV; Hội đồng Lý luận; Trường Cán bộ;
    Đoàn Chủ tịch; Quỹ Bảo vệ; Quỹ Tái tạo; Quỹ Hỗ trợ; Quỹ Đổi mới; Quỹ Xúc tiến; Quỹ Phòng; Quỹ Phát triển; Quỹ Bảo trợ; Quỹ Đầu tư;
    Quỹ Bảo lãnh; Đại hội đồng; Tòa phúc thẩm; Tòa án phúc thẩm; Tòa sơ thẩm; Tòa án sơ thẩm; Văn phòng Đại diện Thương mại; Cơ quan Đại diện Thương mại; Thương vụ; Cơ quan Thương vụ; Chi nhánh Thương vụ; Phòng Thương vụ; Văn phòng Đại diện; Văn phòng Tổng thống; Văn phòng Thủ tướng; Cơ quan thường trú; Liên minh HTX; Liên minh Hợp tác xã; Thuế tỉnh;
    Thuế thành phố; Thuế TP; Thuế cơ sở; Thống kê tỉnh; Thống kê thành phố; Thống kê cơ sở; Thi hành án dân sự; Ban Chỉ đạo của Chính phủ; Ban Quản lý Dự án; BQL Dự án; Ban QLDA; Ban Chỉ huy Phòng thủ; Ban Tổng Thư ký; Ban Thư ký;
    Viện Nghiên cứu; Trung tâm Nghiên cứu; UB; Trường Chính trị; Cảng vụ; Cảng vụ Hàng hải; Cảng vụ Hàng không; Thông tấn xã; Vệ binh; Hải đoàn; Hải đội; Hải đoàn Biên phòng; Đoàn Trinh sát;
    Đoàn Đặc nhiệm; Đoàn Kinh tế - Quốc phòng; Đoàn Kinh tế quốc phòng; Tổ Công tác đặc biệt; Đội Thanh tra; Ban Trị sự; Thành hội; Tỉnh hội; Chi nhánh Văn phòng Đăng ký đất đai; Chi nhánh Văn phòng ĐKĐĐ;
    Công đoàn ngành; Liên Chi hội; Liên chi hội; Khu Quản lý; Đoàn LS
  `),
  named: splitList(`
    Công ty; Cty; CTCP; Tổng công ty; Tổng Cty; Tổng CTCP; Tcty; TCT; Tập đoàn; Trường; Đại học; ĐH; Trường Đại học; Trường ĐH; Trường THPT; Trường THCS;
    Trường Tiểu học; Trường Mầm non; Trường Cao đẳng; Cao đẳng; Bệnh viện; BV; Báo; Tạp chí; Đài; Đài Phát thanh;
    Đài Phát thanh và Truyền hình; Đài Phát thanh - Truyền hình; Đài PT-TH; Đài Truyền hình; Nhà xuất bản; NXB; Hãng; Hãng thông tấn;
    Hãng hàng không; CLB; Câu lạc bộ; Hợp tác xã; HTX; Doanh nghiệp tư nhân; DNTN; Xí nghiệp; Nhà máy; Phòng khám; Hãng truyền thông; Nhà hát; Bảo tàng; Thư viện;
    Đài Tiếng nói; Trường Trung cấp; Trường Trung cấp nghề; Trường Cao đẳng nghề; Trường CĐ; Trường Phổ thông; Trường Phổ thông Dân tộc Nội trú; Trường Quân sự; Trường Sĩ quan;
    Trường Mẫu giáo; Trường Dạy nghề; Trường Đào tạo; Trường TH; Trường MN; Trường PTDTNT; Văn phòng luật sư; Ngân hàng TMCP;
    Trường Tiểu học và THCS; Trường Tiểu học & THCS; Trường TH&THCS; Trường TH-THCS; Trường TH và THCS; Trường THCS và THPT; Trường THCS & THPT;
    Trường THCS-THPT; Trường THPT chuyên; Trường Phổ thông Dân tộc bán trú Tiểu học; Trường Phổ thông Dân tộc bán trú THCS; Trường PTDTBT Tiểu học;
    Trường PTDTBT THCS; Trường PTDTBT; Trường PTDTNT THCS&THPT; Trường Phổ thông Dân tộc nội trú THCS và THPT; Trường Phổ thông; Trường Liên cấp;
    Báo và Phát thanh, Truyền hình; Báo và Phát thanh - Truyền hình; Báo và Đài Phát thanh - Truyền hình; Báo và Đài Phát thanh và Truyền hình;
    Báo và Đài PT-TH; Báo và Đài Phát thanh, Truyền hình
  `),
  bare: splitList(`
    Ủy ban MTTQ; UB MTTQ; UBMTTQ; Ủy ban Mặt trận Tổ quốc; Ủy ban MTTQ Việt Nam; Ủy ban Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc;
    MTTQ; Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Thị ủy; Khu ủy; Quân ủy; Chính phủ nhân dân; UBND; HĐND; Ủy ban nhân dân; Hội đồng nhân dân; Công an; CA; TAND;
    VKSND; Tòa án nhân dân; Viện kiểm sát nhân dân; Ban Thường vụ Tỉnh ủy; Ban Thường vụ Thành ủy; Ban Chấp hành Đảng bộ;
    Thường trực Tỉnh ủy; Thường trực Thành ủy; Thường trực Huyện ủy; Thường trực HĐND; Thường trực UBND; Văn phòng Tỉnh ủy;
    Văn phòng UBND; Văn phòng HĐND; Văn phòng HĐND - UBND; Văn phòng HĐND và UBND; Văn phòng Đoàn ĐBQH và HĐND;
    Văn phòng Đoàn đại biểu Quốc hội và HĐND; Văn phòng Đoàn ĐBQH, HĐND và UBND; Văn phòng Đoàn đại biểu Quốc hội, HĐND và UBND;
    Thường trực HĐND - UBND; Văn phòng Thành ủy; Văn phòng Huyện ủy; UBKT Tỉnh ủy; UBKT Thành ủy; UBKT Huyện ủy;
    Ủy ban Kiểm tra Tỉnh ủy; Ủy ban Kiểm tra Thành ủy; Ủy ban Kiểm tra Huyện ủy; Ban Thường vụ Huyện ủy; Ban Thường vụ Quận ủy;
    Đảng ủy Công an; Đảng ủy Quân sự; Đảng ủy UBND; Đảng ủy Ủy ban nhân dân; Đảng ủy các cơ quan Đảng; Thanh tra giao thông;
    Thanh tra giao thông vận tải; Bộ Chỉ huy Quân sự; Bộ CHQS; Ban Chỉ huy Quân sự; Ban CHQS
  `),
};
