import { splitList } from '../words/split-list.ts';

/** Heads of buildings that are named by their owner: `Trụ sở Trung ương Đảng`, `Nhà Quốc hội`. */
export const OWNED_BUILDINGS: readonly string[] = splitList(`
  trụ sở; trụ sở cơ quan; trụ sở làm việc; trụ sở làm việc của; trụ sở của; tòa nhà; nhà; phủ; hội trường; nhà khách; nhà làm việc;
  tòa nhà trụ sở
`);

/** Buildings known by a name of their own. */
export const KNOWN_VENUES: readonly string[] = splitList(`
  Nhà Quốc hội; Phủ Thủ tướng; Dinh Tổng thống; Phủ Tổng thống; Dinh Thủ tướng; Dinh Chủ tịch nước; Trung tâm Triển lãm Quốc gia;
  Trung tâm Triển lãm Việt Nam; Trung tâm Hội chợ Triển lãm Quốc gia; Trung tâm Hội chợ Triển lãm Việt Nam; Cung Điền kinh Mỹ Đình;
  Sân vận động Quốc gia Mỹ Đình; Nhà Trưng bày Hoàng Sa; Nhà hát Hồ Gươm; Nhà khách Quốc tế; Nhà khách Văn phòng Trung ương Đảng;
  Trung tâm Hội nghị Quốc tế Sài Gòn; Trung tâm Hội nghị 272; Hội trường Thành ủy; Hội trường Tỉnh ủy; Nhà Trắng; Điện Kremlin;
  Điện Kremli; Nhà Xanh; Điện Elysee; Lầu Năm Góc; Văn phòng Bầu dục; Phòng Bầu dục; Phủ Chủ tịch; Phủ Chủ tịch nước;
  Trung tâm Hội nghị Quốc gia; Trung tâm Hội nghị Quốc tế; Hội trường Diên Hồng; Hội trường Ba Đình; Lăng Chủ tịch Hồ Chí Minh;
  Lăng Bác; Dinh Thống Nhất; Dinh Độc Lập; Hội trường Thống Nhất; Nhà hát Lớn Hà Nội; Nhà hát Lớn; Văn Miếu; Văn Miếu - Quốc Tử Giám; Khuê Văn Các;
  Quảng trường Ba Đình; Bến Nhà Rồng; Nhà sàn Bác Hồ; Khu di tích Phủ Chủ tịch; Hoàng thành Thăng Long; Đại lễ đường Nhân dân;
  Bàn Môn Điếm; Đài tưởng niệm các Anh hùng liệt sĩ; Đài tưởng niệm các Anh hùng, liệt sĩ; Đài tưởng niệm các Anh hùng - Liệt sĩ;
  Đài tưởng niệm các Anh hùng liệt sĩ Bắc Sơn; Đài tưởng niệm Bắc Sơn; Trụ sở Liên hợp quốc; Lăng Chủ tịch; Nhà khách Chính phủ;
  Nhà tang lễ Quốc gia; Cung Văn hóa Hữu nghị; Cung Văn hóa Hữu nghị Việt - Xô; Cung văn hóa Hữu nghị Việt Xô;
  Trung tâm Hội nghị Ariyana; Trung tâm Báo chí Quốc tế; Tử Cấm Thành; Thiên An Môn; Quảng trường Thiên An Môn; Điếu Ngư Đài;
  Trung Nam Hải; Cung điện Buckingham; Điện Buckingham; Cung điện Versailles; Tháp Eiffel; Đồng Mô; Dinh Thái Dương;
  Nhà Xanh Hàn Quốc; Làng Sen; Khu Di tích Kim Liên; Khu di tích Chủ tịch Hồ Chí Minh tại Phủ Chủ tịch;
  Nghĩa trang Liệt sĩ Quốc gia Trường Sơn; Nghĩa trang Mai Dịch; Nghĩa trang Yên Viên; Đền Kỳ Đồng; Công viên 23/9;
  Công viên Thống Nhất; Phố đi bộ Nguyễn Huệ; Cung Văn hóa Lao động hữu nghị Việt Xô; Trung tâm Triển lãm Giảng Võ;
  Vạn lý Trường thành; Quảng trường Đỏ; Đồi Capitol; Khải hoàn môn; Mộ chiến sĩ vô danh; Mộ Chiến sĩ vô danh; Điện Élysée; Điện Élysee; Điện Tông Tòa; Điện Capitol; Tháp Trump; Tháp Big Ben; Tháp Bitexco; Nhà tù Hỏa Lò; Côn Sơn - Kiếp Bạc; Đền Hùng; Địa đạo Củ Chi; Mar-a-Lago; Đại Nội
`);
