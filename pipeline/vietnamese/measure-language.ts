/** Letters that Vietnamese alone writes, with the tones that few others have. */
const VIETNAMESE = /[ăằắẳẵặầấẩẫậđềếểễệồốổỗộơờớởỡợưừứửữựảãạẻẽẹỉĩịỏõọủũụỷỹỵỳ]/u;
const MARKED = /[àáâèéêìíòóôùúý]/u;
const ENGLISH = new Set('the of and to in for on with that by is was are as at from he his it said has have will be an its'.split(' '));
const WORD = /[\p{L}\p{M}]+/gu;
const SAMPLE = 4000; // characters

/** The language of a text as a BCP 47 tag: `vi` by its letters, `en` by its small words, else `und`. */
export function measureLanguage(text: string): 'vi' | 'en' | 'und' {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 'und';
  const vietnamese = words.filter((word) => VIETNAMESE.test(word)).length;
  const marked = words.filter((word) => MARKED.test(word)).length;
  if (vietnamese / words.length >= 0.2 && (vietnamese + marked) / words.length >= 0.3) return 'vi';
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english / words.length >= 0.15 ? 'en' : 'und';
}
