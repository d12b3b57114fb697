import { foldSet } from '../letters/fold-set.ts';

/** Heads of departments, which may leave out the department's first word: `Cục trưởng An ninh mạng`. */
export const DOMAIN_HEADS: ReadonlySet<string> = foldSet(
  'cục trưởng|phó cục trưởng|cục phó|quyền cục trưởng|vụ trưởng|phó vụ trưởng|vụ phó|tổng cục trưởng|phó tổng cục trưởng|viện trưởng|phó viện trưởng|chánh thanh tra|trưởng phòng|phó trưởng phòng'.split(
    '|',
  ),
);

/** Superiors whose assistants hold an office of the ministry: in `Trợ lý Bộ trưởng Ngoại giao NAME` the name is the assistant's. */
export const PERSONAL_MINISTRIES: ReadonlySet<string> = foldSet(['bộ', 'ngoại', 'thứ']);

/** Pairs whose second word is no status: `chính quyền Tổng thống`, `củng cố`. */
export const FALSE_STATUSES: ReadonlySet<string> = foldSet([
  'chính quyền',
  'ủy quyền',
  'trao quyền',
  'nhân quyền',
  'thẩm quyền',
  'chủ quyền',
  'có quyền',
  'toàn quyền',
  'củng cố',
  'tài nguyên',
  'trung nguyên',
  'cao nguyên',
  'hải tân',
  'quan q',
]);

/** Members whose word, behind that of their group, is part of the group's name: `Đoàn ĐBQH`, `Liên minh nghị sĩ`. */
export const MEMBER_HEADS: ReadonlySet<string> = foldSet([
  'đại biểu quốc hội',
  'đại biểu qh',
  'đbqh',
  'đại biểu',
  'nghị sĩ',
  'nghị sỹ',
  'chủ tịch',
]);
export const MEMBER_GROUPS: ReadonlySet<string> = foldSet(['đoàn', 'tổ', 'nhóm', 'minh', 'hội']);

/** Honours that borrow the word of an office. */
export const FIGURATIVE_OFFICES: ReadonlySet<string> = foldSet([
  'đại sứ du lịch',
  'đại sứ thiện chí',
  'đại sứ thương hiệu',
  'đại sứ văn hóa',
  'đại sứ hình ảnh',
  'đại sứ môi trường',
  'đại sứ quán việt',
  'đại sứ hòa bình',
]);

/** Words with which a sentence goes on about the career of the person just spoken of. */
export const CAREER_OPENERS: ReadonlySet<string> = foldSet([
  'sau đó',
  'trước đó',
  'tiếp đó',
  'từ năm',
  'từ tháng',
  'từ ngày',
  'đến năm',
  'đến tháng',
  'năm',
  'tháng',
  'hiện',
  'hiện nay',
  'trước khi',
  'từng',
]);

/** Words that, before a colon, open the list of the offices of a career: `các chức vụ: …`, `nhiều vị trí công tác như: …`. */
export const CAREER_WORDS: ReadonlySet<string> = foldSet(['chức vụ', 'vị trí', 'cương vị', 'chức danh', 'công tác']);

/** Words for a person in a sentence that does not name them. */
export const PERSON_PRONOUNS: ReadonlySet<string> = foldSet(['ông', 'bà', 'anh', 'chị']);

/** Words that open the telling of a birth: `sinh năm 1970`, `quê quán`. */
export const BIRTH_WORDS: ReadonlySet<string> = foldSet([
  'sinh năm',
  'sinh ngày',
  'sinh tháng',
  'sinh tại',
  'quê quán',
  'quê ở',
  'quê tại',
  'nguyên quán',
  'ngày sinh',
  'năm sinh',
  '( sn',
  ', sn',
  ', quê',
]);

/** Words that head or open the telling of a career: `tóm tắt quá trình công tác`, `từng kinh qua`. */
export const CAREER_HEADINGS: ReadonlySet<string> = foldSet([
  'quá trình',
  'tiểu sử',
  'lý lịch',
  'sự nghiệp',
  'tóm tắt',
  'từng giữ',
  'từng kinh',
  'từng trải',
  'từng đảm',
  'từng làm',
  'kinh qua',
  'trải qua',
]);

/** Callings that are a post only where they open an entry of a life: `- 8/1991 - 8/1993: Cán bộ Huyện đoàn …`. */
export const ENTRY_POSTS: ReadonlySet<string> = foldSet([
  'thường vụ',
  'cán bộ',
  'cán bộ giảng dạy',
  'nhân viên',
  'chiến sĩ',
  'chiến sỹ',
  'kỹ sư',
]);

/** Words between those and the first office: `nhiều chức vụ | quan trọng như`. */
export const CAREER_FILLERS: ReadonlySet<string> = foldSet(
  'như|:|,|là|sau|quan|trọng|chủ|chốt|lãnh|đạo|quản|lý|khác|nhau|gồm|bao|từ|công|tác'.split('|'),
);

/** First two words of what somebody is sent or advises on: `đặc phái viên về vấn đề Syria`. */
export const CHARGE_MATTERS: ReadonlySet<string> = foldSet(
  'vấn đề|các vấn|chính sách|an ninh|biên giới|quan hệ|đối ngoại|biến đổi|kinh tế|chống khủng'.split('|'),
);

/** Offices that lead a party, and those of the state that one person holds with them: `Tổng Bí thư, Chủ tịch nước`. */
export const PARTY_LEADERS: ReadonlySet<string> = foldSet('tổng bí thư|chủ tịch đảng|bí thư thứ nhất'.split('|'));
export const STATE_LEADERS: ReadonlySet<string> = foldSet('chủ tịch nước|chủ tịch|thủ tướng|tổng thống|chủ tịch quốc vụ'.split('|'));

/** Offices that one alone holds in a state, and those of who speak for them, mostly told by their own names. */
export const SOLE_LEADERS: ReadonlySet<string> = foldSet('tổng thống|thủ tướng|chủ tịch nước|tổng bí thư|nữ hoàng|quốc vương'.split('|'));
/** Who is told of beside the leaders of a state and is none of them: `tới Quốc vương, Chủ tịch Thượng viện A`. */
export const MONARCHS: ReadonlySet<string> = foldSet(
  'quốc vương|nhà vua|vua|nữ hoàng|hoàng hậu|hoàng thái hậu|thái hậu|nhật hoàng|quốc mẫu|thái thượng hoàng|cựu quốc vương'.split('|'),
);
/** Aides of whom the name directly behind the leader's office is: `Trợ lý Tổng Bí thư A`. */
export const AIDES: ReadonlySet<string> = foldSet(['trợ lý', 'trợ lý cấp cao', 'trợ lý cao cấp', 'thư ký']);
export const SPOKESMEN: ReadonlySet<string> = foldSet(['người phát ngôn', 'phát ngôn viên', 'thư ký báo chí', 'đặc phái viên', 'đặc sứ']);
