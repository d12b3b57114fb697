import { splitList } from '../words/split-list.ts';

/** Papers, journals and channels whose names go on in small letters; other names of one stand behind `=`. */
export const PRESS_BODIES: readonly string[] = splitList(`
  Báo Đại biểu Nhân dân; Báo Đại Đoàn Kết; Báo Đầu tư; Báo Đấu thầu; Báo Giao thông; Báo Giáo dục và Thời đại;
  Báo Hà Nội mới=Báo Hànộimới; Báo Kinh tế và Đô thị=Báo Kinh tế & Đô thị; Báo Lao động; Báo Người Lao động; Báo Nhà báo và Công luận;
  Báo Nông nghiệp Việt Nam; Báo Nông thôn Ngày nay; Báo Pháp luật Việt Nam; Báo Pháp luật TP.HCM=Báo Pháp luật Thành phố Hồ Chí Minh;
  Báo Phụ nữ Việt Nam; Báo Phụ nữ TP.HCM; Báo Quân đội nhân dân; Báo Quốc tế; Báo Sài Gòn Giải phóng;
  Báo Sức khỏe và Đời sống=Báo Sức khỏe & Đời sống; Báo Thanh Niên; Báo Thanh tra; Báo Thế giới và Việt Nam=Báo Thế giới & Việt Nam;
  Báo Thời báo Tài chính; Báo Tiền Phong; Báo Tin tức; Báo Tuổi trẻ; Báo Tuổi trẻ Thủ đô; Báo Văn hóa; Báo Công an nhân dân;
  Báo Công Thương; Báo Dân trí; Báo Bảo vệ pháp luật; Báo Biên phòng; Báo Xây dựng; Báo Tài nguyên và Môi trường;
  Báo điện tử Chính phủ=Báo Điện tử Chính phủ; Báo điện tử Đảng Cộng sản Việt Nam=Báo Điện tử Đảng Cộng sản Việt Nam;
  Báo Trí thức trẻ; Thời báo Kinh tế Việt Nam; Thời báo Kinh tế Sài Gòn; Thời báo Ngân hàng; Tạp chí Cộng sản;
  Tạp chí Lý luận chính trị; Tạp chí Xây dựng Đảng; Tạp chí Tuyên giáo; Tạp chí Nội chính; Tạp chí Kiểm tra; Tạp chí Dân vận;
  Tạp chí Tổ chức nhà nước; Tạp chí Quản lý nhà nước; Tạp chí Quốc phòng toàn dân; Tạp chí Nghiên cứu lập pháp;
  Tạp chí Tòa án nhân dân; Tạp chí Kiểm sát; Tạp chí Dân chủ và Pháp luật; Tạp chí Nghiên cứu Quốc tế; Tạp chí Nghiên cứu Kinh tế;
  Tạp chí Kinh tế và Dự báo; Tạp chí Tài chính; Tạp chí Mặt trận; Tạp chí Khoa học và Công nghệ; Tạp chí Lịch sử Đảng;
  Tạp chí Người Làm báo; Tạp chí Thương hiệu và Công luận; Tạp chí Doanh nghiệp Việt Nam;
  Truyền hình Quốc hội Việt Nam=Truyền hình Quốc hội; Truyền hình Nhân dân; Truyền hình Thông tấn;
  Cổng Thông tin điện tử Chính phủ=Cổng TTĐT Chính phủ; Cổng Thông tin điện tử Quốc hội
`);
