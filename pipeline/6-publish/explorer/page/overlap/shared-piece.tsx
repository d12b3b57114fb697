import { useSay } from '../shell/language.ts';
import { toHash } from '../shell/route.ts';
import type { Piece } from './cut-pieces.ts';

interface SharedPieceProps {
  piece: Piece;
  ids: string[];
  isChosen: boolean;
}

/** A piece of text: plain where only this article has it, else a link to its passage, with what was edited in it. */
export function SharedPiece({ piece, ids, isChosen }: SharedPieceProps) {
  const { passage, isFirst } = piece;
  if (passage === null) return <>{piece.text}</>;
  return (
    <a
      class={isChosen ? 'passage chosen' : 'passage'}
      href={toHash('overlap', ids, { p: passage.id })}
      data-passage={passage.id}
      tabIndex={isFirst ? undefined : -1}
      aria-current={isChosen && isFirst ? 'location' : undefined}
    >
      {isFirst && <sup class="passage-no">{passage.no}</sup>}
      {piece.leftOut !== null && <LeftOut words={piece.leftOut} />}
      <Words piece={piece} />
    </a>
  );
}

function Words({ piece: { text, edit } }: { piece: Piece }) {
  if (edit === 'changed') return <mark class="edit-changed">{text}</mark>;
  if (edit === 'added') return <ins class="edit-added">{text}</ins>;
  return <>{text}</>;
}

/** Marks a place where the other article has more words, and says which. */
function LeftOut({ words }: { words: string }) {
  const say = useSay();
  const told = say(`(bài kia thêm: ${words})`, `(the other adds: ${words})`);
  return (
    <span class="left-out" title={told}>
      <span class="unseen">{told}</span>
    </span>
  );
}
