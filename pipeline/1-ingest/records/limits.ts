/** How much of a file is taken in before it is refused; tests set smaller ones. */
export interface Limits {
  /** Bytes of one record. */
  record: number;
  /** Bytes that a compressed file may unfold to. */
  unfolded: number;
  /** Unfolded bytes to one compressed byte, once more than `ratioFrom` bytes came out. */
  ratio: number;
  ratioFrom: number;
}

/** News text folds to a quarter, pages of one site to a twentieth; a bomb to a thousandth. */
export const LIMITS: Limits = { record: 64 << 20, unfolded: 2 ** 38, ratio: 200, ratioFrom: 16 << 20 };
