import { foldSet } from '../letters/fold-set.ts';
import { splitList } from '../words/split-list.ts';

/** Two words before an office that somebody only runs for. */
export const CONTEST_WORDS: ReadonlySet<string> = foldSet(
  splitList('bầu cử; tranh cử; ứng cử; ứng viên; cử viên; chạy đua; cuộc đua; đề cử; tranh chức; tranh ghế; nhắm đến; nhắm tới'),
);

/** Words between those and the office: `tranh cử vào chức vụ | Tổng thống`. */
export const POST_FILLERS: ReadonlySet<string> = foldSet(
  splitList('vào; cho; chức; vụ; vị; trí; ghế; làm; cương; chiếc; trở; thành; lên; ra; sáng; giá; tiềm; năng; nặng; ký'),
);

/** Words with which somebody takes an office, behind which it is hoped for where a word of hope stands before them. */
export const HOPE_VERBS: ReadonlySet<string> = foldSet(splitList('bổ nhiệm; đắc cử; được bầu; tái cử; kế nhiệm; được cử; đề bạt'));

/** Two words of hope, doubt or condition before such a verb. */
export const HOPE_WORDS: ReadonlySet<string> = foldSet(
  splitList(`
    có thể; muốn được; mong muốn; dự đoán; dự báo; hy vọng; hi vọng; kỳ vọng; khả năng; cơ hội; tham vọng; giấc mơ; mơ ước; đồn đoán;
    triển vọng; ý định; cân nhắc; nếu được; nếu như; không muốn; không thể; chưa thể; ước mơ; tin đồn
  `),
);

/** Words for the kin of who holds it: `vợ cựu Phó Đại sứ, bà NAME`. */
export const KIN_OF_HOLDERS: ReadonlySet<string> = foldSet(
  splitList(`
    vợ; chồng; con trai; con gái; em trai; em gái; anh trai; chị gái; con rể; con dâu; bố vợ; mẹ vợ; cháu trai; cháu gái
  `),
);
