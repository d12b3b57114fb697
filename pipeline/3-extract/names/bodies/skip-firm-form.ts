import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { SENTENCE_WORDS } from '../../../vietnamese/names/body-traits.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import { joinFolds, type NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';
import { matchLatinFirm } from './match-latin-firm.ts';

/** Last words of the heads of schools, which have no trade. */
const SCHOOLS: ReadonlySet<string> = foldSet(['non', 'giáo', 'học', 'thông']);
/** Trades of two words of which one may open what a sentence goes on with. */
const TRADES: ReadonlySet<string> = foldSet(
  'phát triển|công nghệ|công nghiệp|công trình|thực phẩm|thông tin|tổng hợp|cấp nước|cấp thoát|nhà ở|nước sạch|nước khoáng|chế tạo|kiểm định|kiểm toán|xuất bản|phát hành|hợp kim|tổ hợp|thực vật|dự án|du lịch|thông minh|truyền thông|giao thông|lắp đặt|bán lẻ|mua bán|chủ lực|kết cấu|chính xác|hóa chất|trả góp'.split(
    '|',
  ),
);
const LONGEST_TRADE = 9;

/** The token after `TNHH`, `cổ phần` … behind `Công ty`, and after the trade in small letters that may follow, as behind `Nhà máy`. */
export function skipFirmForm(tokens: readonly NameToken[], head: number, lexicon: NameLexicon): number {
  let to = head;
  for (let form = longestPhrase(lexicon.firmForms, tokens, to); form; form = longestPhrase(lexicon.firmForms, tokens, to)) to = form.to;
  if (SCHOOLS.has(tokens[head - 1]!.fold)) return to;
  return to === head && tokens[head - 1]!.fold !== 'máy' ? head : skipTrade(tokens, to);
}

/** `kỹ nghệ gỗ` in `Công ty cổ phần kỹ nghệ gỗ BISON`. */
function skipTrade(tokens: readonly NameToken[], form: number): number {
  let at = form;
  while (at - form < LONGEST_TRADE && tokens[at]?.shape === 'lower') {
    const pair = TRADES.has(joinFolds(tokens, at, at + 2));
    if (!pair && tokens[at]!.fold !== 'và' && SENTENCE_WORDS.has(tokens[at]!.fold)) break;
    at += pair ? 2 : 1;
  }
  return at > form && (tokens[at]?.shape === 'upper' || tokens[at]?.shape === 'capital') ? at : form;
}

const LEGAL: ReadonlySet<string> = foldSet(['tnhh', 'mtv', 'ctcp', 'jsc', 'cp']);

/** The token after the legal form behind the name of a firm: `Công ty Công nghiệp Sài Gòn | TNHH MTV`, `Tổng Công ty X | - CTCP`. */
export function skipLegalForm(tokens: readonly NameToken[], at: number): number {
  let to = '-–'.includes(tokens[at]?.text ?? ' ') ? at + 1 : at;
  const from = to;
  while (to - from < 2 && tokens[to]?.shape === 'upper' && LEGAL.has(tokens[to]!.fold)) to++;
  if (to > from) return to;
  return tokens[at - 1]!.shape === 'lower' ? (matchLatinFirm(tokens, at, true)?.to ?? at) : at; // công ty dược phẩm | Roivant Sciences
}
