/** Verbs that with a noun for a post say that somebody holds, takes or leaves it: `giữ chức`, `thôi giữ chức vụ`. */
const HOLDING_VERBS = words(`
  giữ; từng giữ; lần lượt giữ; tiếp tục giữ; được giữ; tham gia giữ; tạm giữ; nắm giữ; từng nắm giữ; từng trải qua; từng kinh qua; từng đảm nhiệm; từng đảm nhận; từng đảm đương; đảm nhiệm; đảm nhận; đảm đương; đảm trách; gánh vác; kinh qua; trải qua; kiêm; kiêm giữ; kiêm nhiệm; nhận; tiếp nhận;
  nhậm; kế nhiệm; tiếp quản; được giao; giao; giao giữ; bổ nhiệm; bổ nhiệm giữ; bổ nhiệm vào; bầu; bầu giữ; bầu vào; trúng cử; tái cử; đắc cử; tái đắc cử; chỉ định; chỉ định giữ; phân công; phân công giữ; điều động giữ; cử giữ; phê chuẩn;
  thôi; thôi giữ; cho thôi; cho thôi giữ; cách; miễn nhiệm; bãi nhiệm; từ; rời; rời khỏi; mất; với; trên; trong; ở; vào; ngồi vào; lên; lên giữ; giữ nguyên; thôi đảm nhiệm; cách chức; bãi chức; tước; xóa; xóa bỏ
`);
const POST_NOUNS = words(`
  chức; chức vụ; chức danh; các vị trí công tác; các vị trí công tác như; nhiều vị trí công tác; nhiều vị trí công tác như; các chức danh như; các cương vị như; nhiều cương vị công tác như; các vị trí quan trọng như; các chức vụ chủ chốt như; các chức vụ sau; cương vị; vị trí; trọng trách; vai trò; các chức; các chức vụ; các chức danh; các cương vị; các vị trí; nhiều chức vụ như; nhiều vị trí như; nhiều cương vị như; các chức vụ như; các vị trí như;
  cương vị là; cương vị mới là; cương vị mới; chức vụ mới là; chức vụ là; vai trò là; nhiệm vụ; ghế; tất cả chức vụ; tất cả các chức vụ; mọi chức vụ; cả chức vụ; cả các chức vụ; hết chức vụ; cương vị người; nhiều chức vụ quan trọng như; nhiều chức vụ; nhiều vị trí; nhiều cương vị; tư cách; tư cách là
`);

/** Words by which a sentence gives an office to the person it has just named. */
export const APPOINTMENT_WORDS: readonly string[] = [
  ...words(`
    thôi làm nhiệm vụ; cho thôi làm nhiệm vụ; thôi làm; cho thôi làm; đều trúng cử chức vụ; bổ nhiệm; bổ nhiệm làm; chỉ định; chỉ định làm; chức; làm; là; hiện là; nguyên là; từng là; vẫn là; đang là; đã là; vốn là; vừa là; sẽ là; còn là; khi là; lúc đó là; khi đó là; bấy giờ là; khi còn là; hiện đang là; lần lượt là; chính là; trở thành;
    kết thúc nhiệm kỳ; kết thúc nhiệm kỳ công tác; hoàn thành nhiệm kỳ; bắt đầu nhiệm kỳ; nhận nhiệm kỳ; đảm nhiệm nhiệm kỳ;
    kiêm; miễn nhiệm; bãi nhiệm; bầu bổ sung; thăng chức; thăng chức lên; thăng chức làm; đề bạt; đề bạt làm; đề bạt giữ chức; cất nhắc lên; cất nhắc làm; được cử; cử làm; được cử làm; điều động làm; luân chuyển làm; phân công làm; điều động về làm; chuyển sang làm; hiệp thương cử làm; suy cử làm; tín nhiệm bầu làm; đồng thời là; đồng thời kiêm; đắc cử; trúng cử; tái đắc cử; bầu làm; được bầu; với danh nghĩa; dưới danh nghĩa; danh nghĩa; tái cử; tái bổ nhiệm; giữ quyền; được phong; lên làm; về làm; sang làm; ra làm; vào làm; tiếp tục làm; từng làm; đã làm; quyền; giữ; đảm nhiệm; đảm nhận; kế nhiệm; nhậm; rời; từ nhiệm
  `),
  ...HOLDING_VERBS.flatMap((verb) => POST_NOUNS.map((noun) => `${verb} ${noun}`)),
];

/** The first two words at most of verbs that give an office to somebody or take it from them. */
export const APPOINTING_WORDS: readonly string[] = words(`
  thôi làm; thôi nhiệm; chỉ định; bổ nhiệm; đề cử; đề bạt; cử; phê chuẩn; giới thiệu; phân công; điều động; bầu; miễn nhiệm; bãi nhiệm; cách chức; thôi chức; thôi giữ; xóa tư; kỷ luật; tước
`);

/** Verbs of those who give an office: `Phó Thủ tướng A ký quyết định …`. */
export const SIGNING_WORDS: readonly string[] = words('ký; trao; công bố; ban hành; trình; giới thiệu');

/** Words before `cử` with which it is won and not given: `trúng cử`, `đắc cử`. */
export const WINNING_WORDS: readonly string[] = words('trúng; đắc; tái; ứng');

/** Words with which one acts for another: the office behind them is not that of the person who acts. */
export const DELEGATION_WORDS: readonly string[] = words(`
  ủy quyền; thừa ủy quyền; thay mặt; thừa lệnh; thừa ủy nhiệm; ủy nhiệm; ủy thác; theo lệnh; mệnh lệnh; chỉ đạo; sự chỉ đạo; phân công; sự phân công; lời mời; chỉ thị; sự đồng ý; sự cho phép; sự chấp thuận; tháp tùng
`);

/** Kin of a person: what is told of them is not told of the person. */
export const KIN_WORDS: readonly string[] = words(`
  chồng; vợ; con; con trai; con gái; con rể; con dâu; em; em trai; em gái; em ruột; em rể; em vợ; em dâu; em họ; anh; anh trai; anh ruột; anh rể; anh họ; chị; chị gái; chị ruột; chị dâu; cha; bố; mẹ; cha vợ; bố vợ; mẹ vợ; bố chồng; cháu; cháu ruột; cháu gái; cháu trai; chú; chú ruột; bác; bác ruột; cậu; cô ruột; dì; thông gia; phu nhân; phu quân; bạn; đồng nghiệp
`);

function words(list: string): string[] {
  return list.split(';').map((phrase) => phrase.trim());
}
