import { foldSet } from '../letters/fold-set.ts';
import { splitList } from '../words/split-list.ts';
import type { PlaceKind } from './place-kinds.ts';

/** Words before the name of a place, with the kind of place they announce. */
export const PLACE_TYPES: Readonly<Record<PlaceKind, readonly string[]>> = {
  country: splitList(`
    nước; vương quốc; cộng hòa; liên bang
  `),
  province: splitList(`
    tỉnh; bang; tiểu bang; vùng; khu tự trị; châu tự trị; đặc khu; hạt
  `),
  city: splitList(`
    thành phố; tp; thủ đô; thủ phủ; cố đô; siêu đô thị
  `),
  district: splitList(`
    quận; huyện; thị xã; tx; huyện đảo; q; h
  `),
  commune: splitList(`
    xã; phường; thị trấn; thôn; ấp; bản; làng; buôn; khu phố; tổ dân phố; xóm; khóm; sóc; p; phum; tt; thị tứ
  `),
  venue: splitList(`
    đường; phố; đại lộ; xa lộ; quốc lộ; ql; tỉnh lộ; cao tốc; đường cao tốc; đường bộ cao tốc; đường sắt; đường sắt đô thị; tuyến đường sắt;
    tuyến đường sắt đô thị; tuyến metro; tuyến cao tốc; quảng trường; sân bay; sân bay quốc tế; sân bay quân sự; cảng hàng không;
    cảng hàng không quốc tế; căn cứ; căn cứ không quân; cảng; cảng biển; cảng cá; đường vành đai; vành đai; nhà khách quốc gia; ga;
    nhà ga; bến; bến cảng; bến xe; cầu; hầm; đèo; chùa; đền; đền thờ; đình; nhà thờ; lăng; tượng đài; công viên; sân vận động; svđ;
    nhà thi đấu; nhà hát; cung; bảo tàng; khu công nghiệp; kcn; khu kinh tế; kkt; khu đô thị; khu di tích; khu du lịch; khách sạn;
    cửa khẩu; cửa khẩu quốc tế; chợ; nghĩa trang; nghĩa trang liệt sĩ; dinh; phủ; điện; cung điện; tòa nhà; hội trường;
    trung tâm hội nghị; nhà máy thủy điện; thủy điện; nhà tù; trại giam; thành cổ; ngã ba; ngã tư; vườn quốc gia; hồ thủy điện;
    nhà khách; trại; khu di tích lịch sử; khu bảo tồn; khu bảo tồn thiên nhiên; khu bảo tồn biển; khu dự trữ thiên nhiên; khu bảo tồn loài; khu dự trữ sinh quyển; khu rừng; khu lưu niệm;
    khu tưởng niệm; khu nghỉ dưỡng; cụm công nghiệp; khu chế xuất; khu công nghệ cao; khu dân cư; khu tái định cư; làng văn hóa;
    trung tâm hành chính; trung tâm triển lãm; trung tâm thương mại; cầu cảng; quân cảng; cảng hành khách; bến phà; bến tàu;
    trạm thu phí; nút giao; hầm chui; cầu vượt; hồ chứa; hồ chứa nước; đập thủy điện; nhà máy nhiệt điện; nhiệt điện; bãi biển;
    đình làng; nhà thờ họ; thánh địa; hoàng thành; kinh thành; giáo đường; thánh đường; tu viện; thiền viện; học xá; ký túc xá; rạch;
    bán đảo; phố đi bộ; chợ đầu mối; nhà văn hóa; đài tưởng niệm; đài liệt sĩ; nhà tưởng niệm; sân golf; khu phi quân sự;
    khu di tích lịch sử cách mạng; khu di tích quốc gia; khu di tích quốc gia đặc biệt; di tích quốc gia đặc biệt;
    khu di tích lịch sử - văn hóa; khu di tích lịch sử văn hóa; khu di tích cách mạng; khu du lịch quốc gia; khu du lịch sinh thái;
    khu du lịch tâm linh; khu kinh tế cửa khẩu; khu kinh tế mở; khu kinh tế ven biển; khu kinh tế đặc biệt; khu hành chính kinh tế;
    khu hành chính - kinh tế; khu hành chính; nhà máy điện hạt nhân; nhà máy lọc dầu; nhà máy lọc hóa dầu; trung tâm điện lực;
    trạm nghiền; trạm nghiền xi măng; khu xử lý chất thải; khu xử lý rác; bãi rác; khu liên hợp; khu liên hợp thể thao;
    trung tâm hội nghị quốc tế; cung văn hóa; cung thi đấu; cung thể thao; trung tâm hội chợ triển lãm; cầu hữu nghị; cột cờ;
    khu căn cứ; khu căn cứ cách mạng; khu rừng đặc dụng; làng cổ; làng nghề; địa đạo; bảo tàng tỉnh; thành nhà; chung cư; tòa tháp;
    cảng nước sâu; cảng quốc tế; cảng tổng hợp; ga hàng hóa; khu bến cảng; khu lấn biển; hồ thủy lợi; cống; đập; đê; khu nhà ở;
    khu nhà ở xã hội; khu đô thị mới; công trình thủy lợi; trại tị nạn; nhà lao; căn cứ quân sự; căn cứ hải quân; thao trường;
    trường bắn; đồn; tháp; đấu trường; chợ gia cầm; chợ nông sản; chợ hải sản; chợ hoa; chợ nổi; chợ đêm; chợ vải; chợ cá; chợ trung tâm; chợ gỗ; chợ gốm; chợ trâu;
    chợ trái cây; hang; nông trường; lâm trường; trung tâm mua sắm; bãi thử;
    bãi phóng; bãi thử hạt nhân; bãi phóng tên lửa; mỏ; nhà tù quân sự; khu công viên; khu phố cổ; thánh đường Hồi giáo; nhà thờ Hồi giáo; đền thờ Hồi giáo; ga tàu điện ngầm; ga điện ngầm; ga tàu; lâu đài; nhà văn hóa thôn; trạm bơm
  `),
  territory: splitList(`
    đảo; quần đảo; miền đông; miền tây; miền nam; miền bắc; miền trung; miền đông nam; miền đông bắc; miền tây nam; miền tây bắc; biển;
    vịnh; sông; hồ; núi; eo biển; bãi cạn; bãi; đá; cửa biển; hòn; cù lao; mũi; rừng; suối; kênh; đồng bằng; dãy; thác; lưu vực sông;
    cồn; đầm; vùng biển; cao nguyên; sa mạc; dải; đồi; hải phận; rạn san hô; bãi đá; rừng ngập mặn; rừng phòng hộ; hẻm núi; thung lũng
  `),
  other: [],
};

