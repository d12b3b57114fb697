import { foldSet } from '../letters/fold-set.ts';

/** Family names that on their own make a run of capitals likely a person: common ones, and rarer ones that are no other word. */
export const FAMILY_NAMES = words(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Đào Đàm Đậu Trương Trịnh Lưu Lương Lâm
  Mai Tô Tạ Tăng Thái Cao Châu Chu Hà Phùng Quách Tống Vương Triệu Doãn Khổng Khuất Kiều Nghiêm Nông Bế Thạch Trầm Tôn
  Hứa Phí Lại Lục Lò Quàng Cầm Giàng Giáp Thào Sùng Vừ Vàng Lường Lèo Đèo Hoàn Mạc Mã Mẫn Ninh Ngụy Nhâm Nhan Ông Phó
  Thân Thẩm Thiều Tiêu Tòng Từ Tưởng Uông Ứng Vi Viên Xồng Đới Đổng Đồng Đường Điêu Diệp Cù Cấn Chử Cung Bạch Bành Biện
  Âu Ấu Danh Sầm Hầu Hán Kha Khúc Khương La Lã Lê Lỗ Lữ Lù Lầu Mông Ma Mùa Nùng Phù Sơn Sằn Tằng Thang Thi Thòng Trà
  Trác Trình Ung Văn Vòng Xa Y Yên Cái Chúng Đàng Đống Hạng Hờ Kỷ Kim Lạc Lăng Liêu Linh Mang Mầu Mạch Nguyên Quản Siu
  Rơ Ksor Kpă Nay Rcom Rmah Rah Niê Hà Hàn Hạ Hoa Giang Chung Chế Bàn Bàng Cà Ca Dư Dụng Điểu Đinh Lộc Nhữ Phương Quan
  Chẩu Phàn Tẩn Hảng Tập Tần Ôn Mao Chương Bồ Thượng Vưu Vạn Từ Thịnh Sử Tất Tri Trì Tiết Ngân Ngọc Nghê Ngũ Mục Lai Liễu Lung Kiểu Hùng Huyền
`);

/** Family names that are also common words or syllables of place names: they need a title, an honorific or `Văn`, `Thị` beside them. */
export const WEAK_FAMILY_NAMES = words(`
  An Ca Cà Cao Châu Chung Chương Cung Cái Danh Đồng Đường Đống Giang Hà Hàn Hạ Hoa Hoàn Hùng Huyền Hạng Kim Kiểu La Lạc Lai Lăng Linh Liễu Lộc Lung
  Ma Mai Mang Mao Mùa Mục Nay Ngân Ngọc Ngũ Nguyên Ninh Ông Ôn Phó Phương Phù Quan Quản Sơn Sử Tân Tập Tất Tần Thái Thân Thang Thi Thịnh Thượng
  Trà Tri Trì Trình Từ Văn Vàng Vạn Vi Viên Vòng Xa Y Yên Bàn Bồ Đàng Nông Tiêu Tiết Trác Chúng Ung Ứng Rah Dụng Dư Mạch Mầu Âu Ấu Đới Đông
`);

/** Middle names that stand only in persons' names: with them a weak family name is enough. */
export const MIDDLE_NAMES = words(
  'Văn Thị Đình Đức Hữu Quang Xuân Ngọc Minh Thanh Công Quốc Viết Bá Duy Đăng Tiến Trọng Mạnh Huy Hồng Kim Thế Chí Anh',
);

/** Chinese and Korean family names by which papers call their bearers: `ông Tập` is Tập Cận Bình. */
export const CALLED_BY_FAMILY = words('Tập Ôn Uông Lật Mao Tần Vương Kim Tôn Vưu');

function words(list: string): ReadonlySet<string> {
  return foldSet(list.split(/\s+/u));
}
