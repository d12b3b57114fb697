/** A news agency as datelines and credits print it: `name` is what the tables say for every one of its marks. */
export interface NewsAgency {
  name: string;
  marks: readonly string[];
}

/** Wire agencies whose texts and pictures Vietnamese papers reprint; an outlet of its own is not listed. */
export const NEWS_AGENCIES: readonly NewsAgency[] = [
  { name: 'TTXVN', marks: ['TTXVN', 'Thông tấn xã Việt Nam', 'TTX Việt Nam', 'VNA'] },
  { name: 'Tân Hoa xã', marks: ['Tân Hoa xã', 'Tân Hoa Xã', 'THX', 'Xinhua'] },
  { name: 'Reuters', marks: ['Reuters'] },
  { name: 'AFP', marks: ['AFP'] },
  { name: 'AP', marks: ['AP', 'Associated Press'] },
  { name: 'Yonhap', marks: ['Yonhap'] },
  { name: 'Kyodo', marks: ['Kyodo', 'Kyodo News'] },
  { name: 'TASS', marks: ['TASS', 'Itar-Tass'] },
  { name: 'RIA Novosti', marks: ['RIA Novosti', 'RIA'] },
  { name: 'Sputnik', marks: ['Sputnik'] },
  { name: 'KPL', marks: ['KPL', 'TTX Lào'] },
  { name: 'DPA', marks: ['DPA'] },
  { name: 'EFE', marks: ['EFE'] },
  { name: 'Prensa Latina', marks: ['Prensa Latina'] },
  { name: 'Bernama', marks: ['Bernama'] },
  { name: 'Antara', marks: ['Antara'] },
  { name: 'KCNA', marks: ['KCNA'] },
  { name: 'IRNA', marks: ['IRNA'] },
];
