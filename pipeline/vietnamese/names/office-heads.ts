import { foldSet } from '../letters/fold-set.ts';
import { splitList } from '../words/split-list.ts';

/**
 * Heads of offices. `alone`: the words are a whole office by themselves (`Thủ tướng`), a body or country may follow;
 * `body`: an office of some body, without which they say little (`Giám đốc`); `ministry`: a body follows with or without
 * `Bộ` (`Bộ trưởng Ngoại giao`); `unit`: the body's own first word follows (`Trưởng` + `Ban Tổ chức Trung ương`).
 */
export type OfficeHeadKind = 'alone' | 'body' | 'ministry' | 'unit';

/** The heads by kind; a star marks those that name an office only together with its body or superior: `Ủy viên`, `Trợ lý`. */
const MARKED_HEADS: Readonly<Record<OfficeHeadKind, readonly string[]>> = {
  alone: splitList(`
    CTUBND; CTHĐND; PCTUBND; PCTHĐND; Phó CTUBND; Phó CTHĐND;
    Tổng Bí thư; TBT; Chủ tịch nước; Phó Chủ tịch nước; Thủ tướng; Phó Thủ tướng; Phó Thủ tướng Thường trực; Thường trực Ban Bí thư;
    Thường trực BBT; Ủy viên Bộ Chính trị; Uỷ viên BCT; UVBCT; UV BCT; Chủ tịch Quốc hội; Chủ tịch Quốc hội Chính quyền nhân dân;
    Phó Chủ tịch Quốc hội Chính quyền nhân dân; Phó Chủ tịch Quốc hội; Chủ tịch QH; Phó Chủ tịch QH; Phó Chủ tịch Thường trực Quốc hội;
    Tổng Thư ký Quốc hội; Đại biểu Quốc hội; Tỉnh ủy viên; Thành ủy viên; Huyện ủy viên; Quận ủy viên; Thị ủy viên; TUV; ThUV; HUV; QUV; UVTƯĐ; UVTWĐ; Đảng ủy viên;
    Chi ủy viên*; Tổng Kiểm toán Nhà nước; Phó Tổng Kiểm toán Nhà nước; đại biểu QH; ĐBQH; Tổng thống; Phó Tổng thống; Ngoại trưởng;
    Thứ trưởng Ngoại giao; Quốc vương; Nữ hoàng; Nhà vua; Vua; Nhật hoàng; Hoàng hậu; Hoàng thái tử; Thái tử*; Hoàng tử*; Công chúa*;
    Ủy viên Quốc vụ; Vương phi; Đại công tước; Giáo hoàng; Thủ hiến; Phó Thủ hiến; Toàn quyền*; Thượng nghị sĩ; Hạ nghị sĩ; nghị sĩ; dân biểu; Đại sứ; Đại sứ truyền thông; Đại sứ thương hiệu; Đại sứ thiện chí; Đại sứ du lịch; Đại sứ văn hóa đọc;
    Đại sứ đặc mệnh toàn quyền; Phó Đại sứ; Đại biện; Đại biện lâm thời; Tổng Lãnh sự; Phó Tổng Lãnh sự; Tham tán; Tham tán Công sứ;
    Công sứ; Tham tán thương mại; Tùy viên*; Tùy viên Quốc phòng; Lãnh sự danh dự; Quốc vụ khanh; Phó Quốc vụ khanh; Phó công tố viên; Tổng công tố viên; Phó Chưởng lý; Quận trưởng; Tổng cảnh sát trưởng; Phó Cao ủy; Phó phát ngôn viên;
    Nhà lãnh đạo tối cao; Đệ nhất Phó Thủ tướng; Chuyên gia kinh tế trưởng; Đồng Trưởng ban; Thư ký thường trực; Cố vấn Nhà nước;
    Cố vấn An ninh quốc gia; Phó Cố vấn An ninh quốc gia; Tổng Tư lệnh; Đặc phái viên; Đặc sứ; Đại diện Thương mại; Cao ủy*;
    Tổng Kiểm toán; Phó Tổng Kiểm toán; Tổng Thanh tra; Phó Tổng Thanh tra; Tổng Tham mưu trưởng; Phó Tổng Tham mưu trưởng; Chánh án;
    Phó Chánh án; Thống đốc; Phó Thống đốc; Đức Giáo hoàng; Đại diện thường trực; Phó Đại diện thường trực; Điều phối viên thường trú;
    Điều phối viên thường trú Liên hợp quốc; Chủ tịch luân phiên; Tổng công trình sư; Chưởng lý; Tổng Giám mục*; Phó Quốc vương;
    Thân vương; Nữ vương; Thiên hoàng; Thái hậu; Hoàng thái hậu; Hoàng thân*; Tiểu vương; Quốc trưởng; Đại giáo chủ; Giáo chủ*;
    Lãnh tụ tối cao; Đại pháp quan; Toàn quyền Liên bang; Đệ nhất phu nhân; Đệ nhị phu nhân; Phó Ngoại trưởng; Bí thư thứ nhất;
    Bí thư thứ hai; Bí thư thứ ba; Bí thư thứ 1; Bí thư thứ 2; Tổng Tham mưu phó; Phó Tổng Tham mưu trưởng thứ nhất;
    Công tố viên đặc biệt; Thủ tướng tạm quyền; Tổng thống tạm quyền; Bộ trưởng Cao cấp; Thủ lĩnh đối lập; Tùy viên Quân sự;
    Tùy viên báo chí; Tham tán Kinh tế; Tham tán Chính trị; Tham tán Văn hóa; Tham tán Kinh tế thương mại; Tham tán Kinh tế - Thương mại; Tham tán Khoa học; Tham tán Nông nghiệp; Tham tán Giáo dục; Lãnh sự*; Phó Lãnh sự; Phó Tổng thống thứ nhất;
    Phó Thủ tướng thứ nhất; Tổng chưởng lý; Cao ủy Liên hợp quốc về người tị nạn; Cao ủy LHQ về người tị nạn; Cao ủy Liên hợp quốc về nhân quyền;
    Cao ủy LHQ về nhân quyền; Cao ủy Nhân quyền Liên hợp quốc; Cao ủy Nhân quyền LHQ; Cao ủy Liên hợp quốc về quyền con người;
    Đại diện cấp cao của Liên minh châu Âu về chính sách an ninh và đối ngoại; Đại diện cấp cao EU về chính sách đối ngoại và an ninh;
    Đại diện cấp cao Liên minh châu Âu về chính sách đối ngoại và an ninh; Đại diện cấp cao về chính sách an ninh và đối ngoại của EU;
    Đại diện cấp cao của EU về chính sách đối ngoại và an ninh; Đại diện cấp cao EU phụ trách chính sách an ninh và đối ngoại;
    Đại diện cấp cao phụ trách chính sách an ninh và đối ngoại của EU; lãnh đạo phe đối lập; thủ lĩnh phe đối lập; lãnh tụ đối lập; lãnh tụ phe đối lập
  `),
  ministry: splitList(`
    Bộ trưởng; Thứ trưởng; Thứ trưởng Thường trực; Thứ trưởng thứ nhất; Phó Bộ trưởng; Trợ lý Bộ trưởng; Trợ lý Ngoại trưởng; Trợ lý Thứ trưởng; Phó Trợ lý Bộ trưởng; Phó Trợ lý Ngoại trưởng; Phó Trợ lý Thứ trưởng; Trợ lý thứ nhất Ngoại trưởng;
    Tổng trưởng; Thứ trưởng phụ trách; Bộ trưởng cấp cao; Bộ trưởng điều phối; Thứ trưởng nghị viện; Phó Thứ trưởng
  `),
  body: splitList(`
    Chủ tịch; Phó Chủ tịch; Phó Chủ tịch Thường trực; Phó Chủ tịch chuyên trách; Phó Chủ tịch thứ nhất; Phó Chủ tịch phụ trách;
    Phó Chủ tịch kiêm Tổng Thư ký; Phó Chủ tịch - Tổng Thư ký; Chủ tịch - Tổng Giám đốc; Chủ tịch danh dự; Đồng Chủ tịch; Phó Chủ tịch điều hành; Chủ tịch kiêm Tổng Giám đốc;
    Chủ tịch kiêm CEO; Nhà sáng lập kiêm Chủ tịch; Nhà sáng lập kiêm Chủ tịch điều hành; Nhà sáng lập và Chủ tịch; Nhà sáng lập kiêm Giám đốc điều hành; Nhà sáng lập kiêm Tổng Giám đốc; Trưởng đoàn đàm phán cấp Chính phủ; Trưởng đoàn đàm phán Chính phủ; Chủ tịch điều hành; Bí thư; Phó Bí thư; Phó Bí thư Thường trực; Bí thư chuyên trách; Phó Bí thư chuyên trách;
    Ủy viên*; Ủy viên dự khuyết*; Ủy viên trưởng; Phó Ủy viên trưởng; Ủy viên Thường trực*; Ủy viên không thường trực*;
    Ủy viên chuyên trách*; Ủy viên Thường vụ; UVTV*; UVBTV; UV BTV; UVBCH; UV BCH; Thành viên*; UVTW*; UVT*; Ủy viên chính thức*; UV*;
    Chủ nhiệm; Phó Chủ nhiệm; Phó Chủ nhiệm Thường trực; Tổng Thư ký; Phó Tổng Thư ký; TTK; Thư ký*; Thư ký thứ nhất; Tổng Giám đốc;
    Phó Tổng Giám đốc; TGĐ; Phó TGĐ; Giám đốc; Phó Giám đốc; Phó Giám đốc Thường trực; Phó Giám đốc phụ trách; Giám đốc điều hành;
    Giám đốc quốc gia; CEO; Cục trưởng; Phó Cục trưởng; Tổng cục trưởng; Phó Tổng cục trưởng; Vụ trưởng; Phó Vụ trưởng; Viện trưởng;
    Phó Viện trưởng; Phó Viện trưởng Thường trực; Hiệu trưởng; Phó Hiệu trưởng; Chi cục trưởng; Phó Chi cục trưởng; Chưởng khoa;
    Chánh Thanh tra; Phó Chánh Thanh tra; Tổng Biên tập; Phó Tổng Biên tập; Tư lệnh; Phó Tư lệnh; Chính ủy; Phó Chính ủy;
    Tham mưu trưởng; Phó Tham mưu trưởng; Chỉ huy trưởng; Phó Chỉ huy trưởng; Chính trị viên; Đồn trưởng; Sư đoàn trưởng;
    Lữ đoàn trưởng; Trung đoàn trưởng; Thủ trưởng*; Hạm trưởng; Thuyền trưởng*; Tư lệnh trưởng; Người phát ngôn;
    Người phát ngôn chính phủ; Người phát ngôn quân đội; Người phát ngôn cảnh sát; Người phát ngôn quốc hội; Phó phát ngôn;
    Phó Người phát ngôn; Phát ngôn viên; Trợ lý*; Trợ lý cấp cao*; Trợ lý cao cấp*; Trợ lý đặc biệt*; Trợ lý hàng đầu*; Thư ký cao cấp*; Thư ký riêng*; Cố vấn*; Cố vấn cao cấp*; Cố vấn cấp cao; Cố vấn đặc biệt*;
    Cố vấn hàng đầu*; Cố vấn trưởng*; Đại biểu; ĐB; Thị trưởng; Phó Thị trưởng;
    Thống đốc bang; Tỉnh trưởng; Phó Tỉnh trưởng; Đô trưởng; Phó Đô trưởng; Kế toán trưởng; Tổng Kiểm soát; Tổng chỉ huy; Thủ lĩnh*; Phó thủ lĩnh*; Thủ lĩnh chính trị*; Quan sát viên thường trực*; Phó quan sát viên thường trực*;
    Hội trưởng*; Tổ trưởng*; Phó Tổ trưởng*; Đội trưởng*; Phó Đội trưởng*; Tiểu ban trưởng; Chánh Thư ký; Tổng Quản lý*;
    Trưởng đại diện*; Phó Trưởng đại diện; Giám đốc kiêm Tổng Biên tập; Phó Trưởng ban Thường trực; Phó ban Thường trực;
    Phó Trưởng đoàn Thường trực; Phó Trưởng đoàn chuyên trách; Trưởng đoàn chuyên trách; Phó Trưởng đoàn phụ trách; Phó Chánh Văn phòng Thường trực; Hiệu phó; Viện phó; Đại diện thường trú*; Đại diện cấp cao*; Đại diện đặc biệt*; Đại diện Thương mại*; Vụ phó; Cục phó; Giảng viên;
    Thư ký báo chí; Tổng công tố; Phó Tổng công tố; Công tố trưởng; Trưởng công tố; Chủ tịch kiêm Giám đốc điều hành;
    Chủ tịch kiêm Giám đốc; Phó Chủ tịch cấp cao; Phó Chủ tịch cao cấp; Giám đốc phụ trách; Giám đốc khu vực; Giám đốc cấp cao;
    Giám đốc kinh doanh; Giám đốc tài chính; Giám đốc chương trình; Giám đốc dự án; Giám đốc kỹ thuật; Giám đốc quan hệ công chúng;
    Phó Giám đốc điều hành; Quản đốc*; Tổng Giám đốc điều hành; Phó Tổng Giám đốc thường trực; Phó Tổng Giám đốc phụ trách;
    Đồng sáng lập*; Nhà sáng lập*; Người sáng lập*; Sáng lập viên*; Phó Tổng Biên tập phụ trách; Thư ký tòa soạn; Tổng Thư ký tòa soạn;
    Phó Tư lệnh Tham mưu trưởng; Phó Tư lệnh kiêm Tham mưu trưởng; Phó Tư lệnh thường trực; Phó Chỉ huy*; Chỉ huy phó*;
    Chính trị viên phó; Phó Chính trị viên; Phó Đồn trưởng; Phó Sư đoàn trưởng; Phó Lữ đoàn trưởng; Phó Trung đoàn trưởng;
    Tiểu đoàn trưởng; Đại đội trưởng; Trung đội trưởng; Trung đội phó; Tiểu đội trưởng; Tiểu đội phó; Phó Tiểu đoàn trưởng;
    Phó Đại đội trưởng; Phó Trung đội trưởng; Sư đoàn phó; Lữ đoàn phó; Trung đoàn phó; Huyện đội trưởng; Phó Huyện đội trưởng;
    Thị đội trưởng; Quận đội trưởng; Xã đội trưởng; Tỉnh đội trưởng; Phó Tỉnh đội trưởng; Phó Tiểu đoàn trưởng - Tham mưu trưởng;
    Phó Trung đoàn trưởng - Tham mưu trưởng; Phó Sư đoàn trưởng - Tham mưu trưởng; Phó Lữ đoàn trưởng - Tham mưu trưởng; nhà lãnh đạo*;
    nhà đàm phán*; trưởng đoàn đàm phán; người đại diện pháp luật; người đại diện theo pháp luật; cán bộ*; cán bộ giảng dạy*;
    cán bộ địa chính*; cán bộ tư pháp*; công chức địa chính*; công chức tư pháp*;
    công chức tư pháp - hộ tịch*; cán bộ tín dụng*; nhân viên*; chiến sĩ*; kỹ sư*; Tiểu đoàn phó; Đại đội phó; Hải đội trưởng; Hải đoàn trưởng; Chủ nhiệm Chính trị;
    Phó Chủ nhiệm Chính trị; Chủ nhiệm Hậu cần; Chủ nhiệm Kỹ thuật; Trạm trưởng; Phó Trạm trưởng; Hạt trưởng; Phó Hạt trưởng;
    Chi đội trưởng; Đội phó*; Tổ phó*; Già làng*; Hội phó; Phó Hội trưởng; Hội chủ*; Trụ trì*; Viện chủ*; Phó Bí thư phụ trách; Phụ trách*; Thường vụ*;
    Chuyên viên*; Chuyên viên cao cấp; Chuyên viên chính; Thanh tra viên*; Thanh tra viên cao cấp; Thanh tra viên chính; Kiểm toán viên cao cấp; Điều tra viên cao cấp;
    Thẩm phán cao cấp; Thẩm phán trung cấp; Thẩm phán sơ cấp; Thẩm tra viên cao cấp; Chấp hành viên cao cấp; Kiểm toán viên trưởng; Kiểm toán trưởng;
    Phó Kiểm toán trưởng; Chánh tòa; Phó Chánh tòa; Kiểm sát viên cao cấp; Kiểm sát viên*; Kiểm sát viên trung cấp; Kiểm sát viên sơ cấp; Thẩm tra viên*; Giám thị; Phó Giám thị; Công tố viên trưởng;
    Phó Công tố viên trưởng; Nhà kinh tế trưởng*; Kinh tế gia trưởng*; Nhà đàm phán trưởng*; Trưởng đàm phán*; Chiến lược gia trưởng*; Người đứng đầu*; Phó Tổng Thư ký thường trực; Chấp hành viên*; Điều tra viên*; Công chứng viên*;
    Nghiên cứu viên*; Nghiên cứu viên cao cấp*; Nghiên cứu viên chính*; Viện trưởng danh dự; Phó Hiệu trưởng phụ trách;
    Đại diện đặc biệt*; Đại diện cấp cao*; Cao ủy Thương mại; Cao ủy Kinh tế; Cao ủy Năng lượng; Cao ủy Môi trường; Cao ủy Nội vụ; Cao ủy Ngân sách;
    Cao ủy Tư pháp; Cao ủy Di cư; Cao ủy Nông nghiệp; Ủy viên Thương mại; Ủy viên Kinh tế; Ủy viên Năng lượng; Ủy viên Ngân sách; Phó Trợ lý; Phó Cố vấn; Ủy viên phụ trách*; Cao ủy phụ trách*; Điều phối viên*; Phó Tổng Quản lý; Phó Viện trưởng phụ trách;
    Phó Cục trưởng phụ trách; Phó Vụ trưởng phụ trách; Thẩm phán; Thẩm phán liên bang; Phó Thủ trưởng*; Công tố viên; Công tố viên liên bang;
    Phó Chủ nhiệm thường trực; Cảnh sát trưởng; Cảnh sát trưởng địa phương; Phó Cảnh sát trưởng; Trợ lý Cảnh sát trưởng; GĐ; Phó GĐ; PGĐ;
    Tổng GĐ; Phó Tổng GĐ; PCT; Tổng Chủ biên*; Đồng Tổng Chủ biên*; Chủ biên*; Tổng đạo diễn*; Chủ tịch Hội nghị*; Phó Cục trưởng thường trực;
    Cục trưởng phụ trách; Hàm Vụ trưởng; Phó Chi cục trưởng phụ trách; Tổng cục phó;
    Phó Tổng cục trưởng phụ trách; Phó Chánh Văn phòng phụ trách; Phó Chánh án thường trực; Phó Chánh án phụ trách
  `),
  unit: splitList(`
    Trưởng*; Phó Trưởng; Phó*; Chánh*; Phó Chánh; Phó Trưởng thường trực
  `),
};

