import { recallWords } from '../../text/recall-words.ts';
import { foldSpelling } from '../letters/fold.ts';

/** Abbreviations of several words, dashes, spaces and `&` left out. */
const JOINED: Readonly<Record<string, string>> = {
  qpan: 'quốc phòng an ninh',
  tnmt: 'tài nguyên môi trường',
  gdđt: 'giáo dục đào tạo',
  khđt: 'kế hoạch đầu tư',
  khcn: 'khoa học công nghệ',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  tttt: 'thông tin truyền thông',
  vhttdl: 'văn hóa thể thao du lịch',
  lđtbxh: 'lao động thương binh xã hội',
  nnmt: 'nông nghiệp môi trường',
  qhkt: 'quy hoạch kiến trúc',
  dttg: 'dân tộc tôn giáo',
};

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ub: 'ủy ban',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  tw: 'trung ương',
  tp: 'thành phố',
  tphcm: 'thành phố hồ chí minh',
  hcm: 'hồ chí minh',
  bch: 'ban chấp hành',
  btv: 'ban thường vụ',
  bct: 'bộ chính trị',
  bbt: 'ban bí thư',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubkt: 'ủy ban kiểm tra',
  ubtư: 'ủy ban trung ương',
  ubtw: 'ủy ban trung ương',
  tand: 'tòa án nhân dân',
  tandtc: 'tòa án nhân dân tối cao',
  vksnd: 'viện kiểm sát nhân dân',
  vksndtc: 'viện kiểm sát nhân dân tối cao',
  qh: 'quốc hội',
  lhq: 'liên hợp quốc',
  hđba: 'hội đồng bảo an',
  đb: 'đại biểu',
  đbqh: 'đại biểu quốc hội',
  gđ: 'giám đốc',
  pgđ: 'phó giám đốc',
  tgđ: 'tổng giám đốc',
  pct: 'phó chủ tịch',
  ctubnd: 'chủ tịch ủy ban nhân dân',
  cthđnd: 'chủ tịch hội đồng nhân dân',
  pctubnd: 'phó chủ tịch ủy ban nhân dân',
  pcthđnd: 'phó chủ tịch hội đồng nhân dân',
  hđqt: 'hội đồng quản trị',
  hđtv: 'hội đồng thành viên',
  bv: 'bệnh viện',
  cty: 'công ty',
  vp: 'văn phòng',
  uvbct: 'ủy viên bộ chính trị',
  uv: 'ủy viên',
  uvtw: 'ủy viên trung ương',
  đh: 'đại học',
  thpt: 'trung học phổ thông',
  thcs: 'trung học cơ sở',
  ca: 'công an',
  qđnd: 'quân đội nhân dân',
  lđlđ: 'liên đoàn lao động',
  gtvt: 'giao thông vận tải',
  chxhcn: 'cộng hòa xã hội chủ nghĩa',
  lhpn: 'liên hiệp phụ nữ',
  ccb: 'cựu chiến binh',
  tncs: 'thanh niên cộng sản',
  nhnn: 'ngân hàng nhà nước',
  vpcp: 'văn phòng chính phủ',
  ttxvn: 'thông tấn xã việt nam',
  ttk: 'tổng thư ký',
  ubtvqh: 'ủy ban thường vụ quốc hội',
  ttcp: 'thanh tra chính phủ',
  ktnn: 'kiểm toán nhà nước',
  bcđ: 'ban chỉ đạo',
  bql: 'ban quản lý',
  bhxh: 'bảo hiểm xã hội',
  vtv: 'đài truyền hình việt nam',
  lb: 'liên bang',
  htx: 'hợp tác xã',
  hn: 'hà nội',
  qhkt: 'quy hoạch kiến trúc',
  kcn: 'khu công nghiệp',
  khcn: 'khoa học công nghệ',
  tnmt: 'tài nguyên môi trường',
  gdđt: 'giáo dục đào tạo',
  khđt: 'kế hoạch đầu tư',
  vhttdl: 'văn hóa thể thao du lịch',
  vhtt: 'văn hóa thể thao',
  lđtbxh: 'lao động thương binh xã hội',
  tttt: 'thông tin truyền thông',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  nnmt: 'nông nghiệp môi trường',
  dttg: 'dân tộc tôn giáo',
  hnd: 'hội nông dân',
  ndvn: 'nông dân việt nam',
  mttqvn: 'mặt trận tổ quốc việt nam',
  ccbvn: 'cựu chiến binh việt nam',
  lhpnvn: 'liên hiệp phụ nữ việt nam',
  ldldvn: 'liên đoàn lao động việt nam',
  lđlđvn: 'liên đoàn lao động việt nam',
  qđndvn: 'quân đội nhân dân việt nam',
  tcty: 'tổng công ty',
  tct: 'tổng công ty',
  qlda: 'quản lý dự án',
  csgt: 'cảnh sát giao thông',
  csđt: 'cảnh sát điều tra',
  qltt: 'quản lý thị trường',
  bđbp: 'bộ đội biên phòng',
  chqs: 'chỉ huy quân sự',
  thads: 'thi hành án dân sự',
  pccc: 'phòng cháy chữa cháy',
  vn: 'việt nam',
};

const WRITTEN: ReadonlyMap<string, string> = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, foldSpelling(long)]));

/** The folded words of a name with its abbreviations written out and dots, dashes, `của` and `và` left out: for comparing two wordings. */
export function expandAbbreviations(name: string): string {
  return recallName(name, 0, name.length);
}

const recallName = recallWords(writeInFull);

function writeInFull(name: string): string {
  const folded = foldSpelling(name)
    .replace(/t\.ư|(?<!\p{L})tƯ(?!\p{L})/gu, 'trung ương')
    .replace(/tp\.?\s?hcm/gu, 'thành phố hồ chí minh')
    .replace(
      /(?<!\p{L})(?:qp ?[-&] ?an|tn ?[-&] ?mt|gd ?[-&] ?đt|kh ?[-&] ?đt|kh ?[-&] ?cn|nn ?[-&] ?ptnt|tt ?[-&] ?tt|vh ?[-,&] ?tt ?[-&] ?dl|lđ ?[-,] ?tb ?[-&] ?xh|nn ?[-&] ?mt|qh ?[-&] ?kt|dt ?[-&] ?tg)(?!\p{L})/gu,
      writeOut,
    );
  const words = folded.split(/[\s.,&\-–()]+/u).filter((word) => word && word !== 'của' && word !== 'và');
  return words.map((word) => WRITTEN.get(word) ?? word).join(' ');
}

function writeOut(short: string): string {
  return JOINED[short.replace(/[^\p{L}]/gu, '')] ?? short;
}
