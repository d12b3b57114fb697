/** Names of laws and ordinances as they follow `Luật`, `Bộ luật`, `Pháp lệnh`, in lower case; a reader may add the missing. */
export const LAW_NAMES: readonly string[] = [
  'an toàn hàng hải; bầu cử quốc hội; biểu tình; hội; về hội; đặc khu; chuyển đổi giới tính; hỗ trợ doanh nghiệp vừa và nhỏ; máu và tế bào gốc',
  'an ninh mạng; an ninh quốc gia; an toàn thông tin mạng; an toàn thực phẩm; an toàn vệ sinh thực phẩm; an toàn, vệ sinh lao động',
  'ban hành văn bản quy phạm pháp luật; ban hành các văn bản quy phạm pháp luật; biên giới quốc gia; biên phòng việt nam; biển; biển việt nam; báo chí; bình đẳng giới',
  'bưu chính; bảo hiểm tiền gửi; bảo hiểm xã hội; bảo hiểm y tế; bảo vệ bí mật nhà nước; bảo vệ dữ liệu cá nhân; bảo vệ môi trường',
  'bảo vệ quyền lợi người tiêu dùng; bảo vệ và kiểm dịch thực vật; bảo vệ và phát triển rừng; bầu cử',
  'bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân; chuyển giao công nghệ; chăn nuôi; chứng khoán; các tổ chức tín dụng',
  'cán bộ công chức; cán bộ, công chức; công an nhân dân; công an xã; công chứng',
  'công nghiệp quốc phòng, an ninh và động viên công nghiệp; công nghệ cao; công nghệ thông tin; công đoàn; căn cước',
  'căn cước công dân; cư trú; cạnh tranh; cảnh sát biển; cảnh sát biển việt nam; cảnh sát cơ động; cảnh vệ; cựu chiến binh',
  'di sản văn hóa; doanh nghiệp; du lịch; dân chủ ở xã, phường, thị trấn; dân quân tự vệ; dân số; dân sự; dược; dầu khí; dữ liệu',
  'giao dịch điện tử; giao thông đường bộ; giao thông đường thủy nội địa; giá; giám định tư pháp; giáo dục; giáo dục nghề nghiệp',
  'giáo dục đại học; hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác',
  'hoạt động giám sát của quốc hội và hội đồng nhân dân; hàng hải; hàng hải việt nam; hàng không dân dụng việt nam; hình sự',
  'hòa giải ở cơ sở; hòa giải, đối thoại tại tòa án; hóa chất; hôn nhân và gia đình; hải quan; hỗ trợ doanh nghiệp nhỏ và vừa',
  'hộ tịch; hợp tác xã; khiếu nại; khoa học và công nghệ; khoáng sản; khám bệnh, chữa bệnh; khí tượng thủy văn; kinh doanh bảo hiểm',
  'kinh doanh bất động sản; kiến trúc; kiểm toán nhà nước; kiểm toán độc lập; ký kết và thực hiện thỏa thuận quốc tế; kế toán',
  'lao động; luật sư; lâm nghiệp; lý lịch tư pháp; lưu trữ; lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  'mặt trận tổ quốc việt nam; nghĩa vụ quân sự; ngân hàng nhà nước việt nam; ngân sách nhà nước; người cao tuổi; người khuyết tật',
  'người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng; nhà giáo; nhà ở',
  'nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam; nuôi con nuôi; phá sản; phí và lệ phí; phòng bệnh',
  'phòng cháy và chữa cháy; phòng cháy, chữa cháy; phòng thủ dân sự; phòng, chống bạo lực gia đình; phòng, chống bệnh truyền nhiễm',
  'phòng, chống khủng bố; phòng, chống ma túy; phòng, chống mua bán người; phòng, chống rửa tiền; phòng, chống tham nhũng',
  'phòng, chống thiên tai; phòng, chống tác hại của rượu bia; phòng, chống tác hại của rượu, bia; phổ biến, giáo dục pháp luật',
  'quy hoạch; quy hoạch đô thị; quản lý ngoại thương; quản lý nợ công; quản lý phát triển đô thị; quản lý thuế',
  'quản lý, sử dụng tài sản công; quản lý, sử dụng tài sản nhà nước; quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  'quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp; quảng cáo; quốc phòng; quốc tịch',
  'quốc tịch việt nam; sĩ quan quân đội nhân dân việt nam; sở hữu trí tuệ; thanh niên; thanh tra; thi hành tạm giữ, tạm giam',
  'thi hành án dân sự; thi hành án hình sự; thi đua khen thưởng; thi đua, khen thưởng; thuế bảo vệ môi trường',
  'thuế giá trị gia tăng; thuế thu nhập cá nhân; thuế thu nhập doanh nghiệp; thuế tiêu thụ đặc biệt; thuế tài nguyên',
  'thuế xuất khẩu, thuế nhập khẩu; thú y; thương mại; thể dục, thể thao; thống kê; thủ đô; thủy lợi; thủy sản',
  'thực hiện dân chủ ở cơ sở; thực hành tiết kiệm, chống lãng phí; tiêu chuẩn và quy chuẩn kỹ thuật; tiếp công dân',
  'tiếp cận thông tin; trách nhiệm bồi thường của nhà nước; trách nhiệm bồi thường nhà nước; trưng cầu ý dân; trưng mua, trưng dụng tài sản',
  'trật tự, an toàn giao thông đường bộ; trẻ em; trọng tài thương mại; trồng trọt; trợ giúp pháp lý; tài nguyên nước',
  'tài nguyên, môi trường biển và hải đảo; tín ngưỡng, tôn giáo; tư pháp người chưa thành niên; tạm giữ, tạm giam',
  'tần số vô tuyến điện; tố cáo; tố tụng dân sự; tố tụng hành chính; tố tụng hình sự; tổ chức chính phủ',
  'tổ chức chính quyền địa phương; tổ chức cơ quan điều tra hình sự; tổ chức quốc hội; tổ chức tòa án nhân dân',
  'tổ chức viện kiểm sát nhân dân; viên chức; viễn thông; việc làm; vệ sinh an toàn thực phẩm; xuất bản',
  'xuất cảnh, nhập cảnh của công dân việt nam; xây dựng; xử lý vi phạm hành chính; đa dạng sinh học; điều ước quốc tế; điện lực',
  'điện ảnh; đo đạc và bản đồ; đê điều; đơn vị hành chính - kinh tế đặc biệt; đường bộ; đường sắt; đất đai; đấu giá tài sản',
  'đấu thầu; đầu tư; đầu tư công; đầu tư theo phương thức đối tác công tư; đặc xá; ưu đãi người có công với cách mạng',
].flatMap((line) => line.split('; '));