export const OFFICE_HEADS: Readonly<Record<OfficeHeadKind, readonly string[]>> = {
  alone: MARKED_HEADS.alone.map(unmark),
  ministry: MARKED_HEADS.ministry.map(unmark),
  body: MARKED_HEADS.body.map(unmark),
  unit: MARKED_HEADS.unit.map(unmark),
};

/** Heads that name an office only together with its body or superior. */
export const BODY_NEEDING_HEADS: ReadonlySet<string> = foldSet(
  Object.values(MARKED_HEADS).flatMap((heads) => heads.filter((head) => head.endsWith('*')).map(unmark)),
);

/** Units that `Trưởng`, `Phó` and `Chánh` head: without a name of their own the pair is a bare office (`Trưởng phòng`). */
export const UNIT_WORDS: readonly string[] = splitList(`
  ban; phòng; đoàn; khoa; văn phòng; tiểu ban; bộ môn; cơ quan đại diện; phái đoàn; ban thường trực; ban thư ký; ban chỉ đạo;
  ban quản lý; ban tổ chức; cơ quan thường trực; công an; trạm; đội; nhóm; thanh tra; đại diện; thôn; làng; xóm; bản; khu dân cư;
  ban trị sự; ban đại diện; ban liên lạc; ban vận động; ban bảo vệ; khu vực; chi nhánh; bộ phận; nhóm nghị sĩ hữu nghị; ấp; khu phố;
  tổ dân phố; vp; thương vụ; chi nhánh thương vụ
`);

