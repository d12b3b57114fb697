import type { Span } from '../../text/span.ts';

/** The rule of a kind alone, which is a document where the article tells none of its kind in full. */
export const BARE_RULE = 'document:bare';

/** One place where the article cites a document: its span goes from the kind to the end of number, date, issuer or name. */
export interface Citation extends Span {
  rule: string;
  kind: string;
  number: string | null;
  symbol: string | null;
  /** What the document is a paper of, in one spelling: `congress:XIII`, `plenum:4:XI`. */
  sitting: string | null;
  congressTerm: string | null;
  /** The folded name of a law, treaty or scheme, without its year. */
  name: string | null;
  issuer: Span | null;
  issuedOn: string | null;
  issuedOnSpan: Span | null;
  subject: Span | null;
}
