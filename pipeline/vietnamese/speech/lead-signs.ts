import { anyWord, WORD_END } from '../words/word-edges.ts';
import type { ActSign } from './act-signs.ts';

const speakers = (names: string) => new RegExp(`${anyWord(names.split('|'))}${WORD_END}`, 'iu');

/** What the verb that leads to the words, and who speaks them, say about their act. */
export const LEAD_SIGNS: ActSign[] = [
  {
    sign: 'verb that reports',
    report: 2,
    promise: 1.2,
    verbs: 'cho biết|cho hay|tiết lộ|xác nhận|thông báo|thông tin|báo cáo|đưa tin|loan tin|dẫn lời|khai|hé lộ|loan báo',
  },
  { sign: 'theo', report: 0.9, promise: -0.3, verbs: 'theo' },
  {
    sign: 'verb that explains',
    report: 1.2,
    promise: 0.3,
    verbs:
      'giải thích|lý giải|phân tích|phản ánh|chỉ ra|nêu thực tế|nêu thực trạng|kể|kể lại|thuật lại|nhớ lại|nhắn|thừa nhận|dẫn chứng|nhìn nhận|điểm lại|trình bày',
  },
  { sign: 'verb that declares', promise: 1.9, verbs: 'khẳng định|tuyên bố|tái khẳng định|khẳng định lại|đe dọa|cam đoan' },
  {
    sign: 'verb that stresses',
    report: -1,
    promise: -1,
    verbs: 'nhấn mạnh|nêu rõ|lưu ý|nhắc lại|chỉ rõ|nêu bật|nêu lên|nhắc',
  },
  {
    sign: 'verb that judges',
    report: -0.9,
    promise: -1.4,
    verbs:
      'cho rằng|cho là|nghi ngờ|nghi|nghi ngại|hoài nghi|không tin|không nghĩ|suy đoán|phỏng đoán|tiên đoán|tin|tin rằng|nhận định|đánh giá|nhận xét|bình luận|dự báo|dự đoán|mô tả|nhận thấy|lập luận|ví von|gọi đây là|gọi đó là|coi đây là|coi đó là',
  },
  {
    sign: 'press or unnamed source speaks',
    report: 0.6,
    promise: -0.2,
    speaker: speakers(
      'báo|tờ|hãng tin|hãng thông tấn|thông tấn xã|hãng|đài|kênh|tạp chí|tin tức|trang tin|truyền thông|nguồn tin|nguồn|nhân chứng|KCNA|Reuters|AP|AFP|Yonhap|CNN|BBC|WSJ|NBC|CNBC|Kyodo|NHK|Xinhua|TASS|Interfax|RIA|Sputnik|RT|Politico|Telegraph|Bloomberg|New York Times|Washington Post|Guardian|Al Jazeera|The Hill|Axios',
    ),
  },
  {
    sign: 'experts or a crowd speak',
    report: -0.5,
    promise: -0.5,
    speaker: speakers(
      'chuyên gia|phân tích|quan sát|học giả|ý kiến|nhiều người|dư luận|cử tri|nghị sĩ|nghị sỹ|đại biểu|giáo sư|nhà nghiên cứu|người dân|doanh nghiệp|luật sư|cựu',
    ),
  },
];
