/** A stop that ends a sentence: not that of `TP. Hà Nội`, `T. Trump`. */
const SENTENCE_END = /(?<!(?<!\p{L})(?:TP|Tp|tp|Q|P|GS|TS|ThS|PGS|BS|KTS|LS|St|Mr|Dr|\p{Lu})(?=\.))[.!?…;]["”»]?\s+["“«]?(?=\p{L})/u;
/** What follows draws the conclusion, or turns: no more of the first clause. */
const TURN =
  /,\s(?:nhưng|song|vì vậy|vì thế|do đó|do vậy|bởi vậy|chính vì vậy|chính vì thế|tuy nhiên|từ đó|trên cơ sở đó|qua đó|nên|đòi hỏi|đồng thời|trong khi)(?!\p{L})/iu;
const LEAST = 15; // characters before a turn

/** The first sentence of what is said, its stop included. */
export function firstSentence(said: string): string {
  const stop = SENTENCE_END.exec(said);
  return stop ? said.slice(0, stop.index + 1) : said;
}

/** The first sentence up to where it turns or concludes. */
export function firstClause(said: string): string {
  const sentence = firstSentence(said);
  const turn = TURN.exec(sentence);
  return turn && turn.index > LEAST ? sentence.slice(0, turn.index) : sentence;
}