/** First words of a law's name in small letters behind `Luật`, by which it is a name though the list lacks it. */
export const LAW_OPENINGS: readonly string[] = [
  'hỗ trợ, quản lý, bảo vệ, bảo hiểm, bảo đảm, phòng, phòng chống, chống, phát triển, tổ chức, hoạt động, sử dụng, thuế, thi hành',
  'an ninh, an toàn, trách nhiệm, quyền, nghĩa vụ, kinh doanh, đầu tư, giáo dục, giao thông, công nghiệp, công nghệ, dân chủ, nhân quyền',
  'tiếp cận, tiếp công dân, thực hiện, thực hành, xử lý, xử phạt, đặc khu, khu kinh tế, hành chính, tố tụng, tín dụng, ngân hàng',
].flatMap((line) => line.split(', '));

/** Law names that in small letters are a branch of law or a common word, and name no act. */
export const BRANCHES_OF_LAW: ReadonlySet<string> = new Set('hình sự,dân sự,lao động,thương mại,quốc tịch,hàng hải,giáo dục'.split(','));

/** Short forms in the names of laws, which the press prints beside the long ones. */
export const LAW_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['htx', 'hợp tác xã'],
  ['mttq', 'mặt trận tổ quốc'],
  ['nsnn', 'ngân sách nhà nước'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['bhyt', 'bảo hiểm y tế'],
  ['pctn', 'phòng, chống tham nhũng'],
  ['tctd', 'tổ chức tín dụng'],
  ['gtđb', 'giao thông đường bộ'],
  ['bvmt', 'bảo vệ môi trường'],
  ['cand', 'công an nhân dân'],
  ['dnnvv', 'doanh nghiệp nhỏ và vừa'],
  ['nvqs', 'nghĩa vụ quân sự'],
  ['qh', 'quốc hội'],
  ['hđnd', 'hội đồng nhân dân'],
  ['thads', 'thi hành án dân sự'],
]);
