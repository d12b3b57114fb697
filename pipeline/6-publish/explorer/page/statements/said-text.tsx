import { useState } from 'preact/hooks';
import { useSay } from '../shell/language.ts';
import { markWords, type Stretch } from './mark-words.ts';

const LONGEST = 420; // characters shown of a long text
const BEFORE = 120; // of them before the first word that was looked for

/** What was said, with the words that were looked for marked; a long text around the first of them, and whole when asked. */
export function SaidText({ text, typed, isWhole: isAsked }: { text: string; typed: string; isWhole: boolean }) {
  const say = useSay();
  const [isWhole, setWhole] = useState(isAsked || text.length <= LONGEST * 1.25);
  const stretches = markWords(text, typed);
  return (
    <blockquote class="said" lang="vi">
      {(isWhole ? stretches : excerpt(stretches)).map((stretch, index) =>
        stretch.isHit ? <mark key={index}>{stretch.text}</mark> : <span key={index}>{stretch.text}</span>,
      )}
      {!isWhole && (
        <button type="button" class="whole" lang={say('vi', 'en')} onClick={() => setWhole(true)}>
          {say('xem hết', 'show all')}
        </button>
      )}
    </blockquote>
  );
}

/** A window over the stretches, from shortly before the first hit, cut between words. */
function excerpt(stretches: Stretch[]): Stretch[] {
  const first = stretches.findIndex(({ isHit }) => isHit);
  const lead = stretches
    .slice(0, Math.max(first, 0))
    .map(({ text }) => text)
    .join('');
  const skipped = lead.length <= BEFORE ? 0 : lead.indexOf(' ', lead.length - BEFORE) + 1;
  const shown: Stretch[] = skipped > 0 ? [{ text: '… ', isHit: false }] : [];
  let [toSkip, left] = [skipped, LONGEST];
  for (const { text, isHit } of stretches) {
    const rest = text.slice(Math.min(toSkip, text.length));
    toSkip = Math.max(0, toSkip - text.length);
    if (rest === '' || left <= 0) continue;
    const end = rest.length <= left ? rest.length : rest.lastIndexOf(' ', left);
    shown.push({ text: rest.slice(0, Math.max(end, 0)), isHit });
    left -= rest.length;
  }
  return left < 0 ? [...shown, { text: ' … ', isHit: false }] : shown;
}
