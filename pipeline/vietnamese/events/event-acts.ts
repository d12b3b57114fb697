/** What must follow a verb at once: a person or office, any name, people of some kind, those who listen, any words, what is handed over, or nothing. */
export type ActObject = 'person' | 'name' | 'audience' | 'phrase' | 'matter' | 'none';

export interface EventAct {
  kind: 'meeting' | 'visit' | 'ceremony' | 'session';
  object: ActObject;
  /** True where the verb makes an event of its own wherever it is told as done, false where only the event of the article. */
  anywhere: boolean;
  /** True where a body must stand right before the verb. */
  ofBody?: boolean;
  verbs: string[];
}

/** Verbs by which a sentence tells of a meeting, visit, sitting or ceremony without a noun for it: “đã tiếp Đại sứ …”. Longer verbs are tried first. */
export const EVENT_ACTS: EventAct[] = [
  {
    kind: 'meeting',
    object: 'person',
    anywhere: true,
    verbs: [
      'tiếp, tiếp đoàn, tiếp xã giao, tiếp thân mật, tiếp và làm việc với, tiếp đón, đón tiếp, gặp, gặp gỡ, gặp mặt, gặp thân mật',
      'gặp mặt thân mật, gặp gỡ thân mật, gặp và làm việc với, gặp song phương, tiếp kiến, yết kiến, bái kiến, chào xã giao, đến chào, tới chào',
      'đến chào xã giao, tới chào xã giao, đến chào từ biệt, chào từ biệt, tới chào từ biệt, diện kiến',
    ].flatMap((line) => line.split(', ')),
  },
  { kind: 'meeting', object: 'phrase', anywhere: true, verbs: ['làm việc với', 'đối thoại với', 'họp với'] },
  { kind: 'meeting', object: 'audience', anywhere: true, verbs: ['phát biểu trước'] },
  {
    kind: 'visit',
    object: 'name',
    anywhere: true,
    verbs: [
      ...'thăm, đến thăm, tới thăm, thăm và nói chuyện với, thăm và làm việc với, thăm và chúc mừng, thăm và chúc Tết'.split(', '),
      'thăm, nói chuyện với',
      'thăm, làm việc với',
      ...'thăm và tặng quà, đến thăm và tặng quà, tới thăm và tặng quà, đến thăm và chúc mừng'.split(', '),
      'thăm, tặng quà',
      'đến thăm, tặng quà',
      ...'thăm hỏi và nói chuyện với, thăm hỏi và tặng quà, đến thăm hỏi và tặng quà'.split(', '),
      'thăm hỏi, tặng quà',
      'đến thăm hỏi, tặng quà',
      'tới thăm, tặng quà',
      'thăm, chúc mừng',
      'thăm, chúc Tết',
      ...'tham quan, đến tham quan, tới tham quan, thăm quan, thị sát, đến thị sát, đi thị sát, đi khảo sát, đến khảo sát, tới khảo sát, thăm hỏi, đến thăm hỏi'.split(
        ', ',
      ),
      ...'thăm và khảo sát, thăm và kiểm tra, thăm và động viên, đến thăm và động viên'.split(', '),
      'thăm, kiểm tra',
      'thăm, động viên',
      'đến thăm, động viên',
    ],
  },
  {
    kind: 'visit',
    object: 'matter',
    anywhere: false,
    verbs:
      'kiểm tra công tác, kiểm tra tình hình, kiểm tra toàn diện, kiểm tra thực tế, kiểm tra thực địa, đi kiểm tra, chủ trì kiểm tra'.split(
        ', ',
      ),
  },
  {
    kind: 'ceremony',
    object: 'none',
    anywhere: true,
    verbs: ['dâng hương', 'dâng hoa', 'đặt vòng hoa', 'đặt hoa', 'vào Lăng viếng', 'trồng cây lưu niệm', 'thắp hương', 'đánh cồng'],
  },
  { kind: 'ceremony', object: 'phrase', anywhere: true, verbs: ['viếng', 'đến viếng', 'tới viếng'] },
  {
    kind: 'ceremony',
    object: 'matter',
    anywhere: true,
    verbs: ['trao quyết định', 'công bố quyết định', 'trình Quốc thư', 'trình thư ủy nhiệm', 'trao bản sao Quốc thư'],
  },
  {
    kind: 'session',
    object: 'matter',
    anywhere: false,
    ofBody: true,
    verbs: [
      'thảo luận ở tổ, thảo luận tại tổ, thảo luận ở hội trường, thảo luận tại hội trường, tiến hành xem xét, họp xem xét',
      'cho ý kiến vào, cho ý kiến đối với, cho ý kiến, thảo luận, thảo luận và cho ý kiến về, thảo luận và biểu quyết, họp phiên, họp bàn',
      'biểu quyết, thông qua nghị quyết, thông qua dự thảo, thông qua luật, thông qua dự án, xem xét thông qua, nghe báo cáo, nghe tờ trình',
      'trình Quốc hội, bầu bổ sung, tiến hành bầu, bầu, miễn nhiệm, tiến hành miễn nhiệm, bỏ phiếu bầu, bỏ phiếu tín nhiệm, lấy phiếu tín nhiệm, bỏ phiếu thông qua',
      'cho ý kiến về, biểu quyết thông qua, bấm nút thông qua, tiến hành chất vấn, thảo luận về, nghe, bỏ phiếu, bác dự luật, bác sắc lệnh',
      'ngày làm việc, bước vào ngày làm việc, bắt đầu ngày làm việc, làm việc tại hội trường, làm việc ở hội trường, làm việc tại tổ',
    ].flatMap((line) => line.split(', ')),
  },
  {
    kind: 'session',
    object: 'none',
    anywhere: false,
    ofBody: true,
    verbs: ['họp', 'nhóm họp', 'họp bất thường', 'họp khẩn', 'họp phiên bất thường'],
  },
  { kind: 'session', object: 'person', anywhere: false, verbs: ['chất vấn'] },
  {
    kind: 'session',
    object: 'none',
    anywhere: false,
    verbs: 'trả lời chất vấn, đăng đàn trả lời chất vấn, trả lời chất vấn trước Quốc hội, đăng đàn trả lời chất vấn trước Quốc hội'.split(
      ', ',
    ),
  },
];