/** Words between a head and its body: `Phó Chủ tịch Thường trực UBND`. */
export const HEAD_QUALIFIERS: readonly string[] = splitList(`
  thường trực; thứ nhất; chuyên trách; hoạt động chuyên trách; danh dự; phụ trách; đặc mệnh toàn quyền; điều hành; lâm thời; đặc biệt; cao cấp; kiêm nhiệm;
  luân phiên; đắc cử; tạm quyền; mãn nhiệm; sắp mãn nhiệm; vừa mãn nhiệm; đương nhiệm; tiền nhiệm; đương quyền; cấp cao; kỳ cựu; các lực lượng; các lực lượng vũ trang; các lực lượng vũ trang cách mạng; liên quân
`);

/** Words before an office that say whether it is still held. */
export const OFFICE_STATUSES: Readonly<Record<string, 'current' | 'former' | 'acting' | 'late'>> = {
  nguyên: 'former',
  cựu: 'former',
  'cựu nguyên': 'former',
  'nguyên là': 'former',
  quyền: 'acting',
  q: 'acting',
  cố: 'late',
  tân: 'current',
  đương: 'current',
  'đương kim': 'current',
  'đương nhiệm': 'current',
};

/** Heads whose next office belongs to someone else: in `Trợ lý Phó Thủ tướng NAME` the name is the Deputy Prime Minister's. */
export const NESTING_HEADS: readonly string[] = splitList(`
  trợ lý; trợ lý cấp cao; trợ lý cao cấp; trợ lý đặc biệt; trợ lý hàng đầu; thư ký; thư ký báo chí; thư ký cao cấp; thư ký riêng; cố vấn;
  cố vấn cao cấp; cố vấn cấp cao; cố vấn đặc biệt; cố vấn hàng đầu; cố vấn kinh tế; cố vấn chính trị; cố vấn quân sự; cố vấn đối ngoại;
  cố vấn truyền thông; cố vấn pháp lý; đặc phái viên; đặc sứ; người phát ngôn; phát ngôn viên;
  phu nhân
`);

function unmark(head: string): string {
  return head.endsWith('*') ? head.slice(0, -1) : head;
}
