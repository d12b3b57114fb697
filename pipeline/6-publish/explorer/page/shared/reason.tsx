import { useLanguage } from '../shell/language.ts';
import { tellReason } from './tell-reason.ts';

/** Why a day was inferred, in the language of the page as far as it can be told there. */
export function Reason({ text }: { text: string }) {
  const isVietnamese = useLanguage() === 'vi';
  const told = isVietnamese ? tellReason(text) : null;
  return <span lang={told === null ? 'en' : 'vi'}>{told ?? text}</span>;
}
