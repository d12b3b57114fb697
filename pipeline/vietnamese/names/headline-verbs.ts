import { foldSet } from '../letters/fold-set.ts';
import { splitList } from '../words/split-list.ts';

/** Words with which a headline printed in capitals goes on behind a name: `TÔ LÂM | VÀ PHU NHÂN`, `TÔ LÂM | TIẾP ĐẠI SỨ`. */
export const HEADLINE_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    và; với; cùng; tại; ở; từ; về; vào; cho; của; do; để; khi; trong; trên; sau; trước; tiếp; thăm; viếng; dự; gặp; làm; trao; tặng; gửi; giữ; thôi; lên; rời; trình;
    chúc; đến; tới; sang; ra; chào; đón; tiễn; nhận; là; được; bị; có; sẽ; đã; đang; vừa; thay; nghỉ; nói; kể; mời; mong; muốn; xin; thành; đọc; ký; dâng; chia; bày; tham;
    nghe; họp; đi; vẫn; luôn; cần; phải; nêu; gỡ; đáp; trúng; đắc; nhậm; tuyên
  `),
);

/** Two words with which it goes on, of which the first may be a name. */
export const HEADLINE_PAIRS: ReadonlySet<string> = foldSet(
  splitList(`
    hội đàm; hội kiến; điện đàm; điện chia; điện mừng; phát biểu; phát động; chủ trì; chủ tọa; trả lời; tham dự; tham gia; chỉ đạo; kiểm tra; khảo sát; đối thoại; động viên;
    khẳng định; nhấn mạnh; yêu cầu; đề nghị; kêu gọi; bổ nhiệm; tưởng niệm; tưởng nhớ; khai mạc; bế mạc; khai trương; khởi công; bắt đầu; kết thúc; hoàn thành; cảm ơn;
    bày tỏ; tuyên bố; phê duyệt; phê chuẩn; công bố; ban hành; quyết định; thông báo; thông tin; tái đắc; tái cử; tiếp tục; giao nhiệm; giao lưu; qua đời; qua trần; công tác; quan tâm;
    nhân dịp; ứng cử; tranh cử; xúc động; thị sát; đánh giá; đề xuất; kiến nghị; hoan nghênh; đồng chủ; chứng kiến; cắt băng; thắp hương; thảo luận; trao đổi; chính thức; lần đầu; nhất trí; tọa đàm; tổ chức;
    giải đáp; giải trình; lý giải; phản bác; bác bỏ; lên án; cam kết; hy vọng; tin tưởng; ủng hộ; chất vấn; tiết lộ; chuyển công; xuất hiện; phát lệnh; đảm nhiệm; phụ trách; đại diện; thực hiện; đề cập
  `),
);
