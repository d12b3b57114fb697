import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Overlap } from './open-overlap.ts';

const FROM_TOP = 48; // pixels from the top of a pane to a passage that one comes to from elsewhere

/** Brings the chosen passage to the same height in both panes: to where it stands in the one that the reader is in. */
export function useJoinedScroll(chosen: string, overlap: Overlap): RefObject<HTMLDivElement | null> {
  const panes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== '' && panes.current !== null) joinPanes(panes.current, chosen);
  }, [chosen, overlap]);
  return panes;
}

function joinPanes(panes: HTMLElement, chosen: string): void {
  const marks = [...panes.querySelectorAll<HTMLElement>('.overlap-text')].flatMap((pane) => {
    const mark = [...pane.querySelectorAll<HTMLElement>('[data-passage]')].find(({ dataset }) => dataset.passage === chosen);
    return mark === undefined ? [] : [{ pane, mark }];
  });
  if (marks.length === 0) return;
  const held = marks.find(({ pane }) => pane.contains(document.activeElement));
  const height = held === undefined ? FROM_TOP : heightIn(held);
  for (const each of marks) each.pane.scrollTop += heightIn(each) - height;
  panes.scrollIntoView({ block: 'nearest' });
}

function heightIn({ pane, mark }: { pane: HTMLElement; mark: HTMLElement }): number {
  return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
}
