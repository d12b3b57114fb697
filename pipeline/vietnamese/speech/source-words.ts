import { PRESS_ABROAD } from '../names/press-abroad.ts';

/** Nouns that stand between `theo` and the one whose words are given: `theo nhận định của …`. */
export const SOURCE_NOUNS: string[] =
  'lời|lời kể của|lời của|thông tin từ|thông tin của|tin từ|nguồn tin từ|nguồn tin của|ý kiến của|nhận định của|nhận xét của|đánh giá của|thông báo của|thông báo từ|phân tích của|chia sẻ của|ghi nhận của|thống kê của|thống kê từ|số liệu của|số liệu từ|tính toán của|dự báo của|ước tính của|khảo sát của|điều tra của|kết quả điều tra của|kết quả khảo sát của|công bố của|tiết lộ của|mô tả của|lý giải của|giải thích của|quan điểm của|cách nói của|xác nhận của|tuyên bố của|tìm hiểu của|phản ánh của|giải trình của|trình bày của|lời khai của|tường thuật của'.split(
    '|',
  );

/** Nouns of what somebody found or made known, before a few words more and `của`: `theo nghiên cứu gần đây của …`. */
export const REPORT_NOUNS: readonly string[] =
  'báo cáo|kết luận|cáo trạng|thông cáo|thông báo|thông tin|nghiên cứu|số liệu|thống kê|kết quả|khảo sát|điều tra|đánh giá|nhận định|nhận xét|tính toán|dự báo|dự đoán|ước tính|phân tích|bản tin|tin tức|tin|công bố|tuyên bố|phát biểu|giải thích|lý giải|quan điểm|ý kiến|nguồn tin|xếp hạng|bảng xếp hạng|tìm hiểu|phản ánh|trình bày|mô tả|lời kể|lời khai|lời tố cáo|lời giải thích|lời khẳng định|lời cảnh báo|thăm dò|tường trình|điều trần|xác nhận|cáo buộc|cách hiểu|cách nhìn|nhìn nhận|tổng hợp|cập nhật|ghi nhận|con số|giải trình|tiết lộ|chia sẻ|khẳng định|khuyến cáo|cảnh báo|bài viết|bình luận'.split(
    '|',
  );

/** Nouns that head the name of a paper, agency or channel. */
export const MEDIA_HEADS: string[] =
  'tờ|nhật báo|tuần báo|tạp chí|hãng|hãng tin|hãng thông tấn|hãng truyền thông|đài|đài truyền hình|đài phát thanh|kênh|kênh truyền hình|trang|trang tin|trang mạng|trang web'.split(
    '|',
  );

/** Papers and channels abroad that Vietnamese articles name as their source, besides the wire agencies. */
export const FOREIGN_MEDIA: string[] = [
  ...PRESS_ABROAD.flatMap((line) => line.split('=')),
  ...'Reuters|AFP|AP|CCTV|ABC|Bloomberg|Independent|Economist|Time|Forbes|Express|Sun|Mirror|Bild|Sputnik|RT|TASS|Itar-Tass|Interfax|RIA Novosti|Yonhap|Kyodo|Nikkei|Asahi|Mainichi|KCNA|Xinhua|Tân Hoa xã|Tân Hoa Xã|Thời báo Hoàn cầu|Hoàn Cầu Thời báo|Nhân dân Nhật báo|CNA|Inquirer|Bernama|Antara|Fars|IRNA|Anadolu|PTI|DW|DPA|EFE|VOA|RFI|RFA'.split(
    '|',
  ),
];

/** Phrases that begin like people or bodies who speak, behind `theo`, and measure or class something: `theo nhóm tuổi`, `theo bộ tiêu chí`. */
export const NO_SOURCES: readonly string[] =
  'đối tượng|chủ|nhóm tuổi|bộ luật|bộ tiêu|bộ quy|bộ ảnh|bộ phim|bộ câu|đơn vị đo|đơn vị tính|hộ|ban|phong trào|đội hình|thành phố|tỉnh|huyện|xã|phường|quận'.split(
    '|',
  );

/** What whoever has given a number or news did with it: `theo thông tin do A cung cấp`. */
export const MADE_KNOWN = '\\s(?:vừa |mới |đã )?(?:công bố|cung cấp)';

/** To whom or in what a source said it, at the end of the words that name it: `theo ông A với báo B`, `trong một thông cáo`. */
export const SAID_WHERE =
  '\\s(?:với (?:tờ|báo|hãng|đài|kênh)\\s[^,]{1,40}|trong một (?:tuyên bố|thông cáo|thông báo|bài viết|cuộc phỏng vấn))';

/** The wire and broadcasters of Vietnam that a paper credits for all its text, and its own reporters: no speakers. */
export const OWN_WIRE =
  /(?<!\p{L})(?:TTXVN|TTXN|TTX Việt Nam|Thông tấn xã(?: Việt Nam|(?! \p{Lu}))|VNA|VOV|VTV|Vietnam\+|PV|[Pp]hóng viên)(?!\p{L})/u;

/** Words that open what a source is, told between commas behind the name: `Theo ông A, đồng chủ nhiệm đề tài, …`. */
export const TOLD_OF_SOURCE: readonly string[] =
  'đồng chủ nhiệm|chủ nhiệm|phó chủ nhiệm|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|trưởng ban|trưởng phòng|trưởng khoa|trưởng bộ môn|trưởng nhóm|trưởng đoàn|phó ban|phó trưởng|phó phòng|phó khoa|phó viện trưởng|phó cục trưởng|phó vụ trưởng|phó hiệu trưởng|thành viên|ủy viên|nguyên chủ tịch|nguyên phó|nguyên giám đốc|nguyên trưởng|nguyên bộ trưởng|nguyên thứ trưởng|nguyên viện trưởng|nguyên cục trưởng|nguyên vụ trưởng|nguyên hiệu trưởng|cựu|chuyên gia|chuyên viên|tác giả|đồng tác giả|đại diện|giảng viên|nghiên cứu viên|nhà nghiên cứu|nhà khoa học|nhà sử học|cố vấn|thư ký|tổng thư ký|chủ tịch|phó chủ tịch|người sáng lập|đồng sáng lập|người đứng đầu|người phụ trách|phụ trách|luật sư|phát ngôn viên|người phát ngôn|bí thư|phó bí thư|viện trưởng|vụ trưởng|cục trưởng|hiệu trưởng|đại biểu|chủ cơ sở|chủ doanh nghiệp|chủ DNTN|chủ cửa hàng|chủ hộ|chủ trang trại|chủ tàu|hiện là|một trong những|một người|một chuyên gia|một nhà|một tổ chức|một cơ quan|một viện|một trung tâm|một nhóm|một công ty|một hãng|một tập đoàn|một hiệp hội|một quỹ|một trang|một tờ'.split(
    '|',
  );
