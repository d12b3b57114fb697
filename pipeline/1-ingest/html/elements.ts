/** Elements that end the line before and after them, as browsers draw them without a style sheet. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th
   thead tr ul amp-sidebar`.split(/\s+/),
);

/** Elements whose content no reader sees: code, styles, what stands for pictures and players, and what forms hold. */
export const UNSEEN: ReadonlySet<string> = new Set(
  `applet area audio canvas datalist embed frame head iframe math-template noembed noframes noscript object param rp script select source
   style svg template textarea title track video`.split(/\s+/),
);

/** Elements that keep line ends and runs of spaces. */
export const PRINTED_AS_TYPED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** Blocks of running text, in which inline elements only change the letters' look. */
export const TEXT_BLOCKS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li td th dd dt blockquote figcaption caption pre'.split(' '));

/** Class names by which sites keep words for screen readers alone. */
export const READ_ALOUD: ReadonlySet<string> = new Set('sr-only visually-hidden screen-reader-text visuallyhidden d-none'.split(' '));
