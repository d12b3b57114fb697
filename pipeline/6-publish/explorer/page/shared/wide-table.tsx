import type { ComponentChildren } from 'preact';

/** A table that scrolls within itself where the page is narrow, by keys too. */
export function WideTable({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section class="wide-table" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
