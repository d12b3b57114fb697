import { foldSet } from '../../../vietnamese/letters/fold-set.ts';
import { PRESS_ABROAD } from '../../../vietnamese/names/press-abroad.ts';
import type { BodyItem } from '../name-items.ts';
import type { NameLexicon } from '../tokens/name-lexicon.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { longestPhrase } from '../tokens/phrase-trie.ts';

const FIRST_NAMES: ReadonlySet<string> = new Set(PRESS_ABROAD.map((line) => line.split('=', 1)[0]!));
/** Words for papers and channels that stand before their names: `tờ báo Mỹ New York Times`. */
const KINDS: ReadonlySet<string> = foldSet(
  'tờ|báo|nhật|tuần|tạp|chí|đài|kênh|truyền|hình|thanh|phát|hãng|tin|trang|mạng|chuyên|san|the|mỹ|anh|nga|pháp|đức|nhật bản|hàn'.split('|'),
);
const MOST_KINDS = 5;
/** Words before one that is only named as the source of a text or a picture. */
const SOURCES: ReadonlySet<string> = foldSet('theo|từ|nguồn|ảnh|video|clip|(|/|:|viên|pv|với|-|–'.split('|'));

/** `đài | CNN`: a paper or channel abroad begins here, which is called by its name alone. */
export function opensPressAbroad(tokens: readonly NameToken[], at: number, { bodies }: NameLexicon): boolean {
  const body = longestPhrase(bodies, tokens, at);
  return body !== null && FIRST_NAMES.has(body.value);
}

/** Whether the body is a paper or channel abroad of the lists. */
export function isPressAbroad({ id }: BodyItem): boolean {
  return id !== null && FIRST_NAMES.has(id);
}

/** `theo tờ | The Guardian`, `(Ảnh: | CNN)`, `CNN/…`: the paper is only the source; one that says, reports or is spoken of is a body. */
export function isPressSource(tokens: readonly NameToken[], { from, to }: BodyItem): boolean {
  const next = tokens[to];
  if (next === undefined || next.shape === 'break' || next.text === '/' || next.text === ')') return true;
  if (tokens[from - 1]?.shape === 'number' || (next.text === '.' && next.glued && tokens[to + 1]?.glued)) return true; // SH 125 | CBS, CNN | .com
  let at = from - 1;
  while (from - at <= MOST_KINDS && KINDS.has(tokens[at]?.fold ?? '')) at--;
  const before = tokens[at]?.fold ?? '';
  return SOURCES.has(before) && !(before === 'với' && tokens[at - 1]?.fold === 'vấn'); // phỏng vấn với | CNN
}
