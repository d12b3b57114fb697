/** The small words by which a text in Latin letters tells its language. `und` has those of Vietnamese without its marks: `Hoi nghi cua cac nuoc`. */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('the of and to in for on with that by is was are as at from he his it said has have will be an its this they their'),
  fr: list('le les des du et une dans est au aux sur avec ce cette il elle nous vous ne pas par plus sont été a été à qui'),
  es: list('el los las del y en una por con para se su al es lo como más pero sus este ha fue'),
  de: list('der die das und ist von den dem mit zu für auf ein eine nicht im sich des auch wird hat sie er'),
  und: list(
    'cua va cac nhung duoc trong nguoi khong voi mot nay khi phai theo hoi nghi dang nuoc nam ngay ong ba viec tinh cong ban uy dai chu tich',
  ),
};

/** The scripts that one language of the region or of the news alone has; kana before Han, which Japanese has too. */
export const LANGUAGE_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Thai}/gu, 'th'],
];

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