/** Places that a day or a river may give their name: `Quảng trường 2 tháng 4`. */
export const SQUARES: ReadonlySet<string> = foldSet(['quảng trường', 'công viên']);

/** First words of types that any listed place may stand behind: `đặc khu Phú Quốc`, `tiểu bang California`. */
export const STATE_TYPES: ReadonlySet<string> = foldSet(['đặc', 'bang', 'tiểu']);

/** Words before a type by which a number behind it counts something: `mỗi xã 1 tấn`. */
export const EACH: ReadonlySet<string> = foldSet(['mỗi', 'từng']);

/** Types that numbers may name: `quận 1`, `phường 12`, `quốc lộ 1A`. */
export const NUMBERED_PLACES: ReadonlySet<string> = foldSet(
  splitList(`
    quận; phường; quốc lộ; ql; tỉnh lộ; vành đai; đường vành đai; tổ dân phố; xã; khu phố; thôn; ấp; bản; xóm; khóm; sóc; q; p
  `),
);

/** First words of places that papers print in lower case: `châu Âu`, `miền Trung`. */
export const REGION_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    châu; khu; miền; vùng; đồng; sông; dòng; thung; phương; bán; quần; vịnh; biển; thủ; tỉnh; thành; tp; vương; duyên; nước; cộng
  `),
);

/** Types that are also common words: a name of one word after them is not enough. */
export const LOOSE_TYPES: ReadonlySet<string> = foldSet(
  splitList(`
    bản; bãi; đá; điện; phủ; cung; ga; trại; đồn; dải; đình; hạt; nước; vùng; bến; hòn; hầm; tháp; hang; mỏ; nhà ga; cảng; chợ; rừng; đầm; cồn; dãy;
    thác; căn cứ; tt; h; q; p; tx; cầu; núi; châu; cộng hòa; liên bang; rạch; đồi; hải phận; khu dân cư
  `),
);

/** What leads between places and is a place only by the names of both: `cao tốc Hà Nội - Hải Phòng`. */
export const ROUTE_TYPES: ReadonlySet<string> = foldSet(
  splitList(`
    cao tốc; đường cao tốc; đường bộ cao tốc; tuyến cao tốc; đường sắt; đường sắt đô thị; tuyến đường sắt; tuyến đường sắt đô thị;
    tuyến metro
  `),
);

/** Types of one or two letters that need no dot: `TP Vinh`, `xã`. */
export const BARE_BRIEFS: ReadonlySet<string> = foldSet(['tp', 'tx', 'xã', 'ấp', 'ga', 'hồ', 'đá', 'ql', 'mỏ']);

/** Types of places of which several share a name and are told apart by a figure. */
export const FIGURED_TYPES: ReadonlySet<string> = foldSet(
  'phường|xã|cầu|khu công nghiệp|kcn|tổ dân phố|thôn|ấp|xóm|bản|làng|khu phố|nhiệt điện|nhà máy nhiệt điện|khu đô thị|khu tái định cư|cảng|hầm|chung cư'.split(
    '|',
  ),
);

/** What may stand behind such a figure; another word is what it counts. */
export const FIGURE_FOLLOWERS: ReadonlySet<string> = foldSet('và|trong|ở|tại|được|với|đã|của|có|là|sẽ|do|đến|từ|cho'.split('|'));

/** Loose types of places abroad, for which one foreign word is enough: `cảng Nampo`. */
export const FOREIGN_TYPES: ReadonlySet<string> = foldSet(
  splitList(
    'trung tâm hội nghị; trung tâm triển lãm; cảng; quân cảng; căn cứ; căn cứ không quân; căn cứ hải quân; căn cứ quân sự; núi; vùng; đồi; trại tị nạn; thung lũng; hạt; sân bay; sân bay quân sự; tháp; đấu trường; bãi thử; bãi phóng; bãi thử hạt nhân; bãi phóng tên lửa; trung tâm mua sắm; thánh đường; thánh đường Hồi giáo; nhà thờ Hồi giáo; đền thờ Hồi giáo; chợ; nhà ga; ga tàu điện ngầm; ga điện ngầm; khách sạn; quảng trường; cầu; làng; công viên; trại; nhà tù; nhà tù quân sự; sân vận động; nhà thi đấu; nhà hát; cung điện; lâu đài; nhà thờ',
  ),
);

/** The parts of a country: `miền đông Ukraine`. */
export const COUNTRY_PARTS: ReadonlySet<string> = foldSet(['đông', 'tây', 'nam', 'bắc', 'trung']);

/** Words that lead to where something is: `ở`, `thị trấn`. */
export const LEADS_TO_PLACE: ReadonlySet<string> = foldSet(splitList('ở; tại; đến; tới; rời; khỏi; gần; vực; trấn; phố; làng'));

/** Last words of the foreign names of places to go to. */
export const LATIN_VENUE_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    arena; stadium; square; bridge; tower; towers; park; palace; airport; street; avenue; road; boulevard; hall; plaza; island; islands; beach;
    valley; river; lake; castle; cathedral; market; station; resort; museum; county; bay; harbor; harbour; hills; mall; hotel; hospital; garden; gardens
  `),
);

/** Words and signs that seat one place in another: `thuộc tỉnh`, `, bang`. */
export const SEATS_IN_PLACE: ReadonlySet<string> = foldSet(
  splitList(',; (; thuộc; của; ở; bang; tỉnh; miền; nước; thủ; phía; đông; tây; nam; bắc'),
);

/** Verbs behind which `trụ sở` tells where a body sits and names no building: `đặt trụ sở EMA`. */
export const SEATING_VERBS: ReadonlySet<string> = foldSet(['đặt', 'chuyển', 'có', 'dời']);
