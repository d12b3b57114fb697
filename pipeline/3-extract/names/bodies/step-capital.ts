import { isVietnameseSyllable } from '../../../vietnamese/letters/is-vietnamese-syllable.ts';
import { ACTION_FIELDS, NAME_PAIRS } from '../../../vietnamese/names/body-rest-words.ts';
import { OTHER_HEADS, SENTENCE_WORDS } from '../../../vietnamese/names/body-traits.ts';
import { readHyphens } from '../tokens/hyphened-words.ts';
import type { NameToken } from '../tokens/name-tokens.ts';
import { isForeignWord, isStarter } from '../tokens/name-words.ts';
import type { PartStep } from './body-extension.ts';
import { readAcronym } from './join-domains.ts';

/** Words that open sentences and the names of firms alike, before a capital: `Công ty | Liên Kết Việt`. */
const BRAND_FIRSTS: ReadonlySet<string> = new Set(['Liên', 'Kết']);
const LATIN = /^[A-Za-z]+$/;
const ROMAN = /^[IVXLC]+$/;

/** A capital word, with the small one behind it where both make a domain no list knows: `Ân xá Quốc tế`. */
export function stepCapital(tokens: readonly NameToken[], at: number, step: PartStep): number | null {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (step.strict && step.first) return null;
  if (isStarter(token) && !(BRAND_FIRSTS.has(token.text) && next?.shape === 'capital')) return null;
  if (token.shape !== 'capital' && (token.shape !== 'upper' || (ROMAN.test(token.text) && tokens[at - 1]!.fold !== 'vực'))) return null;
  if (token.shape === 'upper' && (next?.glued || next?.text === '-')) return readAcronym(tokens, at + 1);
  if (readHyphens(tokens, at + 1) > at + 1) return readHyphens(tokens, at + 1);
  if (next?.shape !== 'lower' || next.glued) return OTHER_HEADS.has(token.fold) ? null : at + 1;
  if (OTHER_HEADS.has(`${token.fold} ${next.fold}`) || OTHER_HEADS.has(token.fold)) return null;
  if (!step.first && isForeignWord(tokens[at - 1]) && isVietnameseSyllable(token.text) && !LATIN.test(token.text)) return null; // Đại học Milford | Số cựu sinh viên …
  const region = next.fold === 'khu' && tokens[at + 2]?.fold === 'vực'; // Chi cục Thuế | khu vực II
  const pair =
    token.shape === 'capital' &&
    !region &&
    (step.first || tokens[at - 1]!.shape !== 'capital') &&
    isVietnameseSyllable(token.text) &&
    isVietnameseSyllable(next.text) &&
    (!SENTENCE_WORDS.has(next.fold) ||
      NAME_PAIRS.has(`${token.fold} ${next.fold}`) ||
      (step.first && ACTION_FIELDS.has(`${token.fold} ${next.fold}`)));
  const study = pair && tokens[at + 2]?.text === 'học' ? 3 : 2; // Viện Khảo cổ học
  return pair && step.mode !== 'level' ? at + study : at + 1;
}