/** Words that may stand between such a verb and the name after it: “tiếp ngài …”, “làm việc với lãnh đạo …”. */
export const OBJECT_OPENERS = [
  'ông',
  'bà',
  'ngài',
  'đồng chí',
  'các đồng chí',
  'các tân',
  'các',
  'đoàn',
  'đoàn đại biểu',
  'lãnh đạo',
  'Ban lãnh đạo',
  'tân',
  'nguyên',
  'cựu',
  'tập thể',
  'đại diện',
  'hai',
  'đất nước',
  'nước',
];

/** Those before whom one speaks: “phát biểu trước | các binh sĩ”; of the press and of one's own assembly it makes no event. */
export const AUDIENCES = [
  'binh sĩ, binh sỹ, binh lính, quân nhân, sĩ quan, sỹ quan, chiến sĩ, chiến sỹ, quân đội, cựu binh, sinh viên, học sinh, nghị sĩ, nghị sỹ',
  'lãnh đạo, nhà lãnh đạo, doanh nhân, doanh nghiệp, nhà ngoại giao, người ủng hộ, người dân, công nhân, đám đông, cử tọa, khán giả, khán phòng',
].flatMap((line) => line.split(', '));

/** People whom one meets without naming them: “gặp | các cựu chiến binh …”. */
export const PEOPLE_MET = [
  'đại biểu, cán bộ, nhân viên, lãnh đạo, cử tri, báo chí, phóng viên, nhà báo, doanh nghiệp, doanh nhân, cựu chiến binh, thân nhân',
  'gia đình, đoàn, đại diện, kiều bào, học sinh, sinh viên, nhà đầu tư, đồng bào, nhân dân, công nhân, chiến sĩ, chiến sỹ, bà con, nhà khoa học',
  'Đại sứ, Tổng lãnh sự, Trưởng cơ quan đại diện, Trưởng các cơ quan đại diện, Trưởng đoàn, Tùy viên, tướng lĩnh, sĩ quan, nghị sĩ, nghị sỹ, đảng viên, hội viên',
  'cán bộ lão thành, lão thành cách mạng, thương binh, bệnh binh, Mẹ Việt Nam Anh hùng, người có công, người có uy tín, chức sắc, nhân sĩ, chuyên gia',
  'giáo viên, nhà giáo, thầy cô giáo, giảng viên, bác sĩ, nghệ sĩ, vận động viên, nông dân, ngư dân, hộ dân, Việt kiều, học viên, thiếu nhi, luật sư',
  'phái đoàn, cộng đồng người Việt, thanh niên, trí thức, văn nghệ sĩ, người dân, người lao động, già làng',
].flatMap((line) => line.split(', '));

/** Words of number before them. */
export const PEOPLE_NUMBERS = ['các', 'những', 'một số', 'nhiều', 'toàn thể', 'đông đảo'];

/** Further ones before those who listen. */
export const AUDIENCE_NUMBERS = ['một', 'hàng chục', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'hàng vạn'];

/** What one visits without a name: “thăm | triển lãm …”. */
export const SIGHTS = [
  'triển lãm, gian hàng, phòng trưng bày, khu trưng bày, bảo tàng, nhà máy, xí nghiệp, công ty, tập đoàn, cơ sở, mô hình, trang trại, khu công nghiệp, khu công nghệ',
  'rừng, vườn, cảng, công trình, công trường, dự án, trường, bệnh viện, trạm, đồn, đơn vị, nhà giàn, làng, xã, bản, chùa, đền, nhà thờ, khu di tích, di tích',
  'trung tâm, viện, đại học, học viện, nơi ở, nơi sản xuất, dây chuyền, căn cứ, tàu, doanh trại, trụ sở, khu lưu niệm, nhà lưu niệm, khu tưởng niệm, đất nước',
].flatMap((line) => line.split(', '));
