/** Letters by which the press calls treaties, and their names in lower case without commas. */
export const TREATY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['tpp', 'đối tác xuyên thái bình dương'],
  ['đối tác kinh tế xuyên thái bình dương', 'đối tác xuyên thái bình dương'],
  ['cptpp', 'đối tác toàn diện và tiến bộ xuyên thái bình dương'],
  ['nafta', 'thương mại tự do bắc mỹ'],
  ['rcep', 'đối tác kinh tế toàn diện khu vực'],
  ['evfta', 'thương mại tự do việt nam - eu'],
  ['thương mại tự do việt nam-eu', 'thương mại tự do việt nam - eu'],
  ['evipa', 'bảo hộ đầu tư việt nam - eu'],
  ['start', 'cắt giảm vũ khí chiến lược'],
  ['unclos', 'luật biển'],
]);
