/**
 * How the VNI fonts write a vowel with its mark: the plain letter and a second one behind it, or one other letter. Used to
 * tell such texts, not to read them: it is no standard, and its signs are letters of other languages.
 */
const MARKS_BEHIND: Record<string, string> = {
  a: 'ù:á ø:à û:ả õ:ã ï:ạ â:â á:ấ à:ầ å:ẩ ã:ẫ ä:ậ ê:ă é:ắ è:ằ ú:ẳ ü:ẵ ë:ặ',
  e: 'ù:é ø:è û:ẻ õ:ẽ ï:ẹ â:ê á:ế à:ề å:ể ã:ễ ä:ệ',
  o: 'ù:ó ø:ò û:ỏ õ:õ ï:ọ â:ô á:ố à:ồ å:ổ ã:ỗ ä:ộ',
  u: 'ù:ú ø:ù û:ủ õ:ũ ï:ụ',
  y: 'ù:ý ø:ỳ û:ỷ õ:ỹ',
  ô: 'ù:ớ ø:ờ û:ở õ:ỡ ï:ợ',
  ö: 'ù:ứ ø:ừ û:ử õ:ữ ï:ự',
};
const ALONE = 'æ:ỉ ó:ĩ ò:ị î:ỵ ñ:đ ô:ơ ö:ư';

/** From VNI to Vietnamese, small letters; in UTF-16, two units or one. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(MARKS_BEHIND).flatMap(([vowel, marks]) => toPairs(marks).map(([mark, letter]) => [vowel + mark, letter] as const)),
  ...toPairs(ALONE),
]);

function toPairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => pair.split(':') as [string, string]);
}
