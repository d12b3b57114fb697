import { useLanguage } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import { tellReason } from './tell-reason.ts';

const ARTICLE = /(?<![\p{L}\p{N}])(a[0-9a-f]{16})(?![\p{L}\p{N}])/u;

/** Why a day was inferred, in the language of the page as far as it can be told there; an article that it rests on is a link. */
export function Reason({ text }: { text: string }) {
  const told = useLanguage() === 'vi' ? tellReason(text) : null;
  return (
    <span lang={told === null ? 'en' : 'vi'}>
      {(told ?? text).split(ARTICLE).map((piece, index) =>
        index % 2 === 1 ? (
          <a key={index} href={toHash('article', [piece])}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
